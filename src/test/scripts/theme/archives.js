/*
 * Small archives and their indexes, to test how they are read: written here a second time after the description of
 * org.lantai.search, but with the numbers that the program gives.
 */
import { format, load, parts } from './parts.js';

const { symbols, ending } = format;
const fold = await load('fold');

/* A number as long as it needs to be. */
export function code(...numbers) {
  return numbers.map(number => {
    let text = symbols[number % ending];
    const goingOn = symbols.length - ending;
    for (let rest = Math.floor(number / ending); rest > 0; rest = Math.floor((rest - 1) / goingOn)) {
      text = symbols[ending + (rest - 1) % goingOn] + text;
    }
    return text;
  }).join('');
}

export function fixed(number, length) {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / symbols.length)) {
    text = symbols[rest % symbols.length] + text;
  }
  return text;
}

/* The distances between rising numbers. */
export function distances(numbers) {
  return numbers.map((number, i) => number - (i ? numbers[i - 1] + 1 : 0));
}

export function date(year, month = 0, day = 0) {
  return year * format.datesInYear + month * 32 + day;
}

function token(part) {
  const shuffled = number => {
    const spread = Math.imul(number ^ number >>> 16, format.shuffle);
    return spread ^ spread >>> 15;
  };
  const [first, second = 0, third] = Array.from({ length: part.length }, (_, i) => part.charCodeAt(i));
  const two = shuffled(first << 16 | second);
  return (third === undefined ? two : shuffled(two + Math.imul(third, format.again))) >>> 0;
}

/* A table of the characters that are written otherwise in Simplified, as the demonstration has it. */
export async function keys() {
  const { archive } = parts(['numbers', 'keys', 'archive']);
  return (await archive(load)).keys;
}

function documentColumns(documents) {
  const dates = documents.map(one => one.date || 0), first = Math.min(...dates.filter(Boolean), Infinity) - 1;
  const from = Number.isFinite(first) ? first : 0, most = format.passagesInRow - 1;
  const rows = documents.map((one, i) => fixed(
    (dates[i] ? dates[i] - from : 0) * format.passagesInRow + Math.min(most, one.passages.length), 5));
  const long = documents.map((one, i) => i).filter(i => documents[i].passages.length >= most);
  const more = distances(long).map((distance, i) => code(distance, documents[long[i]].passages.length - most));
  return { first: from, length: 5, rows: rows.join(''), more: more.join('') };
}

function shards(bits, passages, of) {
  const lists = new Map();
  passages.forEach((lines, passage) => lines.map(of).forEach(line => {
    for (let at = 0; at < line.length; at++) {
      for (let end = at + 1; end <= Math.min(at + 3, line.length); end++) {
        const number = token(line.slice(at, end));
        lists.set(number, (lists.get(number) || new Set()).add(passage));
      }
    }
  }));
  const size = 2 ** (32 - bits), files = {};
  for (let shard = 0; shard < 2 ** bits; shard++) {
    const own = [...lists.keys()].filter(number => Math.floor(number / size) === shard).sort((a, b) => a - b);
    const rests = distances(own.map(number => number % size));
    const name = shard.toString(16).padStart(4, '0');
    files[`index/${name.slice(2)}/${name}`] = own.map((number, i) => {
      const list = [...lists.get(number)];
      return code(rests[i], list.length - 1, ...distances(list));
    }).join('');
  }
  return files;
}

/*
 * The index of some documents: { title, source, head, reading, date, passages: [[block, ...], ...] }, the head not among
 * the passages. further: files of it that are as given, such as names. Editions other than the first have their own texts
 * in `in`, by language.
 */
export async function index(documents, { bits = 2, langs = ['zh-Hans'], further = {} } = {}) {
  const folding = await keys(), files = { format: { ...format, idLength: 0 }, fold, 'ids/all': {} };
  const all = documents.map(one => ({ source: '', reading: '', head: [], when: '', passages: [], ...one }));
  const textIn = (one, lang) => ({ ...one, ...one.in?.[lang] });
  const headIn = (one, lang) => { const its = textIn(one, lang); return [its.source, ...its.head]; };
  const linesOf = (one, passage) => langs.flatMap(lang => textIn(one, lang).passages[passage]);
  all.forEach((one, number) => { files['ids/all'][`d${number}`] = number; });
  all.forEach((one, number) => langs.forEach(lang => {
    const { title, source, head, reading, when, passages } = textIn(one, lang);
    const own = passages.length ? passages : [[]];
    own.forEach((blocks, i) => {
      files[`${lang}/text/${Math.floor(number / format.documentsInFolder)}/${number}-${i + 1}`] =
        { id: `d${number}`, title, source, when, ...i ? {} : { head, reading }, blocks: blocks.map((text, n) => [`p${i}-${n}`, text]) };
    });
  }));
  const passages = all.flatMap(one => [
    [one.reading, ...langs.map(lang => textIn(one, lang).title)],
    ...one.passages.map((_, i) => linesOf(one, i)),
    langs.flatMap(lang => headIn(one, lang))]);
  files.documents = { bits, ...documentColumns(all.map(one => ({ ...one, passages: [null, ...one.passages, null] }))) };
  return { ...files, ...shards(bits, passages, folding.of), ...further };
}

/* Gives the files of an index as the page would load them, and remembers which. */
export function loader(files) {
  const asked = [];
  const from = async name => {
    asked.push(name);
    if (!(name in files)) { throw new Error(`no ${name}`); }
    return files[name];
  };
  return Object.assign(from, { asked });
}
