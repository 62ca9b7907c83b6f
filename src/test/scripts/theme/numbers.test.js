import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { code, fixed } from './archives.js';
import { format, parts } from './parts.js';

const numbers = parts(['numbers']).numbers(format);

function read(text) {
  const all = [];
  for (const from = numbers.reader(text); from.more();) { all.push(from.next()); }
  return all;
}

describe('numbers', () => {
  it('are read one after another, whatever their length', () => {
    const given = [0, 1, 61, 62, 63, 62 + 62 * 30 - 1, 62 + 62 * 30, 5000, 2 ** 32 - 1, 2 ** 40, 0];
    assert.deepEqual(read(code(...given)), given);
  });

  it('take one character as long as they are below the number of those that end one', () => {
    assert.equal(code(format.ending - 1).length, 1);
    assert.equal(code(format.ending).length, 2);
    assert.deepEqual(read(code(format.ending - 1, format.ending)), [format.ending - 1, format.ending]);
  });

  it('are none in an empty text', () => {
    assert.deepEqual(read(''), []);
  });

  it('of a fixed length are read from where they stand', () => {
    const text = fixed(7, 3) + fixed(778_687, 3) + fixed(0, 3);
    assert.deepEqual([0, 3, 6].map(at => numbers.fixed(text, at, 3)), [7, 778_687, 0]);
  });

  it('know the character that stands for the backslash', () => {
    const value = '\\'.charCodeAt(0) - '#'.charCodeAt(0);
    assert.equal(fixed(value, 1), '!');
    assert.equal(numbers.fixed('!', 0, 1), value);
  });

  it('lead up where they are even and down where they are odd', () => {
    assert.deepEqual([0, 2, 4, 1, 3].map(numbers.signed), [0, 1, 2, -1, -2]);
  });
});
