/*
 * The page for addresses that lead nowhere: says which document an id in the address was meant for, and takes another id,
 * an address, or words to search for. The page stands at any address and asks for this script in each folder above it. The
 * first that is there belongs to its site and knows by its own address where that stands; to others it leaves nothing.
 */
(() => {
  'use strict';
  const ROOT = new URL('../', document.currentScript.src).href;
  const path = location.pathname.slice(new URL(ROOT).pathname.length);
  const NAME = /^(?:tags|people|places|organisations|sources|series)\/([a-z0-9-]+)/;
  const forms = document.querySelectorAll('form[hidden]');
  if (!forms.length) { return; }

  const added = file => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = ROOT + file;
    script.onload = resolve;
    script.onerror = () => reject(new Error(file));
    document.head.append(script);
  });

  async function index() {
    await added('assets/search/files.js');
    await added('assets/search/ids.js');
    const load = window.lantaiSearch.loader(ROOT + 'search/data/');
    return { load, ids: window.lantaiSearch.ids(load) };
  }

  const opened = index();
  /* Where the index is not complete, the search says so, to which every question leads then. */
  const find = typed => opened.then(({ ids }) => ids.find(typed)).catch(() => null);

  async function textOf({ id, number }, lang) {
    const { load } = await opened, { documentsInFolder } = await load('format');
    return load(`${lang}/text/${Math.floor(number / documentsInFolder)}/${number}-1`).catch(() => ({ title: id }));
  }

  function element(name, ...content) {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  }

  /* ---- What the page says, in each script ---- */

  function open(form) {
    const section = form.closest('section'), { dataset, lang } = section, { edition } = dataset, field = form.elements.q;
    const part = name => section.querySelector(name);
    const documentAt = id => `${ROOT}d/${id}/${edition}index.html`;
    const searchFor = words => `${ROOT}search/${edition}index.html?${new URLSearchParams({ q: words })}`;

    async function item(one) {
      const data = one.number < 0 ? { title: one.id, source: dataset.gone } : await textOf(one, lang);
      const link = element('a', data.title);
      link.href = documentAt(one.id);
      return element('li', link, element('span', [one.number < 0 ? '' : one.id, data.when, data.source].filter(Boolean).join(' · ')));
    }

    async function show({ text, isSound, documents }) {
      const kind = documents.length ? isSound ? 'known' : 'meant' : isSound ? 'unknown' : 'mistyped';
      const items = await Promise.all(documents.map(item));
      part('.told').textContent = dataset[kind].replace('{0}', text);
      part('.told').hidden = false;
      part('.meant').replaceChildren(...items);
      part('.meant').hidden = !items.length;
    }

    function offer(words) {
      const link = part('.words a');
      link.textContent = link.dataset.words.replace('{0}', () => words);
      link.href = searchFor(words);
      part('.words').hidden = false;
    }

    async function ask(typed) {
      const found = await find(typed);
      if (found?.isSound && found.documents.length) {
        location.assign(documentAt(found.text));
      } else if (found && (found.inAddress || found.isMixed || found.documents.length)) {
        await show(found);
        offer(typed);
      } else {
        location.assign(searchFor(typed));
      }
    }

    section.querySelectorAll('[data-path]').forEach(link => { link.href = ROOT + link.dataset.path; });
    section.querySelectorAll('.bare').forEach(bare => bare.remove());
    form.addEventListener('submit', event => {
      event.preventDefault();
      if (field.value.trim()) { ask(field.value.trim()); }
    });
    form.hidden = false;
    return { show, fill: words => { field.value = words; } };
  }

  const sections = [...forms].map(open);

  /* ---- What the address says ---- */

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (malformed) {
      return text;
    }
  }

  /* Of an id that is only written otherwise, the address is set right. */
  function follow({ text, isSound, documents }) {
    const [, written, rest] = /^d\/([^/]+)(.*)$/.exec(path) || [];
    if (isSound && documents.length && written && written !== text) {
      location.replace(`${ROOT}d/${text}${rest}${location.hash}`);
    }
  }

  find(decoded(path)).then(found => {
    const name = NAME.exec(path);
    sections.forEach(section => {
      section.fill(found ? found.text : name ? name[1].replace(/-/g, ' ') : '');
      if (found) { section.show(found); }
    });
    if (found) { follow(found); }
  });
})();
