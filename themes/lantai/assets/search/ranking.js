/* Which documents are kept, and in which order they come. */
(function (search) {
  'use strict';
  /* BM25's usual two: how soon further passages count for less, and how much the length of a document does. */
  const SATURATION = 1.2, LENGTH = 0.75;
  /* What a unit in the headline is worth: as much as in all passages of the longest text. One at the head (tags, names)
     counts as in three passages. Where units meet in one passage, each is worth half as much again. */
  const HEADLINE = 1.2, HEAD = 3, TOGETHER = 0.5;

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
     passages that have it by document; the first is the headline, the last the head. */
  function rank({ dates, starts, count }, standings, keep) {
    const average = starts[starts.length - 1] / count;
    const scoreOf = number => {
      const own = starts[number + 1] - starts[number], length = own / average;
      const first = standings[0].get(number);
      const together = standings.length > 1 && first.some(at => standings.every(unit => unit.get(number).includes(at)));
      return standings.reduce((sum, unit) => {
        const passages = unit.get(number), times = passages.length + (passages.includes(own - 1) ? HEAD - 1 : 0);
        const rarity = Math.log(1 + (count - unit.size + 0.5) / (unit.size + 0.5));
        const often = times / (times + SATURATION * (1 - LENGTH + LENGTH * length));
        return sum + rarity * ((SATURATION + 1) * often + (passages[0] === 0 ? HEADLINE : 0) + (together ? TOGETHER : 0));
      }, 0);
    };
    const rarest = standings.reduce((a, b) => a.size <= b.size ? a : b);
    return [...rarest.keys()]
      .filter(number => keep(number) && standings.every(unit => unit.has(number)))
      .map(number => ({ number, score: scoreOf(number), date: dates[number], found: standings.map(unit => unit.get(number)) }));
  }

  search.ranking = { orders, filter, rank };
})(window.lantaiSearch);
