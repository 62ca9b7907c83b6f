/*
 * What every query needs of the archive: how its index is written (SearchFormat), the date and the passages of each
 * document (DocumentColumns), and the characters that are written otherwise in Simplified (SearchKey).
 */
(function (search) {
  'use strict';

  function simplifiedOf(numbers, fold) {
    const simplified = new Map();
    for (let read = numbers.reader(fold), from = -1; read.more();) {
      from += read.next() + 1;
      simplified.set(String.fromCharCode(from), String.fromCharCode(from + numbers.signed(read.next())));
    }
    return simplified;
  }

  /* The passages beyond those that have room in a row, by document. */
  function longOf(numbers, more) {
    const long = new Map();
    for (let read = numbers.reader(more), last = -1; read.more();) { long.set(last += read.next() + 1, read.next()); }
    return long;
  }

  /* dates: of each document, 0 where it has none. starts: the number of its first passage when all are counted through,
     behind the last how many there are. count: how many documents have any. */
  function documentsOf(numbers, passagesInRow, { first, length, rows, more }) {
    const starts = [0], dates = [], long = longOf(numbers, more);
    let count = 0;
    for (let at = 0, start = 0; at < rows.length; at += length) {
      const row = numbers.fixed(rows, at, length), date = Math.floor(row / passagesInRow);
      const passages = row % passagesInRow + (long.get(dates.length) || 0);
      dates.push(date && first + date);
      count += passages > 0;
      starts.push(start += passages);
    }
    return { dates, starts, count };
  }

  search.archive = async load => {
    const [format, documents, fold] = await Promise.all([load('format'), load('documents'), load('fold')]);
    const numbers = search.numbers(format);
    return {
      format,
      numbers,
      bits: documents.bits,
      keys: search.keys(format.quotationMarks, simplifiedOf(numbers, fold)),
      ...documentsOf(numbers, format.passagesInRow, documents)
    };
  };
})(window.lantaiSearch);
