/* Which documents are kept, and in which order they come. */
(function (search) {
  'use strict';
  /* BM25's usual two: how soon further passages count for less, and how much the length of a document does. */
  const SATURATION = 1.2, LENGTH = 0.75;
  /* A unit in the head of a document counts as in four of its passages. */
  const HEAD = 3;

  /* What has no date comes last either way. */
  const orders = {
    newest: (a, b) => b.date - a.date || a.number - b.number,
    oldest: (a, b) => !a.date - !b.date || a.date - b.date || a.number - b.number,
    relevance: (a, b) => b.score - a.score || orders.newest(a, b)
  };

  /* Whether a document is of the years asked for, and in each of some sets. */
  function filter({ dates, format }, { from, to }, sets) {
    return number => {
      const year = Math.floor(dates[number] / format.datesInYear);
      return (!from || year >= from) && (!to || year && year <= to) && sets.every(numbers => numbers.has(number));
    };
  }

  /* The documents that have all units, with their scores: BM25 with passages for words. standings: for each unit, the
     passages that have it by document. */
  function rank({ dates, starts, count }, standings, keep) {
    const average = starts[starts.length - 1] / count;
    const scoreOf = number => {
      const length = (starts[number + 1] - starts[number]) / average;
      return standings.reduce((sum, unit) => {
        const passages = unit.get(number), times = passages.length + (passages[0] === 0 ? HEAD : 0);
        const rarity = Math.log(1 + (count - unit.size + 0.5) / (unit.size + 0.5));
        return sum + rarity * times * (SATURATION + 1) / (times + SATURATION * (1 - LENGTH + LENGTH * length));
      }, 0);
    };
    const rarest = standings.reduce((a, b) => a.size <= b.size ? a : b);
    return [...rarest.keys()]
      .filter(number => keep(number) && standings.every(unit => unit.has(number)))
      .map(number => ({ number, score: scoreOf(number), date: dates[number], found: standings.map(unit => unit.get(number)) }));
  }

  search.ranking = { orders, filter, rank };
})(window.lantaiSearch);
