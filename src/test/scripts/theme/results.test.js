import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import * as archives from './archives.js';
import { parts } from './parts.js';

const keys = await archives.keys();
const HOSTILE = '<img src=x onerror=alert(1)>&amp;<script>alert(1)</script>';
const BRIDGE = { id: 'd1', title: '鷺渡大橋通車', when: '2021年5月6日', source: '云溪日报', blocks: [['p-a', '大桥正式通车']] };

/* A result; the first block is hit unless said otherwise. */
async function item(data, runs, { at = [{ passage: 1, line: 0 }], edition = '', lights = false } = {}) {
  const { document } = new JSDOM().window;
  if (lights) { document.fragmentDirective = {}; }
  const search = parts(['texts', 'results'], document);
  const results = search.results({ keys, texts: { shown: async () => ({ ...BRIDGE, ...data }) } },
    { root: 'file:///site/', edition, say: name => ({ head: '另见' })[name] });
  return results.item({ number: 1 }, at, runs);
}

const marks = element => [...element.querySelectorAll('mark')].map(mark => mark.textContent);
const snippet = async (line, ...runs) => (await item({ blocks: [['p', line]] }, runs)).querySelector('.snippet');

describe('a result', () => {
  it('shows the title, the date, the source and the words around the hit, each with its hits marked', async () => {
    const made = await item({}, ['大桥', '日报']);
    assert.equal(made.querySelector('h2 a').textContent, '鷺渡大橋通車');
    assert.equal(made.querySelector('.result-facts').textContent, '2021年5月6日云溪日报');
    assert.deepEqual(marks(made), ['大橋', '日报', '大桥']);
  });

  it('leads to the paragraph that was hit, in the script that is read', async () => {
    const { href } = (await item({}, ['大桥'], { edition: 'zh-Hant/' })).querySelector('a');
    assert.equal(href, 'file:///site/d/d1/zh-Hant/index.html#p-a');
  });

  it('leads to the document where only its head was hit', async () => {
    const made = await item({}, ['鹭渡'], { at: [{ passage: 0, line: 0 }] });
    assert.equal(made.querySelector('a').href, 'file:///site/d/d1/index.html');
    assert.equal(made.querySelector('.snippet').textContent, '大桥正式通车');
  });

  it('names the words themselves where the browser lights them', async () => {
    const lit = async (line, run) => (await item({ blocks: [['p', line]] }, [run], { lights: true })).querySelector('a').hash;
    assert.equal(await lit('看大桥', '大桥'), '#p:~:text=' + encodeURIComponent('大桥'));
    assert.equal(await lit('a-b', 'a-b'), '#p:~:text=a%2Db');
    assert.equal(await lit('大 桥', '大桥'), '#p');
    assert.equal(await lit('石碑', '大桥'), '#p');
  });

  it('shows the lines of the head that were hit, each once, title and source aside', async () => {
    const at = [0, 1, 2, 2, 3, 9].map(line => ({ passage: 0, line }));
    const made = await item({ head: ['通车记', '周渡'] }, ['周渡'], { at });
    const lines = [...made.querySelectorAll('.result-head')];
    assert.deepEqual(lines.map(line => line.textContent), ['另见：通车记', '另见：周渡']);
    assert.deepEqual(marks(lines[1]), ['周渡']);
  });

  it('leaves out what is not known', async () => {
    const made = await item({ when: '', source: '', blocks: [] }, ['大桥'], { at: [{ passage: 0, line: 0 }] });
    assert.equal(made.querySelectorAll('.result-facts span, .snippet').length, 0);
  });

  it('shows what a page says as text, never as markup', async () => {
    const made = await item({ title: HOSTILE, when: HOSTILE, source: HOSTILE, head: [HOSTILE], blocks: [['p', HOSTILE]] },
      [keys.of('alert(1)'), keys.of('img')], { at: [{ passage: 0, line: 2 }] });
    assert.equal(made.querySelectorAll('img, script').length, 0);
    assert.equal(made.querySelector('h2').textContent, HOSTILE);
    assert.equal(made.querySelector('.snippet').textContent, HOSTILE);
    assert.equal(made.querySelector('.result-head').textContent, '另见：' + HOSTILE);
    assert.deepEqual([...new Set([...made.querySelectorAll('*')].map(one => one.localName))].sort(), ['a', 'h2', 'mark', 'p', 'span']);
  });

  it('leads into the site whatever its anchor says', async () => {
    const link = (await item({ blocks: [['"><javascript:alert(1)', '大桥']] }, ['大桥'])).querySelector('a');
    assert.ok(link.href.startsWith('file:///site/d/d1/index.html#'));
  });
});

describe('a snippet', () => {
  const LONG = '走'.repeat(200);

  it('is the whole line where that is short', async () => {
    assert.equal((await snippet('大桥正式通车', '大桥')).textContent, '大桥正式通车');
  });

  it('has 110 characters, and says where it leaves out some', async () => {
    assert.equal((await snippet('走'.repeat(110), '走走')).textContent, '走'.repeat(110));
    assert.equal((await snippet('走'.repeat(111), '走走')).textContent, '走'.repeat(110) + '…');
    assert.equal((await snippet(LONG + '大桥' + LONG, '大桥')).textContent, '…' + '走'.repeat(36) + '大桥' + '走'.repeat(72) + '…');
  });

  it('begins behind a mark where there is one near', async () => {
    assert.equal((await snippet(LONG + '。到了大桥', '大桥')).textContent, '…到了大桥');
  });

  it('holds the whole of a long hit', async () => {
    const hit = '一二三四五六七八九十'.repeat(15);
    const made = await snippet('看' + hit + LONG, hit);
    assert.deepEqual(marks(made), [hit]);
    assert.equal(made.textContent, '看' + hit + '…');
  });

  it('marks no hit that goes beyond its end', async () => {
    const made = await snippet('大桥' + '走'.repeat(107) + '大桥' + LONG, '大桥');
    assert.equal(made.textContent, '大桥' + '走'.repeat(107) + '大…');
    assert.deepEqual(marks(made), ['大桥']);
  });

  it('parts no character of two units', async () => {
    for (const before of ['', '走']) {
      const { textContent } = await snippet('𠮷'.repeat(60) + before + '大桥' + '𠮷'.repeat(60), '大桥');
      assert.doesNotMatch(textContent, /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/);
      assert.match(textContent, /大桥/);
    }
  });

  it('marks no hit twice where several lie over one another', async () => {
    assert.deepEqual(marks(await snippet('云溪县大桥', '云溪', '云溪县', '县大')), ['云溪县']);
  });

  it('is the beginning of the line where nothing is marked', async () => {
    assert.equal((await snippet(LONG, '大桥')).textContent, '走'.repeat(110) + '…');
  });
});
