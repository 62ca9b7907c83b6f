/* How an id is read that somebody types or pastes, and which documents it leads to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loader } from './archives.js';
import { parts } from './parts.js';

const ID = 'fw3jqb1gj';

function finder(ids, idLength = 0) {
  const files = { format: { idLength } };
  for (const [id, number] of Object.entries(ids)) {
    const name = 'ids/' + (id.slice(0, idLength) || 'all');
    files[name] = { ...files[name], [id]: number };
  }
  const load = loader(files);
  return { ...parts(['ids']).ids(load), load };
}

describe('an id', () => {
  const { find } = finder({ [ID]: 7 });

  for (const typed of [
    ID, 'FW3JQB1GJ', 'fw3jqblgj', 'Fw3jqbIgj', ` ${ID}\n`, `-${ID}-`, `“${ID}”。`, '（ｆｗ３ｊｑｂ１ｇｊ）', 'd/' + ID, `/d/${ID}/index.html`,
    `https://example.org/x/d/${ID}/v2/#p3k9`, 'HTTPS://EXAMPLE.ORG/X/D/FW3JQB1GJ/', `http://example.org/d/list/d/${ID}?x=1`,
    `https://example.org/d/chongqing/d/${ID}`, `见 https://example.org/d/${ID}，二〇二七年访问`
  ]) {
    it(`is read as ${JSON.stringify(typed)}`, async () => {
      const { text, isSound, documents } = await find(typed);
      assert.deepEqual({ text, isSound, documents }, { text: ID, isSound: true, documents: [{ id: ID, number: 7 }] });
    });
  }

  for (const typed of ['', '-', ID.slice(1), ID + 'j', 'fw3 jqb1gj', '桥' + ID, 'fw3jqb1gé', 'alternate', 'fa3jqb1ge',
    `https://example.org/${ID}/`, `https://example.org/d/`, `https://example.org/dd/${ID}/`]) {
    it(`is none as ${JSON.stringify(typed)}`, async () => assert.equal(await find(typed), null));
  }

  for (const typed of ['fw3jqb1gk', 'wf3jqb1gj', 'jw3jqb1gf', 'FW3JQBAGJ', 'https://example.org/d/fw3jqb1kj/']) {
    it(`is mistyped as ${typed}, and found as a neighbour`, async () => {
      const { isSound, documents } = await find(typed);
      assert.deepEqual([isSound, documents], [false, [{ id: ID, number: 7 }]]);
    });
  }

  it('without a mistake may be of no document', async () => {
    const { isSound, documents } = await finder({ cs4mns5qw: 0 }).find(ID);
    assert.deepEqual([isSound, documents], [true, []]);
  });

  it('is told from words and numbers by what stands in it', async () => {
    for (const [typed, mixed, inAddress] of [['chongqing', false, false], ['123456789', false, false], [ID, true, false],
      ['d/' + ID, true, true]]) {
      const found = await find(typed);
      assert.deepEqual([found.isMixed, found.inAddress], [mixed, inAddress], typed);
    }
  });
});

describe('the files of ids', () => {
  it('are told apart by as many characters as there are', async () => {
    const { find, load } = finder({ [ID]: 0, f00000000: 1 }, 1);
    assert.deepEqual((await find(ID)).documents, [{ id: ID, number: 0 }]);
    assert.deepEqual(load.asked, ['format', 'ids/f']);
  });

  it('are few for a mistyped id', async () => {
    const some = Object.fromEntries([...'0123456789bcdfghjkmnpqrstvwxz']
      .flatMap((a, _, all) => all.map((b, i) => [a + b + '0000000', i])));
    const { find, load } = finder({ ...some, [ID]: 900 }, 2);
    assert.deepEqual((await find('fw3jqb1gk')).documents, [{ id: ID, number: 900 }]);
    assert.ok(new Set(load.asked).size < 8, String(load.asked));
  });
});
