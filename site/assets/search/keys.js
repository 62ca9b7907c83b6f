/*
 * The form in which texts and queries are compared, character by character, so that the place of a hit is found in the
 * text as written (SearchKey).
 */
(function (search) {
  'use strict';
  /* simplified: from a UTF-16 unit to its Simplified form, where that is another. */
  search.keys = (quotationMarks, simplified) => {
    const marks = quotationMarks.replace(/[\\\]^-]/g, '\\$&');
    const leftOut = new RegExp(`[\\p{Z}\\p{Cc}\\p{Cf}\\p{Mn}${marks}]`, 'gu');

    const keyOf = character => character.normalize('NFKD').replace(leftOut, '').toLowerCase()
      .replace(/[^]/g, unit => simplified.get(unit) || unit);

    const of = text => Array.from(text, keyOf).join('');

    /* The places in a text where any of some keys stands, [start, end], in order. */
    function places(text, runs) {
      let folded = '', at = 0;
      const from = [], found = [];
      for (const character of text) {
        folded += keyOf(character);
        while (from.length < folded.length) { from.push(at); }
        at += character.length;
      }
      for (const run of runs) {
        for (let hit = folded.indexOf(run); hit >= 0; hit = folded.indexOf(run, hit + run.length)) {
          const last = from[hit + run.length - 1];
          found.push([from[hit], last + String.fromCodePoint(text.codePointAt(last)).length]);
        }
      }
      return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    }

    return { of, places };
  };
})(window.lantaiSearch);
