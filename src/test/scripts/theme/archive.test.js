import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { date, index, loader } from './archives.js';
import { format, load, parts } from './parts.js';

const { archive } = parts(['numbers', 'keys', 'archive']);
const open = async documents => archive(loader(await index(documents)));
const passages = number => Array(number).fill(['一']);

describe('the archive', () => {
  it('tells the date of each document, and 0 where it has none', async () => {
    const { dates } = await open([{ title: '甲', date: date(2021, 5, 6) }, { title: '乙' }, { title: '丙', date: date(1998) }]);
    assert.deepEqual(dates, [date(2021, 5, 6), 0, date(1998)]);
  });

  it('counts the passages through, heads among them', async () => {
    const { starts, count } = await open([{ title: '甲' }, { title: '乙', passages: passages(2) }]);
    assert.deepEqual([starts, count], [[0, 2, 6], 2]);
  });

  it('counts the passages of a document that has more than there is room for in its row', async () => {
    const most = format.passagesInRow - 1;
    for (const number of [most - 1, most, most + 1, 300]) {
      const { starts } = await open([{ title: '甲' }, { title: '乙', passages: passages(number - 2) }, { title: '丙' }]);
      assert.deepEqual(starts, [0, 2, 2 + number, 4 + number]);
    }
  });

  it('knows two long documents in a row', async () => {
    const { starts } = await open([{ title: '甲', passages: passages(20) }, { title: '乙', passages: passages(30) }]);
    assert.deepEqual(starts, [0, 22, 54]);
  });

  it('does not count documents that are no longer shown', async () => {
    const files = await index([{ title: '甲' }, { title: '乙' }]);
    files.documents.rows = files.documents.rows.slice(0, 5) + '#####';
    const { starts, count } = await archive(loader(files));
    assert.deepEqual([starts, count], [[0, 2, 2], 1]);
  });

  it('may be empty', async () => {
    const { dates, starts, count } = await open([]);
    assert.deepEqual([dates, starts, count], [[], [0], 0]);
  });

  it('is read as the program writes it', async () => {
    const { dates, starts, count, bits } = await archive(load);
    const years = dates.filter(Boolean).map(one => Math.floor(one / format.datesInYear));
    assert.ok(count > 20 && starts.length === dates.length + 1 && bits > 0);
    assert.ok(years.every(year => year > 1900 && year < 2100), String(years));
    for (const [number, one] of dates.entries()) {
      if (starts[number + 1] > starts[number]) {
        const { when } = await load(`zh-Hans/text/0/${number}-1`);
        assert.equal(one ? String(Math.floor(one / format.datesInYear)) : '', when.slice(0, 4));
      }
    }
  });
});
