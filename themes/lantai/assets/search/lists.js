/*
 * The lists of the index: in which passages a character, or two or three side by side, stand (Token, ShardWriter). A run of
 * characters can only stand where all its threes do.
 */
(function (search) {
  'use strict';
  /* Longer runs are looked up by some of their threes only: more lists would hardly leave out another passage. */
  const MOST_LISTS = 6;
  const TOKEN_BITS = 32;

  function meet(a, b) {
    const there = new Set(b);
    return a.filter(passage => there.has(passage));
  }

  /* The threes of a run, some of them where they are many; itself where it is no longer. */
  function threes(run) {
    const count = Math.max(1, run.length - 2), some = Math.min(count, MOST_LISTS);
    return Array.from({ length: some }, (_, i) => Math.round(i * (count - 1) / Math.max(1, some - 1)))
      .map(start => run.slice(start, start + 3));
  }

  /* What one to three characters are called in the index. */
  function token(part, { shuffle, again }) {
    const shuffled = number => {
      const spread = Math.imul(number ^ number >>> 16, shuffle);
      return spread ^ spread >>> 15;
    };
    const two = shuffled(part.charCodeAt(0) << 16 | (part.charCodeAt(1) || 0));
    return (part.length < 3 ? two : shuffled(two + Math.imul(part.charCodeAt(2), again))) >>> 0;
  }

  /* A list of a shard; empty where the shard does not have it. */
  function listIn(read, wanted) {
    for (let here = -1; read.more();) {
      here += read.next() + 1;
      const passages = [];
      for (let left = read.next() + 1, last = -1; left > 0; left--) { passages.push(last += read.next() + 1); }
      if (here === wanted) { return passages; }
    }
    return [];
  }

  search.lists = (archive, load) => {
    const size = 2 ** (TOKEN_BITS - archive.bits);

    /* The passages in which one to three characters stand side by side. */
    async function list(part) {
      const number = token(part, archive.format);
      const shard = Math.floor(number / size).toString(16).padStart(4, '0');
      return listIn(archive.numbers.reader(await load(`index/${shard.slice(2)}/${shard}`)), number % size);
    }

    /* The passages that hold all threes of a run; whether the run really stands there is seen in their texts. */
    async function passagesOf(run) {
      const lists = await Promise.all(threes(run).map(list));
      return lists.sort((a, b) => a.length - b.length).reduce(meet);
    }

    /* The longest parts of a run, from its beginning on, that stand somewhere: 云溪县 and 防汛 of 云溪县防汛. */
    async function partsOf(run) {
      const parts = [];
      for (let start = 0, end; start < run.length; start = end) {
        let here = await list(run[start]);
        for (end = start + 1; end < run.length && here.length; end++) {
          here = meet(here, await list(run.slice(end - 1, end + 1)));
          if (!here.length) { break; }
        }
        parts.push(run.slice(start, end));
      }
      return parts;
    }

    /* For each document with any of some runs, its passages that have it, counted from its head. */
    async function standing(runs) {
      const lists = await Promise.all(runs.map(passagesOf));
      const passages = lists.length === 1 ? lists[0] : [...new Set(lists.flat())].sort((a, b) => a - b);
      const documents = new Map();
      let number = 0;
      for (const passage of passages) {
        while (archive.starts[number + 1] <= passage) { number++; }
        if (!documents.has(number)) { documents.set(number, []); }
        documents.get(number).push(passage - archive.starts[number]);
      }
      return documents;
    }

    /* The documents of a tag or a source. */
    async function members(name) {
      const numbers = new Set();
      for (let read = archive.numbers.reader(await load(name)), last = -1; read.more();) { numbers.add(last += read.next() + 1); }
      return numbers;
    }

    return { partsOf, standing, members };
  };
})(window.lantaiSearch);
