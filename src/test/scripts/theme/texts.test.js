import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { index, loader } from './archives.js';
import { parts } from './parts.js';

const search = parts(['numbers', 'keys', 'archive', 'texts']);

async function open(documents, langs = ['zh-Hans']) {
  const from = loader(await index(documents, { langs }));
  const texts = search.texts(await search.archive(from), from, langs);
  from.asked.length = 0;
  return { ...texts, asked: from.asked };
}

const units = (...runs) => runs.map(run => ({ runs: [].concat(run) }));
const FERRY = {
  title: '渡口的后来', source: '云溪日报', head: ['船工口述', '周渡'], reading: 'du kou de hou lai',
  passages: [['渡船停在岸边', '桥头有人'], ['石碑在桥下'], ['石碑与桥头']]
};

describe('a hit', () => {
  it('stands where its words do: in a block of a passage', async () => {
    const { verified } = await open([FERRY]);
    assert.deepEqual(await verified({ number: 0, found: [[1]] }, units('桥头')), [{ passage: 1, line: 1 }]);
  });

  it('stands in a line of the head: title, source, then the others', async () => {
    const { verified } = await open([FERRY]);
    for (const [run, line] of [['后来', 0], ['日报', 1], ['口述', 2], ['周渡', 3]]) {
      assert.deepEqual(await verified({ number: 0, found: [[line ? 4 : 0]] }, units(run)), [{ passage: 0, line }]);
    }
  });

  it('is none where the threes stand in the passage but the run does not', async () => {
    const { verified } = await open([FERRY]);
    assert.equal(await verified({ number: 0, found: [[1]] }, units('渡船桥头')), null);
  });

  it('is none where one of its units is none', async () => {
    const { verified } = await open([FERRY]);
    assert.equal(await verified({ number: 0, found: [[1], [1]] }, units('桥头', '石桥')), null);
  });

  it('is looked for in its texts before its head', async () => {
    const { verified } = await open([{ ...FERRY, title: '石碑' }]);
    assert.deepEqual(await verified({ number: 0, found: [[0, 2, 3, 4]] }, units('石碑')), [{ passage: 2, line: 0 }]);
  });

  it('is looked for where most units are, then from the beginning', async () => {
    const { verified } = await open([FERRY]);
    assert.deepEqual(await verified({ number: 0, found: [[2, 3], [1, 3]] }, units('石碑', '桥头')),
      [{ passage: 3, line: 0 }, { passage: 3, line: 0 }]);
  });

  it('loads no further text once its words are found', async () => {
    const { verified, asked } = await open([FERRY]);
    await verified({ number: 0, found: [[2, 3]] }, units('石碑'));
    assert.deepEqual(asked, ['zh-Hans/text/0/0-2']);
  });

  it('may be the reading of whole syllables of the title', async () => {
    const { verified } = await open([FERRY]);
    const of = run => verified({ number: 0, found: [[0]] }, units(run));
    for (const read of ['dukou', 'dehoulai', 'hou']) { assert.deepEqual(await of(read), [{ passage: 0, line: 0 }], read); }
    for (const other of ['ou', 'duk', 'kouhou', 'du.ou']) { assert.equal(await of(other), null, other); }
  });

  it('stands in the edition that has its words', async () => {
    const { verified } = await open([{ title: '软件名录', in: { 'zh-TW': { title: '軟體名錄' } } }], ['zh-Hans', 'zh-TW']);
    for (const run of ['软件', '软体']) {
      assert.deepEqual(await verified({ number: 0, found: [[0]] }, units(run)), [{ passage: 0, line: 0 }], run);
    }
  });
});

describe('a text', () => {
  it('is shown in the script that is read', async () => {
    const { shown, asked } = await open([{ title: '软件', in: { 'zh-TW': { title: '軟體' } } }], ['zh-TW', 'zh-Hans']);
    assert.equal((await shown(0, 0)).title, '軟體');
    assert.deepEqual(asked, ['zh-TW/text/0/0-1']);
  });

  it('is in the folder of its number, its head in its first file', async () => {
    const files = loader({ 'zh-Hans/text/0/255-1': 'a', 'zh-Hans/text/1/256-1': 'b', 'zh-Hans/text/1/256-2': 'c' });
    const { shown } = search.texts({ format: { documentsInFolder: 256 }, starts: [] }, files, ['zh-Hans']);
    assert.deepEqual([await shown(255, 0), await shown(256, 1), await shown(256, 2)], ['a', 'b', 'c']);
  });
});
