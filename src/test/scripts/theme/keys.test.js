import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as archives from './archives.js';
import { parts } from './parts.js';

const keys = await archives.keys();

function found(text, ...runs) {
  return keys.places(text, runs.map(keys.of)).map(([start, end]) => text.slice(start, end));
}

describe('the key of a text', () => {
  it('is the same in Traditional and Simplified', () => {
    assert.equal(keys.of('鷺渡大橋'), '鹭渡大桥');
    assert.equal(keys.of('頭髮'), keys.of('头发'));
    assert.equal(keys.of('後裏臺'), keys.of('后里台'));
  });

  it('is the same in any width, letter case and accent', () => {
    assert.equal(keys.of('５Ｇ Café，'), '5gcafe,');
  });

  it('leaves out white space, quotation marks and what cannot be seen', () => {
    assert.equal(keys.of(' “三\u3000地\u200b”、「一\n區」\u00ad\'"'), '三地、一区');
  });

  it('keeps other punctuation', () => {
    assert.equal(keys.of('一-二]三^四\\五[六。'), '一-二]三^四\\五[六。');
  });

  it('keeps characters beyond the first plane whole', () => {
    assert.equal(keys.of('𠮷野'), '𠮷野');
    assert.equal(keys.of('a\u{1F600}b'), 'a\u{1F600}b');
  });

  it('of a half of a character is that half', () => {
    assert.equal(keys.of('\ud842'), '\ud842');
  });

  it('is its own key', () => {
    for (const text of ['㍿ﬁ①', 'ΑΆ', '薴苧苎', 'İ']) { assert.equal(keys.of(keys.of(text)), keys.of(text)); }
  });

  it('leaves out marks that mean something in a regular expression as well', () => {
    assert.equal(parts(['keys']).keys(']^\\-"', new Map()).of('a]b^c\\d-e"fg'), 'abcdefg');
  });
});

describe('the places of runs', () => {
  it('are those in the text as written', () => {
    assert.deepEqual(found('那座鷺 渡「大」橋通車', '鹭渡大桥'), ['鷺 渡「大」橋']);
  });

  it('are each of several, in order, the longer first where two begin together', () => {
    assert.deepEqual(found('大桥与石碑与大桥', '石碑', '大', '大桥'), ['大桥', '大', '石碑', '大桥', '大']);
  });

  it('do not overlap those of the same run', () => {
    assert.deepEqual(found('啊啊啊啊啊', '啊啊'), ['啊啊', '啊啊']);
  });

  it('end behind the whole of a character that is two units, or becomes several', () => {
    assert.deepEqual(found('在𠮷野家', '𠮷'), ['𠮷']);
    assert.deepEqual(found('看㍿名', '株式'), ['㍿']);
    assert.deepEqual(keys.places('一𠮷二𠮷', [keys.of('二𠮷')]), [[3, 6]]);
  });

  it('are none where nothing stands', () => {
    assert.deepEqual(found('', '大'), []);
    assert.deepEqual(found('大桥', '石'), []);
    assert.deepEqual(keys.places('大桥', []), []);
  });
});
