import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as archives from './archives.js';
import { parts } from './parts.js';

const keys = await archives.keys();
const NAMES = {
  'zh-Hans/names/h': [['hefei', 'hf', '合肥'], ['huangfei', 'hf', '黄飞'], ['hefeilu', 'hfl', '合肥路'], ['hegang', 'hg', '鶴崗'],
    ...['河一', '河二', '河三', '河四', '河五', '河六'].map((name, i) => ['hexie' + 'abcdef'[i], 'hx', name])]
};

function query(initials = 'h') {
  const load = archives.loader(NAMES);
  return { ...parts(['query']).query({ keys, load, lang: 'zh-Hans', initials }), asked: load.asked };
}

const units = text => query().units(text);

describe('a query', () => {
  it('is one unit for each word', async () => {
    assert.deepEqual(await units(' 大桥\u3000石碑 '), [{ runs: ['大桥'], loose: true }, { runs: ['石碑'], loose: true }]);
  });

  it('is compared in Simplified, and so are its names', async () => {
    assert.deepEqual(await units('鷺渡大橋'), [{ runs: ['鹭渡大桥'], loose: true }]);
    assert.deepEqual(await units('hegang'), [{ runs: ['hegang', '鹤岗'] }]);
  });

  it('holds a phrase together in any quotation marks, ended or not, and does not part it', async () => {
    for (const phrase of ['"三地 一区"', '“三地 一区”', '「三地 一区」', '『三地 一区』', '“三地 一区']) {
      assert.deepEqual(await units(phrase), [{ runs: ['三地一区'], loose: false }], phrase);
    }
  });

  it('goes on behind a phrase without a space', async () => {
    assert.deepEqual((await units('大桥“石碑”渡口')).map(unit => unit.runs[0]), ['大桥', '石碑', '渡口']);
  });

  it('may be one character, and one that is two units', async () => {
    assert.deepEqual(await units('碑'), [{ runs: ['碑'], loose: true }]);
    assert.deepEqual(await units('𠮷'), [{ runs: ['𠮷'], loose: true }]);
  });

  it('has no wildcards', async () => {
    assert.deepEqual((await units('大* ? .* [')).map(unit => unit.runs), [['大']]);
  });

  it('means the words where marks stand around or between them', async () => {
    for (const marked of ['洪水！', '《洪水》', '（洪水）', '洪水?', ' —洪水…']) {
      assert.deepEqual(await units(marked), [{ runs: ['洪水'], loose: true }], marked);
    }
    assert.deepEqual((await units('大桥，渡口、石碑')).map(unit => unit.runs), [['大桥'], ['渡口'], ['石碑']]);
  });

  it('keeps the marks within numbers and names', async () => {
    for (const word of ['2021-01', '3.5', 'a/b']) { assert.deepEqual((await units(word))[0].runs, [word]); }
  });

  it('may say what must not be there', async () => {
    assert.deepEqual(await units('大桥 -石碑'), [{ runs: ['大桥'], loose: true }, { runs: ['石碑'], loose: false, without: true }]);
  });

  it('may be a choice', async () => {
    assert.deepEqual(await units('大桥 OR 渡口 石碑'), [{ runs: ['大桥', '渡口'], loose: false }, { runs: ['石碑'], loose: true }]);
    assert.deepEqual(await units('OR 大桥'), [{ runs: ['大桥'], loose: true }, { runs: ['or'] }]);
    assert.deepEqual((await units('大桥 OR')).map(unit => unit.runs), [['大桥'], ['or']]);
  });

  it('is empty where nothing of it counts', async () => {
    for (const nothing of ['', '  ', '""', '“” 「」', "'", '\u200b']) { assert.deepEqual(await units(nothing), [], nothing); }
  });
});

describe('a word in letters', () => {
  it('is itself where no name is read so', async () => {
    assert.deepEqual(await units('Ferry'), [{ runs: ['ferry'] }]);
    assert.deepEqual(await units('hz'), [{ runs: ['hz'] }]);
  });

  it('may be the reading of a name', async () => {
    assert.deepEqual(await units('HeFei'), [{ runs: ['hefei', '合肥'] }]);
  });

  it('may be the first letters of syllables', async () => {
    assert.deepEqual(await units('hf'), [{ runs: ['hf', '合肥', '黄飞'] }]);
  });

  it('may be the beginning of a reading where no name is read so, and it has four letters', async () => {
    assert.deepEqual(await units('hefe'), [{ runs: ['hefe', '合肥', '合肥路'] }]);
    assert.deepEqual(await units('hef'), [{ runs: ['hef'] }]);
  });

  it('stands for five names at most', async () => {
    assert.deepEqual(await units('hexi'), [{ runs: ['hexi', '河一', '河二', '河三', '河四', '河五'] }]);
  });

  it('may be one syllable of a name that several make together', async () => {
    assert.deepEqual(await units('he fei'), [{ runs: ['hefei', '合肥'] }]);
    assert.deepEqual(await units('hefei ferry'), [{ runs: ['hefei', '合肥'] }, { runs: ['ferry'] }]);
  });

  it('may hold an apostrophe between syllables', async () => {
    assert.deepEqual(await units("he'fei"), [{ runs: ['hefei', '合肥'] }]);
  });

  it('is no reading between quotation marks or with other characters in it', async () => {
    assert.deepEqual(await units('"hefei" hefei2'), [{ runs: ['hefei'], loose: false }, { runs: ['hefei2'], loose: true }]);
  });

  it('costs no file where no name begins so, or where it is one letter', async () => {
    const { units: of, asked } = query('h');
    await of('dufei h');
    await of('h');
    assert.deepEqual(asked, []);
  });
});
