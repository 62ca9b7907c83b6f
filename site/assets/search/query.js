/*
 * What is asked for: units that must all be in a document. A unit is a choice of runs, each in its key; one that is loose
 * may be looked for in parts.
 */
(function (search) {
  'use strict';
  const MOST_NAMES = 5;
  /* Parts of a query: a phrase in “ ”, " ", 「 」 or 『 』, which need not end, or what stands between spaces. */
  const PARTS = /["“”「『][^"“”」』]*["“”」』]?|[^\s"“”「『]+/gu;
  const PHRASE = /^["“”「『]/;
  const LETTERS = /^[a-z']+$/i;

  /* lang: the script that is read. initials: the letters for which there are names. */
  search.query = ({ keys, load, lang, initials }) => {
    /* The names that are read so or whose syllables begin so; else those whose reading begins so (SearchNames). */
    async function names(letters) {
      if (letters.length < 2 || !initials.includes(letters[0])) { return []; }
      const rows = await load(`${lang}/names/${letters[0]}`);
      const exact = rows.filter(row => row[0] === letters || row[1] === letters);
      const begun = rows.filter(row => letters.length > 3 && row[0].startsWith(letters));
      return (exact.length ? exact : begun).slice(0, MOST_NAMES).map(row => keys.of(row[2]));
    }

    /* A word in letters may be the reading of a name, and so may several together. */
    async function unitsOfLetters(letters) {
      const whole = letters.join(''), found = letters.length > 1 ? await names(whole) : [];
      return found.length ? [{ runs: [whole, ...found] }]
        : Promise.all(letters.map(async run => ({ runs: [run, ...await names(run)] })));
    }

    async function units(query) {
      const found = [], letters = [];
      for (const part of query.match(PARTS) || []) {
        const run = keys.of(part);
        if (LETTERS.test(part) && run) {
          letters.push(run);
        } else if (run) {
          found.push({ runs: [run], loose: !PHRASE.test(part) });
        }
      }
      return found.concat(await unitsOfLetters(letters));
    }

    return { units };
  };
})(window.lantaiSearch);
