/*
 * References in the styles of org.lantai.cite, whose forms are styles.js: what ReferenceStyle, Template, NameForm, DayForm
 * and WhereRead do, in the browser. A work is what the page says of itself (WorkData).
 */
(function (cite) {
  'use strict';
  /* ---- Templates ---- */

  function parse(text) {
    let at = 0;
    const isEnd = () => at >= text.length || text[at] === '|' || text[at] === '>';

    function form() {
      const parts = [];
      while (!isEnd()) { parts.push(part()); }
      return parts;
    }

    function choice() {
      const choices = [];
      do { at++; choices.push(form()); } while (text[at] === '|');
      at++;
      return { choices };
    }

    function place() {
      const end = text.indexOf('}', at), name = text.slice(at + 1, end);
      at = end + 1;
      return /^[?!]/.test(name) ? { known: name.slice(1), wanted: name[0] === '?' } : { value: name };
    }

    function words() {
      const from = at;
      while (at < text.length && !'<|>{*'.includes(text[at])) { at++; }
      return { words: text.slice(from, at) };
    }

    function part() {
      switch (text[at]) {
        case '<': return choice();
        case '{': return place();
        case '*': at++; return { italics: true };
        default: return words();
      }
    }

    return form();
  }

  /* What ends a sentence already, as full-width marks do as well; a comma that a full stop takes the place of. */
  const ENDED = /[.?!。？！…]”?$/, COMMA = /,(”?) ?$/;

  /* The runs of text of a form that is filled in: [{ text, italics }]. */
  function fill(template, values) {
    const runs = [];
    let italics = false;
    const isComplete = parts => parts.every(part =>
      'value' in part ? values[part.value] : !('known' in part) || !!values[part.known] === part.wanted);

    function put(text) { if (text) { runs.push({ text, italics }); } }

    function putWords(text) {
      const last = runs[runs.length - 1];
      if (!text.startsWith('.') || !last) { put(text); return; }
      const open = COMMA.test(last.text);
      if (open) { runs[runs.length - 1] = { text: last.text.replace(COMMA, '.$1'), italics: last.italics }; }
      put(open || ENDED.test(last.text) ? text.slice(1) : text);
    }

    function putAll(parts) {
      for (const part of parts) {
        if ('words' in part) { putWords(part.words); }
        else if ('value' in part) { put(values[part.value]); }
        else if (part.italics) { italics = !italics; }
        else if (part.choices) { putAll(part.choices.find(isComplete) || []); }
      }
    }

    putAll(parse(template));
    return runs;
  }

  const textOf = runs => runs.map(run => run.text).join('');
  const print = (template, values) => textOf(fill(template, values));

  /* ---- Names and dates ---- */

  const initials = (given, mark) => given.split(' ')
    .map(word => word.split('-').map(part => [...part].slice(0, 1).join('') + mark).join('-')).join(' ');

  /* A name that has parts is [family, given]. */
  function person(style, name, i) {
    if (!Array.isArray(name)) { return name; }
    const [family, given] = name;
    return print(i === 0 ? style.first : style.next,
      { family, FAMILY: family.toUpperCase(), given, initials: initials(given, style.initial) });
  }

  function people(style, names = []) {
    const all = names.map((name, i) => person(style, name, i));
    const joined = (some, last) => some.map((name, i) => (i === 0 ? '' : i === some.length - 1 ? last : style.comma) + name).join('');
    return all.length > style.most
      ? joined(all.slice(0, style.shown), style.comma) + print(style.others, { last: all[all.length - 1] })
      : joined(all, all.length === 2 ? style.pair : style.last);
  }

  /* A date in ISO 8601; what is none, as it is. */
  function date(forms, months, iso) {
    const [day, month, year, none] = forms.split('|'), [, y, mm, dd] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) || [];
    if (!y) { return iso || none; }
    return print(dd ? day : mm ? month : year, { y, mm, month: mm && months.split(' ')[mm - 1], d: dd && String(+dd), dd });
  }

  /* ---- Works ---- */

  /* Where a reader finds what is cited: in the archive, if it has an address; else where it was captured. */
  function whereRead(work, today) {
    return work.permalink
      ? { url: work.permalink, day: today, archive: work.archive, version: work.version && String(work.version) }
      : { url: work.original, day: work.captured || today };
  }

  function valuesOf(style, work, today) {
    const { url, day, archive, version } = whereRead(work, today), values = {
      title: work.title, quoted: work.title.replace(/“/g, '‘').replace(/”/g, '’'), authors: people(style, work.authors),
      publication: work.publication, page: work.page, number: work.number, version,
      dated: work.issued, archive, url
    };
    for (const part of Object.keys(style)) {
      const [, name] = /^dates\.(.*)/.exec(part) || [];
      if (name) { values[name] = date(style[part], style.months, (name === 'accessed' ? day : work.issued) || ''); }
    }
    return values;
  }

  cite.whereRead = whereRead;
  cite.runs = (name, work, today) => fill(cite.styles[name][work.kind], valuesOf(cite.styles[name], work, today));
  cite.textOf = textOf;
  cite.escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  cite.htmlOf = runs => runs.map(run => run.italics ? `<i>${cite.escaped(run.text)}</i>` : cite.escaped(run.text)).join('');
})(window.lantaiCite = window.lantaiCite || {});
