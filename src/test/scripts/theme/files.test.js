import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { parts } from './parts.js';

/* A page in which files arrive when the test says so. */
function page() {
  const { document } = new JSDOM().window;
  const search = parts(['files'], document);
  const asked = () => [...document.querySelectorAll('script')].map(script => script.getAttribute('src'));
  const script = () => document.querySelector('script');
  return {
    load: search.loader('file:///site/search/data/'),
    asked,
    arrives(name, data) { search(name, data); script().onload(); },
    fails() { script().onerror(); }
  };
}

describe('a file of the index', () => {
  it('is loaded as a script, which goes once it has given its data', async () => {
    const { load, asked, arrives } = page();
    const documents = load('documents');
    assert.deepEqual(asked(), ['file:///site/search/data/documents.js']);
    arrives('documents', { bits: 5 });
    assert.deepEqual(await documents, { bits: 5 });
    assert.deepEqual(asked(), []);
  });

  it('is loaded once, however often it is asked for', async () => {
    const { load, asked, arrives } = page();
    const twice = [load('fold'), load('fold')];
    assert.equal(asked().length, 1);
    arrives('fold', '#');
    assert.deepEqual(await Promise.all([...twice, load('fold')]), ['#', '#', '#']);
    assert.deepEqual(asked(), []);
  });

  it('that fails is named, and loaded again when it is asked for again', async () => {
    const { load, arrives, fails } = page();
    const first = load('index/0a/000a');
    fails();
    await assert.rejects(first, /index\/0a\/000a/);
    const second = load('index/0a/000a');
    arrives('index/0a/000a', '%');
    assert.equal(await second, '%');
  });
});
