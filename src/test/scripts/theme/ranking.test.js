import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { date } from './archives.js';
import { format, parts } from './parts.js';

const { orders, filter, rank } = parts(['ranking']).ranking;
const all = () => true;

/* An archive of documents that have so many passages each. */
function archive(...passages) {
  const starts = [0];
  passages.forEach(own => starts.push(starts[starts.length - 1] + own));
  return { dates: passages.map(() => 0), starts, count: passages.filter(Boolean).length, format };
}

function scores(passages, ...standings) {
  const hits = rank(archive(...passages), standings.map(unit => new Map(unit)), all);
  return Object.fromEntries(hits.map(hit => [hit.number, hit.score]));
}

describe('a score', () => {
  it('is given to documents that have every unit', () => {
    const hits = rank(archive(2, 2, 2), [new Map([[0, [1]], [1, [1]]]), new Map([[1, [0]], [2, [1]]])], all);
    assert.deepEqual(hits.map(hit => [hit.number, hit.found]), [[1, [[1], [0]]]]);
  });

  it('is higher with more passages, by less each time', () => {
    const { 0: one, 1: two, 2: three } = scores([9, 9, 9, 9, 9], [[0, [1]], [1, [1, 2]], [2, [1, 2, 3]]]);
    assert.ok(one < two && two < three && three - two < two - one);
  });

  it('counts the head, the last passage, as three', () => {
    const { 0: head, 1: three } = scores([9, 9, 9], [[0, [8]], [1, [1, 2, 3]]]);
    assert.equal(head, three);
  });

  it('is higher for one headline than for all passages and the head of another document', () => {
    const { 0: headline, 1: throughout } = scores([9, 9, 9], [[0, [0]], [1, [1, 2, 3, 4, 5, 6, 7, 8]]]);
    assert.ok(headline > throughout);
  });

  it('is higher where units meet in one passage', () => {
    const { 0: together, 1: apart } = scores([9, 9, 9], [[0, [2]], [1, [2]]], [[0, [2]], [1, [3]]]);
    assert.ok(together > apart);
  });

  it('is lower in longer documents', () => {
    const { 0: short, 1: long } = scores([3, 30], [[0, [1]], [1, [1]]]);
    assert.ok(short > long);
  });

  it('is higher for rarer units', () => {
    const common = [[0, [1]], [1, [1]], [2, [1]]], rare = [[0, [1]]];
    assert.ok(scores([3, 3, 3], rare)[0] > scores([3, 3, 3], common)[0]);
  });

  it('is that of BM25', () => {
    const rarity = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
    assert.ok(Math.abs(scores([4, 8], [[0, [1, 2]]])[0] - rarity * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 4 / 6))) < 1e-12);
  });

  it('is not given to what is not kept', () => {
    const hits = rank(archive(2, 2), [new Map([[0, [1]], [1, [1]]])], number => number === 1);
    assert.deepEqual(hits.map(hit => hit.number), [1]);
  });

  it('is given to nobody where a unit stands nowhere', () => {
    assert.deepEqual(scores([2, 2], [[0, [1]]], []), {});
  });
});

describe('the order', () => {
  const hits = [
    { number: 0, date: 0, score: 3 },
    { number: 1, date: date(2020), score: 1 },
    { number: 2, date: date(2022), score: 3 },
    { number: 3, date: date(2020), score: 1 },
    { number: 4, date: 0, score: 2 }];
  const ordered = order => hits.slice().reverse().sort(orders[order]).map(hit => hit.number);

  it('of relevance is by score, then the newest, then as the archive counts them', () => {
    assert.deepEqual(ordered('relevance'), [2, 0, 4, 1, 3]);
  });

  it('of dates has those without a date last either way, and ties as the archive counts them', () => {
    assert.deepEqual(ordered('newest'), [2, 1, 3, 0, 4]);
    assert.deepEqual(ordered('oldest'), [1, 3, 2, 0, 4]);
  });
});

describe('the filter', () => {
  const dates = [0, date(2019, 12, 31), date(2020), date(2021, 5, 6), date(2022, 1, 1)];
  const kept = (years, sets = []) => [...dates.keys()].filter(filter({ dates, format }, years, sets));

  it('keeps everything where nothing is asked', () => {
    assert.deepEqual(kept({}), [0, 1, 2, 3, 4]);
  });

  it('keeps the years asked for, the first and the last among them, and nothing undated', () => {
    assert.deepEqual(kept({ from: '2020' }), [2, 3, 4]);
    assert.deepEqual(kept({ to: '2020' }), [1, 2]);
    assert.deepEqual(kept({ from: '2020', to: '2021' }), [2, 3]);
    assert.deepEqual(kept({ from: '2021', to: '2020' }), []);
  });

  it('keeps what is in every set', () => {
    assert.deepEqual(kept({}, [new Set([0, 1, 3]), new Set([1, 3, 4])]), [1, 3]);
    assert.deepEqual(kept({ from: '2020' }, [new Set([0, 1, 3])]), [3]);
    assert.deepEqual(kept({}, [new Set()]), []);
  });
});
