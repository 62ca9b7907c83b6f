/* The search page of the demonstration as a whole: that its scripts come in the right order, and fit it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { index } from './archives.js';
import { load, SITE, THEME } from './parts.js';

const HOST = 'http://archive.invalid/';
const html = await readFile(new URL('search/index.html', SITE), 'utf8');
const windows = [];

after(() => windows.forEach(window => window.close()));

/* A host that has the files of the site, its assets as the theme has them now. */
class Host extends ResourceLoader {
  asked = [];

  fetch(url) {
    const path = url.slice(HOST.length);
    this.asked.push(path);
    return path.startsWith('search/data/') ? this.data(path.slice('search/data/'.length, -'.js'.length)) : this.file(path);
  }

  file(path) { return readFile(new URL(path, path.startsWith('assets/') ? THEME : SITE)); }

  data(name) { return this.file(`search/data/${name}.js`); }
}

/* A host with the index of some other documents. */
class OtherArchive extends Host {
  constructor(documents) {
    super();
    this.files = index(documents, { langs: ['zh-Hans', 'zh-Hant'] });
  }

  async data(name) {
    const { [name]: data } = await this.files;
    if (data === undefined) { throw new Error(name); }
    return Buffer.from(`lantaiSearch(${JSON.stringify(name)},${JSON.stringify(data)})`);
  }
}

async function open(query = '', resources = new Host()) {
  const { window } = new JSDOM(html, {
    url: HOST + 'search/index.html' + query, runScripts: 'dangerously', resources, virtualConsole: new VirtualConsole()
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

async function asked(query, resources) {
  const page = await open(query, resources);
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
    assert.equal(page.ask(), false, 'the browser sends no form');
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
    const host = new OtherArchive([{ title: '大桥' }]);
    delete (await host.files).fold;
    const page = await open('', host);
    page.form.q.value = word;
    const error = await failureOf(page.ask);
    assert.equal(error.message, 'fold');
    assert.deepEqual([page.told(), page.titles()], [page.byId('say-failed').textContent, []]);
  });

  it('takes the query along to the other scripts', async () => {
    const { window } = await asked(of(word));
    const links = [...window.document.querySelectorAll('.scripts a')];
    assert.ok(links.length > 0 && links.every(link => link.search === of(word)));
  });

  it('counts what is found, not what was looked at', async () => {
    const page = await asked(of('“甲乙丙丁”'), new OtherArchive([{ title: '甲乙丙丁' }, { title: '甲乙丙，乙丙丁' }]));
    assert.deepEqual(page.titles(), ['甲乙丙丁']);
    assert.equal(page.told(), page.byId('say-count').textContent.replace('{0}', 1));
  });

  it('looks into twenty texts before it asks whether to go on', async () => {
    const without = Array(25).fill({ title: '甲乙丙，乙丙丁' });
    const host = new OtherArchive([...without, { title: '甲乙丙丁' }]);
    const page = await asked(of('“甲乙丙丁”'), host);
    const texts = () => host.asked.filter(path => path.includes('/text/')).length;
    assert.deepEqual([page.titles(), texts() / page.byId('search').dataset.langs.split(' ').length], [[], 20]);
    assert.equal(page.byId('more').hidden, false);
  });

  it('finds the document of an id, written as people write it, and of an address', async () => {
    const { id } = await load('zh-Hans/text/0/0-1');
    for (const typed of [id, id.toUpperCase(), `https://example.org/d/${id}/#p1`]) {
      const page = await asked(of(typed));
      assert.deepEqual(page.titles(), [title], typed);
      assert.equal(page.window.document.querySelector('#results a').href, `${HOST}d/${id}/index.html`);
      assert.equal(page.told(), page.byId('say-count').textContent.replace('{0}', 1));
    }
  });

  it('tells a mistyped id, and which may be meant', async () => {
    const { id } = await load('zh-Hans/text/0/0-1'), wrong = id.slice(0, 8) + (id.endsWith('7') ? '8' : '7');
    const page = await asked(of(wrong));
    assert.deepEqual(page.titles(), [title]);
    assert.equal(page.told(), page.byId('say-id.meant').textContent.replace('{0}', wrong));
  });

  it('cuts a query to what a passage can hold', async () => {
    const longest = (await open()).form.q.maxLength;
    const run = '渡船停在岸边船工改做护桥的人每天从桥头走到桥尾'.repeat(20).slice(0, longest);
    const page = await asked(of(run + '碑'), new OtherArchive([{ title: '渡口', passages: [[run]] }]));
    assert.deepEqual(page.titles(), ['渡口']);
  });

  it('shows nothing of a search that comes later than the next', async () => {
    const page = await open('', new OtherArchive([{ title: '大桥' }, { title: '石碑' }]));
    const { head } = page.window.document, append = head.append.bind(head), held = [];
    head.append = script => script.src.endsWith('/zh-Hans/text/0/0-1.js') ? held.push(script) : append(script);
    for (const query of ['大桥', '石碑']) {
      page.form.q.value = query;
      page.ask();
    }
    await done(page);
    const late = new Promise(resolve => { head.addEventListener('load', resolve, true); });
    append(...held);
    await late;
    await new Promise(setImmediate);
    assert.deepEqual(page.titles(), ['石碑']);
  });

  it('shows a query as text, never as markup', async () => {
    const page = await asked(of('<img src=x onerror=alert(1)>'));
    assert.equal(page.byId('found').querySelector('img'), null);
  });
});
