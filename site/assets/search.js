/*
 * Search without a server. The index is cut into small scripts below search/data/, since a page opened from a disk may
 * load nothing else; each hands its data to lantaiSearch(name, data). A query loads the lists of the passages in which
 * its characters stand side by side, ranks the documents in which all lists meet, and loads the text of those it shows:
 * there it sees whether the words really stand so, and where. How the files are made: org.lantai.search.
 */
(function () {
  'use strict';
  const ROOT = new URL('../', document.currentScript.src).href;
  const DATA = ROOT + 'search/data/';
  const PAGE = 10;
  /* Longer runs are looked up by some of their threes only: more lists would hardly leave out another passage. */
  const MOST_LISTS = 6;
  /* How many texts a page of results may cost where the words stand in few of them. */
  const MOST_TEXTS = 20;
  const SNIPPET = 110;
  const byId = id => document.getElementById(id);
  const form = byId('search'), field = form.elements.q, langs = form.dataset.langs.split(' ');
  const told = byId('told'), advice = byId('advice'), results = byId('results'), more = byId('more');
  const say = (name, value) => byId('say-' + name).textContent.replace('{0}', value);

  /* ---- Loading ---- */

  const loading = new Map(), received = new Map();
  window.lantaiSearch = (name, data) => received.set(name, data);

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = DATA + name + '.js';
        script.onload = () => { script.remove(); resolve(received.get(name)); };
        script.onerror = () => { script.remove(); loading.delete(name); reject(new Error(name)); };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  /* Numbers in printable characters: DenseCode. */
  const digit = code => (code === 33 ? 92 : code) - 35;
  const signed = number => number % 2 ? -(number + 1) / 2 : number / 2;

  function reader(text) {
    let at = 0;
    return {
      more: () => at < text.length,
      next() {
        for (let high = 0; ; at++) {
          const value = digit(text.charCodeAt(at));
          if (value < 62) { at++; return high * 62 + value; }
          high = high * 30 + value - 61;
        }
      }
    };
  }

  /* ---- Keys: SearchKey ---- */

  const simplified = new Map();
  const LEFT_OUT = /[\p{Z}\p{Cc}\p{Cf}\p{Mn}"'‘’‚‛“”„‟「」『』]/gu;

  const keyOf = character => character.normalize('NFKD').replace(LEFT_OUT, '').toLowerCase()
    .replace(/[^]/g, unit => simplified.get(unit) || unit);

  const key = text => Array.from(text, keyOf).join('');

  /* The places in a text where any of some keys stands, [start, end], in order. */
  function places(text, runs) {
    let folded = '', at = 0;
    const from = [], found = [];
    for (const character of text) {
      const part = keyOf(character);
      folded += part;
      while (from.length < folded.length) { from.push(at); }
      at += character.length;
    }
    for (const run of runs) {
      for (let hit = folded.indexOf(run); hit >= 0; hit = folded.indexOf(run, hit + run.length)) {
        const last = from[hit + run.length - 1];
        found.push([from[hit], last + String.fromCodePoint(text.codePointAt(last)).length]);
      }
    }
    return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  }

  /* ---- The archive: the date and the passages of each document (DocumentColumns) ---- */

  let archive;

  async function open() {
    const [{ bits, first, length, rows, more }, fold] = await Promise.all([load('documents'), load('fold')]);
    for (let read = reader(fold), from = -1; read.more();) {
      from += read.next() + 1;
      simplified.set(String.fromCharCode(from), String.fromCharCode(from + signed(read.next())));
    }
    archive = { bits, starts: [0], dates: [], count: 0 };
    const long = new Map();
    for (let read = reader(more), last = -1; read.more();) { long.set(last += read.next() + 1, read.next()); }
    for (let at = 0, start = 0; at < rows.length;) {
      let row = 0;
      for (const end = at + length; at < end; at++) { row = row * 92 + digit(rows.charCodeAt(at)); }
      const date = row >> 4, number = archive.dates.push(date && first + date) - 1;
      const passages = (row & 15) + (long.get(number) || 0);
      archive.count += passages > 0;
      archive.starts.push(start += passages);
    }
  }

  /* ---- Lists ---- */

  function shuffled(number) {
    const spread = Math.imul(number ^ number >>> 16, 0x9E3779B1);
    return spread ^ spread >>> 15;
  }

  /* The passages in which a character, or two or three side by side, stand: Token, ShardWriter. */
  async function list(part) {
    const two = shuffled(part.charCodeAt(0) << 16 | (part.charCodeAt(1) || 0));
    const token = (part.length < 3 ? two : shuffled(two + Math.imul(part.charCodeAt(2), 0x85EBCA6B))) >>> 0;
    const size = 2 ** (32 - archive.bits);
    const shard = Math.floor(token / size).toString(16).padStart(4, '0');
    const read = reader(await load(`index/${shard.slice(2)}/${shard}`));
    for (let here = -1; read.more();) {
      here += read.next() + 1;
      const passages = [];
      for (let left = read.next() + 1, last = -1; left > 0; left--) { passages.push(last += read.next() + 1); }
      if (here === token % size) { return passages; }
    }
    return [];
  }

  function meet(a, b) {
    const there = new Set(b);
    return a.filter(passage => there.has(passage));
  }

  /* The threes of a run, some of them where they are many; itself where it is no longer. */
  function threes(run) {
    const count = Math.max(1, run.length - 2), some = Math.min(count, MOST_LISTS);
    return Array.from({ length: some }, (_, i) => Math.round(i * (count - 1) / Math.max(1, some - 1)))
      .map(start => run.slice(start, start + 3));
  }

  /* The passages that hold all threes of a run; where the run really stands is seen in their texts. */
  async function passagesOf(run) {
    const lists = await Promise.all(threes(run).map(list));
    return lists.sort((a, b) => a.length - b.length).reduce(meet);
  }

  /* ---- Queries: units that must all be in a document, each a choice of runs ---- */

  /* “ ”, " " and 「 」 hold a phrase together; a word in letters may be the reading of a name, and so may several. */
  async function unitsOf(query) {
    const units = [], letters = [];
    for (const part of query.match(/["“”「『][^"“”」』]*["“”」』]?|[^\s"“”「『]+/gu) || []) {
      const run = key(part);
      if (/^[a-z']+$/i.test(part) && run) {
        letters.push(run);
      } else if (run) {
        units.push({ runs: [run], loose: !/^["“”「『]/.test(part) });
      }
    }
    const whole = letters.join(''), names = letters.length > 1 ? await named(whole) : [];
    return units.concat(names.length ? { runs: [whole, ...names] }
      : await Promise.all(letters.map(async run => ({ runs: [run, ...await named(run)] }))));
  }

  /* The names that are read so or whose syllables begin so; else those whose reading begins so (SearchNames). */
  async function named(letters) {
    if (letters.length < 2 || !form.dataset.letters.includes(letters[0])) { return []; }
    const rows = await load(`${langs[0]}/names/${letters[0]}`);
    const exact = rows.filter(row => row[0] === letters || row[1] === letters);
    const begun = rows.filter(row => letters.length > 3 && row[0].startsWith(letters));
    return (exact.length ? exact : begun).slice(0, 5).map(row => key(row[2]));
  }

  /* The longest parts of a run, from its beginning on, that stand somewhere: 云溪县 and 防汛 of 云溪县防汛. */
  async function partsOf(run) {
    const parts = [];
    for (let start = 0, end; start < run.length; start = end) {
      let here = await list(run[start]);
      for (end = start + 1; end < run.length && here.length; end++) {
        here = meet(here, await list(run.slice(end - 1, end + 1)));
        if (!here.length) { break; }
      }
      parts.push(run.slice(start, end));
    }
    return parts;
  }

  /* For each document with a unit, its passages that have it. */
  async function standing(unit) {
    const lists = await Promise.all(unit.runs.map(passagesOf));
    const passages = lists.length === 1 ? lists[0] : [...new Set(lists.flat())].sort((a, b) => a - b);
    const documents = new Map();
    let number = 0;
    for (const passage of passages) {
      while (archive.starts[number + 1] <= passage) { number++; }
      if (!documents.has(number)) { documents.set(number, []); }
      documents.get(number).push(passage - archive.starts[number]);
    }
    return documents;
  }

  /* BM25 with passages for words: how many of a document's passages have the unit; its head counts four times. */
  function rank(found, keep) {
    const average = archive.starts[archive.starts.length - 1] / archive.count;
    const hits = [];
    const rarest = found.reduce((a, b) => a.size <= b.size ? a : b);
    for (const number of rarest.keys()) {
      if (keep(number) && found.every(unit => unit.has(number))) {
        const length = (archive.starts[number + 1] - archive.starts[number]) / average;
        const score = found.reduce((sum, unit) => {
          const passages = unit.get(number), times = passages.length + (passages[0] === 0 ? 3 : 0);
          const idf = Math.log(1 + (archive.count - unit.size + 0.5) / (unit.size + 0.5));
          return sum + idf * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length));
        }, 0);
        hits.push({ number, score, date: archive.dates[number], found: found.map(unit => unit.get(number)) });
      }
    }
    return hits;
  }

  /* What has no date comes last either way. */
  const ORDERS = {
    newest: (a, b) => b.date - a.date || a.number - b.number,
    oldest: (a, b) => !a.date - !b.date || a.date - b.date || a.number - b.number,
    relevance: (a, b) => b.score - a.score || ORDERS.newest(a, b)
  };

  /* The documents of a tag or a source. */
  async function members(name) {
    const numbers = new Set();
    for (let read = reader(await load(name)), last = -1; read.more();) { numbers.add(last += read.next() + 1); }
    return numbers;
  }

  async function filter({ from, to, source, tag }) {
    const lists = await Promise.all([
      ...source ? [members('sources/' + form.elements.source.selectedIndex)] : [],
      ...tag ? [members('tags/' + tag)] : []]);
    return number => {
      const year = Math.floor(archive.dates[number] / 416);
      return (!from || year >= from) && (!to || year && year <= to) && lists.every(numbers => numbers.has(number));
    };
  }

  /* ---- Texts (TextFiles) ---- */

  const text = (lang, number, passage) => load(`${lang}/text/${number >> 8}/${number}-${passage || 1}`);
  const headLines = data => [data.title, data.source, ...data.head || []];

  /* Whether whole syllables of a headline are read so. */
  const isRead = (reading, run) => /^[a-z]+$/.test(run) && new RegExp(`\\b${[...run].join(' ?')}\\b`).test(reading);

  /* Where a unit stands in a passage of a hit: which line of its head, or which block. The words of one edition may be
     others in the next, so all are looked at, the one that is read first. */
  async function place(number, passage, runs) {
    for (const lang of langs) {
      const data = await text(lang, number, passage);
      const lines = passage ? data.blocks.map(block => block[1]) : headLines(data);
      const line = lines.findIndex(line => places(line, runs).length);
      if (line >= 0) { return { passage, line }; }
      if (!passage && runs.some(run => isRead(data.reading, run))) { return { passage, line: 0 }; }
    }
    return null;
  }

  /* Where each unit of a hit stands, looked for where most units are and in the head last; null where one does not. */
  async function verified(hit, units) {
    const share = passage => hit.found.filter(passages => passages.includes(passage)).length;
    const at = [];
    for (let i = 0; i < units.length; i++) {
      const order = hit.found[i].slice().sort((a, b) => !a - !b || share(b) - share(a) || a - b);
      let here = null;
      for (const passage of order) { here = here || await place(hit.number, passage, units[i].runs); }
      if (!here) { return null; }
      at.push(here);
    }
    return at;
  }

  /* ---- Showing ---- */

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) { made.className = className; }
    made.append(...content);
    return made;
  }

  function marked(line, runs, start = 0, end = line.length) {
    const nodes = [];
    for (const [from, to] of places(line, runs)) {
      if (from >= start && to <= end) {
        nodes.push(line.slice(start, from), element('mark', '', line.slice(from, to)));
        start = to;
      }
    }
    return [...nodes, line.slice(start, end)];
  }

  /* The words around the first hit of a line, beginning behind a mark where there is one near. */
  function snippet(line, runs) {
    const [from, to] = places(line, runs)[0] || [0, 0];
    const whole = at => /[\udc00-\udfff]/.test(line[at] || '') ? at - 1 : at;
    let start = Math.max(0, from - 36);
    start = whole(start && start + 1 + line.slice(start, from).search(/[。！？；，、：\s]/));
    const end = whole(Math.max(start + SNIPPET, to));
    return element('p', 'snippet', start ? '…' : '', ...marked(line, runs, start, end), end < line.length ? '…' : '');
  }

  /* The words themselves are lit where the browser can; the block is lit by the style sheet in any case. */
  function fragment([anchor, line], runs) {
    const hit = places(line, runs)[0], words = hit && document.fragmentDirective ? line.slice(...hit) : '';
    return '#' + anchor + (/^\S+$/.test(words) ? ':~:text=' + encodeURIComponent(words).replace(/-/g, '%2D') : '');
  }

  async function item(hit, at, runs) {
    const best = at.find(one => one.passage) || { passage: 0, line: 0 };
    const data = await text(langs[0], hit.number, best.passage), block = data.blocks[best.line];
    const link = element('a', '', ...marked(data.title, runs));
    link.href = `${ROOT}d/${data.id}/${form.dataset.edition}index.html` + (best.passage ? fragment(block, runs) : '');
    const facts = [data.when, data.source].filter(Boolean).map(fact => element('span', '', ...marked(fact, runs)));
    const made = element('li', '', element('h2', '', link), element('p', 'result-facts', ...facts));
    if (block) { made.append(snippet(block[1], runs)); }
    const lines = at.filter(one => !one.passage && one.line > 1).map(one => headLines(data)[one.line]).filter(Boolean);
    for (const line of new Set(lines)) { made.append(element('p', 'result-head', say('head') + '：', ...marked(line, runs))); }
    return made;
  }

  /* ---- One search after another ---- */

  let current = 0;
  const asked = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));

  async function search() {
    const turn = ++current, query = asked();
    results.replaceChildren();
    more.hidden = advice.hidden = true;
    told.textContent = query.q ? say('busy') : '';
    document.body.classList.toggle('has-query', !!query.q);
    if (!query.q) { return; }
    try {
      const found = await find(query);
      await show(found, () => turn === current);
    } catch (error) {
      if (turn === current) { told.textContent = say('failed'); }
      throw error;
    }
  }

  async function find(query) {
    if (!archive) { await open(); }
    const keep = await filter(query);
    const units = [], standings = [], parted = [];
    for (const unit of await unitsOf(query.q.slice(0, field.maxLength))) {
      const there = await standing(unit);
      const parts = there.size || !unit.loose ? [] : await partsOf(unit.runs[0]);
      parted.push(...parts);
      units.push(...parts.length ? parts.map(part => ({ runs: [part] })) : [unit]);
      standings.push(...parts.length ? await Promise.all(parts.map(part => standing({ runs: [part] }))) : [there]);
    }
    const hits = units.length ? rank(standings, keep).sort(ORDERS[query.order || 'relevance']) : [];
    return { units, hits, next: 0, total: hits.length, parted };
  }

  async function show(found, isCurrent) {
    const runs = found.units.flatMap(unit => unit.runs);
    for (let shown = 0, last = found.next + MOST_TEXTS; shown < PAGE && found.next < Math.min(last, found.hits.length);) {
      const some = found.hits.slice(found.next, found.next + PAGE - shown);
      found.next += some.length;
      const made = (await Promise.all(some.map(async hit => {
        const at = await verified(hit, found.units);
        return at && item(hit, at, runs);
      }))).filter(Boolean);
      if (!isCurrent()) { return; }
      found.total -= some.length - made.length;
      shown += made.length;
      results.append(...made);
    }
    more.hidden = found.next >= found.hits.length;
    more.onclick = async () => {
      const last = results.lastElementChild;
      await show(found, isCurrent);
      if (last.nextElementSibling) { last.nextElementSibling.querySelector('a').focus(); }
    };
    tell(found);
  }

  function tell(found) {
    const names = found.units.flatMap(unit => unit.runs.slice(1)).join('、'), parts = found.parted.join('、');
    told.textContent = found.total === 0 ? say('none') : say(more.hidden ? 'count' : 'about', found.total);
    advice.textContent = found.total === 0 ? say('none.advice') : parts ? say('loose', parts) : names ? say('named', names) : '';
    advice.hidden = !advice.textContent;
  }

  /* ---- The address holds the query, so that it can be kept, sent, and gone back to. ---- */

  function fill() {
    const given = new URLSearchParams(location.search);
    for (const input of form.elements) { if (input.name) { input.value = given.get(input.name) || ''; } }
    document.querySelectorAll('.scripts a').forEach(link => { link.search = location.search; });
    search();
  }

  function ask() {
    const query = '?' + new URLSearchParams(asked());
    if (query === location.search) { search(); return; }
    try {
      history.pushState(null, '', location.pathname + query);
      fill();
    } catch (refused) {
      location.search = query;
    }
  }

  form.addEventListener('submit', event => { event.preventDefault(); ask(); });
  form.addEventListener('change', event => { if (event.target !== field && field.value.trim()) { ask(); } });
  window.addEventListener('popstate', fill);
  fill();
})();
