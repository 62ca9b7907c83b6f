/* What stands below the reference of a page: a choice of styles, a button that copies, files to save. */
(function (cite) {
  'use strict';
  const KEY = 'lantai-cite-style';
  const section = document.querySelector('section.cite'), shown = section.querySelector('.citation');
  const work = JSON.parse(section.dataset.work);
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), cite.words[key]);

  let kept = {};
  try {
    kept = localStorage || kept;
  } catch (refused) {
    // Nothing is kept for pages from a disk: the choice holds for this page.
  }

  function element(name, attributes, ...content) {
    const made = document.createElement(name);
    Object.assign(made, attributes);
    made.append(...content);
    return made;
  }

  /* The day of whoever reads, where they are. */
  function today() {
    const now = new Date(), two = number => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  /* ---- The reference ---- */

  const select = element('select', { id: 'cite-style' },
    ...Object.keys(cite.styles).map(style => element('option', { value: style }, say('style.' + style))));
  select.value = cite.styles[kept[KEY]] ? kept[KEY] : Object.keys(cite.styles)[0];
  const runs = of => cite.runs(select.value, of, today());

  function show() {
    shown.replaceChildren(...runs(work).map(run => run.italics ? element('i', {}, run.text) : run.text));
  }

  const told = element('span', { className: 'told' });
  told.setAttribute('role', 'status');

  async function copy() {
    const reference = runs(work);
    told.textContent = await cite.copy(cite.textOf(reference), `<p>${cite.htmlOf(reference)}</p>`) ? say('copied') : say('refused');
  }

  select.addEventListener('change', () => {
    told.textContent = '';
    show();
    // Last, since a browser may refuse to keep it.
    kept[KEY] = select.value;
  });

  /* ---- Files ---- */

  function save(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type: type + ';charset=utf-8' }));
    element('a', { href: url, download: name }).click();
    // The browser has begun to save it by then.
    setTimeout(() => URL.revokeObjectURL(url));
  }

  const plainReference = () => cite.textOf(cite.runs(Object.keys(cite.styles)[0], work, today()));

  function file(key, ending, type, make) {
    const button = element('button', { type: 'button' }, say(key));
    button.addEventListener('click', () => save(`${work.id}.${ending}`, type, make()));
    return element('li', {}, button);
  }

  function files(key, ...items) {
    const list = element('ul', {}, ...items), label = element('span', { className: 'label', id: 'cite-' + key }, say(key));
    list.setAttribute('aria-labelledby', label.id);
    return element('div', {}, label, list);
  }

  const asReference = () => files('reference',
    file('bibtex', 'bib', 'application/x-bibtex', () => cite.bibtex(work, today())),
    file('ris', 'ris', 'application/x-research-info-systems', () => cite.ris(work, today())),
    file('csl', 'csl.json', 'application/vnd.citationstyles.csl+json', () => cite.csl(work, today())));

  const asText = () => files('text',
    file('markdown', 'md', 'text/markdown', () => cite.markdown(work, plainReference())),
    file('plain', 'txt', 'text/plain', () => cite.text(work, plainReference())),
    file('json', 'json', 'application/json', () => cite.json(work)));

  /* ---- Passages ---- */

  async function quote({ text, anchor }) {
    const reference = runs(work.permalink ? { ...work, permalink: `${work.permalink}#${anchor}` } : work);
    const quoted = say('quoted', text);
    const html = quoted.split('\n').map(line => `<p>${cite.escaped(line)}</p>`).join('') + `<p>${cite.htmlOf(reference)}</p>`;
    return await cite.copy(`${quoted}\n${cite.textOf(reference)}`, html) ? say('copied') : say('refused');
  }

  const button = element('button', { type: 'button', className: 'copy' }, say('copy'));
  button.addEventListener('click', copy);
  const chooser = element('div', {}, element('label', { htmlFor: 'cite-style' }, say('style')), element('div', {}, select, button, told));
  const panel = element('div', { className: 'panel', lang: section.querySelector('h2').lang || document.documentElement.lang }, chooser,
    asReference(), ...document.querySelector('.text > .block') ? [asText()] : []);
  show();
  (section.querySelector('.no-address') || shown).after(panel);
  cite.offerPassage(say('quote'), quote);
})(window.lantaiCite = window.lantaiCite || {});
