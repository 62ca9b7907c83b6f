import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { index, loader } from './archives.js';
import { load, parts } from './parts.js';

const search = parts(['numbers', 'keys', 'archive', 'lists']);

async function open(documents, settings) {
  const from = loader(await index(documents, settings));
  const archive = await search.archive(from);
  from.asked.length = 0;
  return { ...search.lists(archive, from), asked: from.asked };
}

const BRIDGE = { title: '鹭渡大桥通车', passages: [['大桥正式通车'], ['防汛道路一起修通']] };
const FERRY = { title: '渡口', passages: [['渡船停在岸边'], ['石碑在大桥底下']] };

describe('the lists', () => {
  it('tell in which passages of which documents a run may stand, its head being the first', async () => {
    const { standing } = await open([BRIDGE, FERRY]);
    assert.deepEqual([...await standing(['大桥'])], [[0, [0, 1]], [1, [2]]]);
    assert.deepEqual([...await standing(['防汛道路'])], [[0, [2]]]);
  });

  it('have one character and two as well as three', async () => {
    const { standing } = await open([BRIDGE, FERRY]);
    for (const run of ['碑', '石碑', '石碑在']) { assert.deepEqual([...await standing([run])], [[1, [2]]], run); }
  });

  it('have no run whose threes do not all stand in one passage', async () => {
    const { standing } = await open([BRIDGE, FERRY]);
    assert.equal((await standing(['大桥道路'])).size, 0);
    assert.equal((await standing(['桥大'])).size, 0);
  });

  it('give a unit the passages of all its runs, each once', async () => {
    const { standing } = await open([BRIDGE, FERRY]);
    assert.deepEqual([...await standing(['石碑', '大桥', '渡船'])], [[0, [0, 1]], [1, [1, 2]]]);
  });

  it('have the halves of a character beyond the first plane side by side', async () => {
    const { standing } = await open([{ title: '𠮷野' }, { title: '野𠮷' }]);
    assert.deepEqual([...(await standing(['𠮷野'])).keys()], [0]);
    assert.deepEqual([...(await standing(['𠮷'])).keys()], [0, 1]);
  });

  it('are looked up for all threes of a run of eight, for six of a longer one, the last among them', async () => {
    const text = '一二三四五六七八九十百千';
    for (const [length, lists] of [[1, 1], [3, 1], [4, 2], [8, 6], [9, 6], [12, 6]]) {
      const { standing, asked } = await open([{ title: text }], { bits: 8 });
      const run = text.slice(-length);
      assert.deepEqual([...await standing([run])], [[0, [0]]], run);
      assert.equal(asked.length, lists, run);
      assert.equal((await standing([run.slice(0, -1) + '万'])).size, 0);
    }
  });

  it('are the same in one shard and in many', async () => {
    for (const bits of [0, 1, 5, 10]) {
      const { standing } = await open([BRIDGE, FERRY], { bits });
      assert.deepEqual([...await standing(['大桥'])], [[0, [0, 1]], [1, [2]]]);
    }
  });

  it('are empty in an empty archive', async () => {
    const { standing, partsOf } = await open([]);
    assert.equal((await standing(['大桥'])).size, 0);
    assert.deepEqual(await partsOf('大桥'), ['大', '桥']);
  });

  it('are those that the program writes', async () => {
    const archive = await search.archive(load), { standing } = search.lists(archive, load);
    for (const number of archive.dates.keys()) {
      if (archive.starts[number + 1] > archive.starts[number]) {
        const { title, blocks } = await load(`zh-Hans/text/0/${number}-1`);
        const heads = await standing([archive.keys.of(title)]), texts = await standing([archive.keys.of(blocks[0][1])]);
        assert.ok(heads.get(number).includes(0), title);
        assert.ok(texts.get(number).includes(1), blocks[0][1]);
      }
    }
  });
});

describe('the parts of a run', () => {
  it('are the longest that stand somewhere, from its beginning on', async () => {
    const { partsOf } = await open([{ title: '云溪县' }, { title: '防汛' }]);
    assert.deepEqual(await partsOf('云溪县防汛'), ['云溪县', '防汛']);
  });

  it('must stand in one passage', async () => {
    const { partsOf } = await open([{ title: '云溪' }, { title: '溪县' }]);
    assert.deepEqual(await partsOf('云溪县'), ['云溪', '县']);
  });

  it('that stand nowhere are single characters', async () => {
    const { partsOf } = await open([{ title: '防汛' }]);
    assert.deepEqual(await partsOf('无防汛有'), ['无', '防汛', '有']);
  });
});

describe('the members of a tag or a source', () => {
  it('are its documents', async () => {
    const { members } = await open([], { further: { 'tags/fang-xun': '#%#', 'sources/1': '' } });
    assert.deepEqual([...await members('tags/fang-xun')], [0, 3, 4]);
    assert.deepEqual([...await members('sources/1')], []);
  });
});
