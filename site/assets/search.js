/*
 * Search without a server: the form, and one search after another. The parts of the search stand in search/ and come
 * before this. How the index is made: org.lantai.search.
 */
(function (search) {
  'use strict';
  const ROOT = new URL('../', document.currentScript.src).href;
  const PAGE = 10;
  /* How many texts a page of results may cost where the words stand in few of them. */
  const MOST_TEXTS = 20;
  const byId = id => document.getElementById(id);
  const form = byId('search'), field = form.elements.q;
  const told = byId('told'), advice = byId('advice'), list = byId('results'), more = byId('more');
  const say = (name, value) => byId('say-' + name).textContent.replace('{0}', value);
  const load = search.loader(ROOT + 'search/data/');
  let finder, results;

  async function open() {
    finder = await search.finder(load, { langs: form.dataset.langs.split(' '), initials: form.dataset.letters });
    results = search.results(finder, { root: ROOT, edition: form.dataset.edition, say });
  }

  /* ---- One search after another ---- */

  let current = 0;
  const asked = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));

  async function run() {
    const turn = ++current, query = asked();
    list.replaceChildren();
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
    if (!finder) { await open(); }
    const source = query.source && form.elements.source.selectedIndex;
    return finder.find({ ...query, q: query.q.slice(0, field.maxLength), source });
  }

  async function show(found, isCurrent) {
    const runs = found.units.flatMap(unit => unit.runs);
    for (let shown = 0, last = found.next + MOST_TEXTS; shown < PAGE && found.next < Math.min(last, found.hits.length);) {
      const some = found.hits.slice(found.next, found.next + PAGE - shown);
      found.next += some.length;
      const made = (await Promise.all(some.map(async hit => {
        const at = await finder.texts.verified(hit, found.units);
        return at && results.item(hit, at, runs);
      }))).filter(Boolean);
      if (!isCurrent()) { return; }
      found.total -= some.length - made.length;
      shown += made.length;
      list.append(...made);
    }
    more.hidden = found.next >= found.hits.length;
    more.onclick = async () => {
      const last = list.lastElementChild;
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
    run();
  }

  function ask() {
    const query = '?' + new URLSearchParams(asked());
    if (query === location.search) { run(); return; }
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
})(window.lantaiSearch);
