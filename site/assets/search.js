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
  const ids = search.ids(load);
  let finder, results;

  async function open() {
    finder = await search.finder(load, { langs: form.dataset.langs.split(' '), initials: form.dataset.letters });
    results = search.results(finder, { root: ROOT, edition: form.dataset.edition, say });
  }

  /* ---- One search after another ---- */

  let current = 0;
  const asked = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));

  async function run() {
    const turn = ++current, query = asked(), isCurrent = () => turn === current;
    list.replaceChildren();
    more.hidden = advice.hidden = true;
    told.textContent = query.q ? say('busy') : '';
    document.body.classList.toggle('has-query', !!query.q);
    if (!query.q) { return; }
    try {
      if (!finder) { await open(); }
      const id = await ids.find(query.q);
      if (id && (id.documents.length || id.inAddress)) {
        await showNamed(id, isCurrent);
      } else {
        await show(await find(query, id), isCurrent);
      }
    } catch (error) {
      if (isCurrent()) { told.textContent = say('failed'); }
      throw error;
    }
  }

  async function find(query, id) {
    const source = query.source && form.elements.source.selectedIndex;
    const found = await finder.find({ ...query, q: query.q.slice(0, field.maxLength), source });
    return { ...found, id };
  }

  /* The document of an id; where it is mistyped, those that may be meant. Its words are not looked for. */
  async function showNamed(id, isCurrent) {
    const made = await Promise.all(id.documents.map(results.named));
    if (!isCurrent()) { return; }
    list.append(...made);
    told.textContent = id.isSound && made.length ? say('count', made.length) : say(doubtOf(id), id.text);
  }

  const doubtOf = id => id.isSound ? 'id.unknown' : id.documents.length ? 'id.meant' : 'id.mistyped';

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
    const id = found.id?.isMixed && (found.total === 0 || parts) ? say(doubtOf(found.id), found.id.text) : '';
    told.textContent = found.total === 0 ? say('none') : say(more.hidden ? 'count' : 'about', found.total);
    advice.textContent = [id, parts && say('loose', parts)].filter(Boolean).join(' ')
      || (found.total === 0 ? say('none.advice') : names ? say('named', names) : '');
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
