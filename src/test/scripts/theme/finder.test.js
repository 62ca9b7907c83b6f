import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { code, date, distances, index, loader } from './archives.js';
import { load, parts } from './parts.js';

const search = parts(['numbers', 'keys', 'archive', 'lists', 'query', 'ranking', 'texts', 'finder']);
const members = numbers => code(...distances(numbers));

const BRIDGE = { title: '鹭渡大桥通车', date: date(2021, 5, 6), passages: [['防汛道路一起修通']] };
const FERRY = { title: '渡口的后来', date: date(2022, 5, 7), passages: [['渡船停在岸边'], ['大桥底下的石碑']] };
const LETTER = { title: '来信', passages: [['大桥何时通车', '石碑何时重立']] };
const FURTHER = {
  'tags/fang-xun': members([0, 2]), 'sources/1': members([1]), 'zh-Hans/names/f': [['fangxun', 'fx', '防汛']]
};

async function finder(documents = [BRIDGE, FERRY, LETTER]) {
  const from = loader(await index(documents, { further: FURTHER }));
  return search.finder(from, { langs: ['zh-Hans'], initials: 'f' });
}

const found = async asked => (await (await finder()).find(asked)).hits.map(hit => hit.number);

describe('the finder', () => {
  it('finds the documents that have all words, a headline before a mention', async () => {
    assert.deepEqual(await found({ q: '大桥 通车' }), [0, 2]);
    assert.deepEqual(await found({ q: '石碑 渡船' }), [1]);
    assert.deepEqual(await found({ q: '渡船 防汛' }), []);
  });

  it('narrows what it finds by year, source and tag', async () => {
    assert.deepEqual(await found({ q: '大桥', to: '2021' }), [0]);
    assert.deepEqual(await found({ q: '大桥', source: 1 }), [1]);
    assert.deepEqual(await found({ q: '大桥', tag: 'fang-xun', order: 'newest' }), [0, 2]);
    assert.deepEqual(await found({ q: '大桥', tag: 'fang-xun', source: 1 }), []);
  });

  it('orders it as asked', async () => {
    assert.deepEqual(await found({ q: '大桥', order: 'newest' }), [1, 0, 2]);
    assert.deepEqual(await found({ q: '大桥', order: 'oldest' }), [0, 1, 2]);
  });

  it('looks for the parts of a word that stands nowhere, and says which', async () => {
    const { units, hits, parted } = await (await finder()).find({ q: '渡船石碑' });
    assert.deepEqual(parted, ['渡船', '石碑']);
    assert.deepEqual(units, [{ runs: ['渡船'] }, { runs: ['石碑'] }]);
    assert.deepEqual(hits.map(hit => hit.number), [1]);
  });

  it('does not part a phrase', async () => {
    const { hits, parted, total } = await (await finder()).find({ q: '“渡船石碑”' });
    assert.deepEqual([hits, parted, total], [[], [], 0]);
  });

  it('leaves out what must not be there', async () => {
    assert.deepEqual(await found({ q: '大桥 -渡船' }), [0, 2]);
    assert.deepEqual(await found({ q: '大桥 -石碑 -防汛' }), []);
    assert.deepEqual(await found({ q: '-渡船' }), []);
  });

  it('finds what has one word or another', async () => {
    assert.deepEqual(await found({ q: '渡船 OR 来信', order: 'oldest' }), [1, 2]);
    assert.deepEqual(await found({ q: '渡船 | 防汛', order: 'oldest' }), [0, 1]);
  });

  it('finds a name by its pinyin', async () => {
    assert.deepEqual(await found({ q: 'fangxun' }), [0]);
  });

  it('finds nothing where nothing counts, and in an empty archive', async () => {
    assert.deepEqual(await found({ q: '“”' }), []);
    assert.deepEqual((await (await finder([])).find({ q: '大桥' })).hits, []);
  });

  it('tells how many may be found, none of them looked at, and parts no word that stands', async () => {
    const { next, total, parted } = await (await finder()).find({ q: '大桥' });
    assert.deepEqual([next, total, parted], [0, 3, []]);
  });

  it('gives up where a file cannot be loaded', async () => {
    await assert.rejects(found({ q: '大桥', tag: 'missing' }), /tags\/missing/);
  });

  it('finds every headline of the demonstration, and sees that it stands there', async () => {
    const { find, keys, texts } = await search.finder(load, { langs: ['zh-Hans', 'zh-Hant'], initials: '' });
    const { starts } = await search.archive(load);
    for (let number = 0; number < starts.length - 1; number++) {
      if (starts[number + 1] > starts[number]) {
        const { title } = await texts.shown(number, 0);
        const { hits, units } = await find({ q: `“${keys.of(title)}”` });
        const hit = hits.find(one => one.number === number);
        assert.ok(hit && await texts.verified({ ...hit, found: [[0]] }, units), title);
      }
    }
  });
});
