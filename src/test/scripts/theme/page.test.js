/* The search page of the demonstration as a whole: that its scripts come in the right order, and fit it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { load, SITE } from './parts.js';

const HOST = 'http://archive.invalid/';
const html = await readFile(new URL('search/index.html', SITE), 'utf8');
const windows = [];

after(() => windows.forEach(window => window.close()));

/* A host that has the files of the site, but for those that fail. */
class Host extends ResourceLoader {
  constructor(failing) {
    super();
    this.failing = failing;
  }

  fetch(url) {
    if (this.failing.test(url)) { return Promise.reject(new Error(url)); }
    return readFile(new URL(url.slice(HOST.length), SITE));
  }
}

async function open(query = '', failing = /^$/) {
  const { window } = new JSDOM(html, {
    url: HOST + 'search/index.html' + query, runScripts: 'dangerously', resources: new Host(failing),
    virtualConsole: new VirtualConsole()
  });
  windows.push(window);
  const { document } = window;
  const byId = id => document.getElementById(id);
  await new Promise(resolve => { window.addEventListener('load', resolve); });
  return {
    window,
    byId,
    form: byId('search').elements,
    ask: () => byId('search').dispatchEvent(new window.Event('submit', { cancelable: true })),
    titles: () => [...document.querySelectorAll('#results h2')].map(title => title.textContent),
    told: () => byId('told').textContent
  };
}

/* What the page leaves to the console to tell; the runner would take it for an error of the test. */
async function failureOf(act) {
  const own = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const failure = new Promise(resolve => { process.once('unhandledRejection', resolve); });
  await act();
  const error = await failure;
  own.forEach(listener => process.on('unhandledRejection', listener));
  return error;
}

/* Once the search is through: it says that it is busy until then. */
function done({ window, byId }) {
  const isDone = () => !byId('told').textContent.includes('…') && byId('told').textContent !== '';
  return new Promise(resolve => {
    if (isDone()) { resolve(); return; }
    const observer = new window.MutationObserver(() => { if (isDone()) { observer.disconnect(); resolve(); } });
    observer.observe(byId('told'), { childList: true });
  });
}

async function asked(query) {
  const page = await open(query);
  await done(page);
  return page;
}

const { title } = await load('zh-Hans/text/0/0-1');
const word = title.match(/\p{Script=Han}{4}/u)[0];
const of = (q, more = {}) => '?' + new URLSearchParams({ q, ...more });

describe('the search page', () => {
  it('adds one name to those of the browser', async () => {
    const names = window => Object.keys(window).filter(name => !window.document.getElementById(name));
    const { window } = await open();
    const { window: plain } = new JSDOM('', { runScripts: 'outside-only', url: HOST });
    assert.deepEqual(names(window).filter(name => !(name in plain)), ['lantaiSearch']);
  });

  it('shows nothing as long as nothing is asked', async () => {
    const { titles, told } = await open();
    assert.deepEqual([titles(), told()], [[], '']);
  });

  it('answers the query of its address', async () => {
    const { titles, byId, form } = await asked(of(word));
    assert.ok(titles().includes(title));
    assert.equal(form.q.value, word);
    assert.equal(byId('advice').hidden, true);
  });

  it('keeps the query in its address, and goes back to the one before', async () => {
    const page = await asked(of(word));
    page.form.q.value = '«»';
    page.ask();
    await done(page);
    assert.deepEqual([page.window.location.search, page.titles()], [of('«»'), []]);
    assert.equal(page.byId('advice').hidden, false);
    page.window.history.back();
    await new Promise(resolve => { page.window.addEventListener('popstate', resolve); });
    await done(page);
    assert.ok(page.titles().includes(title));
  });

  it('asks again when a choice changes', async () => {
    const page = await asked(of(word));
    const years = [...page.form.from.options].map(option => option.value);
    page.form.from.value = years[1];
    page.form.from.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await done(page);
    assert.equal(page.window.location.search, of(word, { from: years[1] }));
    for (const fact of page.window.document.querySelectorAll('.result-facts span:first-child')) {
      assert.ok(fact.textContent.startsWith(years[1]));
    }
  });

  it('keeps to the documents of a source', async () => {
    const { form } = await open();
    const { value, text } = form.source.options[1];
    const { titles, window } = await asked(of('的', { source: value }));
    const sources = [...window.document.querySelectorAll('.result-facts span:last-child')].map(fact => fact.textContent);
    assert.ok(titles().length > 0);
    assert.deepEqual([...new Set(sources)], [text.replace(/ \(\d+\)$/, '')]);
  });

  it('shows ten results, and more where they are asked for', async () => {
    const page = await asked(of('的'));
    assert.equal(page.titles().length, 10);
    const told = page.told();
    page.byId('more').click();
    await new Promise(resolve => {
      new page.window.MutationObserver(resolve).observe(page.byId('told'), { childList: true });
    });
    assert.ok(page.titles().length > 10);
    assert.notEqual(told, '');
    assert.equal(page.window.document.activeElement, page.window.document.querySelectorAll('#results a')[10]);
  });

  it('says so where a part of the index cannot be loaded, and is no longer busy', async () => {
    const page = await open('', /fold\.js$/);
    page.form.q.value = word;
    const error = await failureOf(page.ask);
    assert.equal(error.message, 'fold');
    assert.deepEqual([page.told(), page.titles()], [page.byId('say-failed').textContent, []]);
  });

  it('shows a query as text, never as markup', async () => {
    const page = await asked(of('<img src=x onerror=alert(1)>'));
    assert.equal(page.byId('found').querySelector('img'), null);
  });
});
