/*
 * What is asked for: units that must all be in a document, or, where they say so, must not. A unit is a choice of runs,
 * each in its key; one that is loose may be looked for in parts.
 */
(function (search) {
  'use strict';
  const MOST_NAMES = 5;
  /* Parts of a query: a phrase in “ ”, " ", 「 」 or 『 』, which need not end, or what stands between spaces and marks: who
     copies 洪水！ or 《渡口志》 means the words. */
  const PARTS = /["“”「『][^"“”」』]*["“”」』]?|[^\s"“”「『」』，。！？；：、（）《》〈〉【】〔〕…—,;!?()]+/gu;
  const EDGES = /^[\p{P}]+|[\p{P}]+$/gu;
  const PHRASE = /^["“”「『]/;
  const LETTERS = /^[a-z']+$/i;
  const WITHOUT = /^[-－−](?=[^\p{P}])/u, OR = /^(?:OR|\|)$/;

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

    /* 大桥 OR 渡口 is a choice of both. */
    function choices(parts) {
      const made = [];
      parts.forEach((part, i) => {
        if (OR.test(part) && made.length && i < parts.length - 1) { return; }
        if (i > 1 && OR.test(parts[i - 1])) { made.at(-1).push(part); } else { made.push([part]); }
      });
      return made;
    }

    async function units(query) {
      const found = [], letters = [];
      for (const choice of choices(query.match(PARTS) || [])) {
        const runs = choice.map(part => keys.of(PHRASE.test(part) ? part : part.replace(EDGES, ''))).filter(Boolean);
        const without = WITHOUT.test(choice[0]) ? { without: true } : {};
        if (choice.length === 1 && LETTERS.test(choice[0]) && runs.length) {
          letters.push(...runs);
        } else if (runs.length) {
          found.push({ runs, loose: runs.length === 1 && !without.without && !PHRASE.test(choice[0]), ...without });
        }
      }
      return found.concat(await unitsOfLetters(letters));
    }

    return { units };
  };
})(window.lantaiSearch);
