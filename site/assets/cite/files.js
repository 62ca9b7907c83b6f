/*
 * A work in the formats of programs that keep references: what BibTex, Ris and CslJson of org.lantai.cite write, in the
 * browser.
 */
(function (cite) {
  'use strict';
  const DAY = /^\d{4}(-\d\d){0,2}$/;
  const isPaper = work => work.kind === 'newspaper_article';

  /* Where it is read, without a day that nobody filled in. */
  function read(work, today) {
    const { url, day, archive, version } = cite.whereRead(work, today);
    return { url, archive, version, day: DAY.test(day) ? day : undefined };
  }

  const capturedFrom = work => work.original && `Captured from ${work.original}` + (work.captured ? ` on ${work.captured}` : '');

  /* ---- BibTeX ---- */

  const SIGNS = {
    '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}', '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_'
  };
  const tex = text => (text || '').replace(/[\\{}~^&%$#_]/g, sign => SIGNS[sign]);
  const texAddress = url => (url || '').replace(/\{/g, '%7B').replace(/\}/g, '%7D').replace(/\\/g, '%5C');
  const texPeople = (names = []) => names.map(name => Array.isArray(name) ? name.map(tex).join(', ') : `{${tex(name)}}`).join(' and ');

  cite.bibtex = (work, today) => {
    const { url, day, archive, version } = read(work, today), paper = isPaper(work);
    const fields = Object.entries({
      author: texPeople(work.authors),
      editor: texPeople(work.editors),
      title: tex(work.title),
      [paper ? 'journaltitle' : 'organization']: tex(work.publication),
      entrysubtype: paper && 'newspaper',
      pages: tex(work.page),
      number: tex(work.number),
      version,
      date: work.issued,
      url: texAddress(url),
      urldate: day,
      library: tex(archive),
      origurl: archive && texAddress(work.original),
      annotation: archive && work.captured && `Captured on ${work.captured}`,
      langid: 'chinese'
    }).filter(([, value]) => value);
    return `@${paper ? 'article' : 'online'}{${work.id},\n` + fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n') + '\n}\n';
  };

  /* ---- RIS ---- */

  const line = (tag, value) => value ? `${tag}  - ${String(value).replace(/\s+/g, ' ')}\r\n` : '';
  const lines = (tag, names = []) => names.map(name => line(tag, Array.isArray(name) ? name.join(', ') : name)).join('');
  /* Year, month, day and nothing else, each behind a slash that stands there where it is not known. */
  const slashed = day => day && day.replace(/-/g, '/') + '/'.repeat(4 - day.split('-').length);

  cite.ris = (work, today) => {
    const { url, day, archive, version } = read(work, today);
    return line('TY', isPaper(work) ? 'NEWS' : 'ELEC') + line('ID', work.id) + lines('AU', work.authors) + lines('ED', work.editors)
      + line('TI', work.title) + line('T2', work.publication) + line('SP', work.page) + line('M1', work.number)
      + line('ET', version) + line('PY', work.issued && work.issued.slice(0, 4)) + line('DA', slashed(work.issued))
      + line('UR', url) + line('Y2', slashed(day)) + line('DB', archive) + line('N1', archive && capturedFrom(work))
      + line('LA', work.language) + 'ER  - \r\n';
  };

  /* ---- CSL-JSON ---- */

  const TYPES = { newspaper_article: 'article-newspaper', web_page: 'webpage', forum_post: 'post' };
  const cslPeople = names => names && names.map(name => Array.isArray(name) ? { family: name[0], given: name[1] } : { literal: name });
  const cslDate = day => day && { 'date-parts': [day.split('-').map(Number)] };

  cite.csl = (work, today) => {
    const { url, day, archive, version } = read(work, today);
    return JSON.stringify([{
      id: work.id,
      type: TYPES[work.kind],
      author: cslPeople(work.authors),
      editor: cslPeople(work.editors),
      title: work.title,
      'container-title': work.publication,
      page: work.page,
      number: work.number,
      version,
      issued: cslDate(work.issued),
      accessed: cslDate(day),
      URL: url,
      source: archive,
      note: archive && capturedFrom(work),
      language: work.language
    }], null, 2) + '\n';
  };
})(window.lantaiCite = window.lantaiCite || {});
