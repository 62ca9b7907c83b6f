/* The texts of passages (TextFiles), and where the words that are asked for really stand in them. */
(function (search) {
  'use strict';
  const headLines = data => [data.title, data.source, ...data.head || []];

  /* Whether whole syllables of a headline are read so. */
  const isRead = (reading, run) => /^[a-z]+$/.test(run) && new RegExp(`\\b${[...run].join(' ?')}\\b`).test(reading);

  /* langs: the scripts of the archive, the one that is read first. */
  search.texts = ({ keys, format, starts }, load, langs) => {
    /* The text of a passage. */
    const text = (lang, number, passage) =>
      load(`${lang}/text/${Math.floor(number / format.documentsInFolder)}/${number}-${passage}`);

    /* The first passage of a document is its headline, the last what else stands at its head; both are in the first file. */
    const isHead = (number, passage) => !passage || passage === starts[number + 1] - starts[number] - 1;

    /* Where a unit stands in a passage of a hit: which line of its head, told as passage 0, or which block. The words of one edition may be
       others in the next, so all are looked at, the one that is read first. */
    async function place(number, passage, runs) {
      const head = isHead(number, passage);
      for (const lang of langs) {
        const data = await text(lang, number, head ? 1 : passage);
        const lines = head ? headLines(data) : data.blocks.map(block => block[1]);
        const line = lines.findIndex((one, i) => (!head || !passage === !i) && keys.places(one, runs).length);
        if (line >= 0) { return { passage: head ? 0 : passage, line }; }
        if (!passage && runs.some(run => isRead(data.reading, run))) { return { passage, line: 0 }; }
      }
      return null;
    }

    /* Where each unit of a hit stands, looked for where most units are and in the head last; null where one does not. */
    async function verified(hit, units) {
      const share = passage => hit.found.filter(passages => passages.includes(passage)).length;
      const at = [];
      for (let i = 0; i < units.length; i++) {
        const last = passage => isHead(hit.number, passage);
        const order = hit.found[i].slice().sort((a, b) => last(a) - last(b) || share(b) - share(a) || a - b);
        let here = null;
        for (const passage of order) { here = here || await place(hit.number, passage, units[i].runs); }
        if (!here) { return null; }
        at.push(here);
      }
      return at;
    }

    return { shown: (number, passage) => text(langs[0], number, passage || 1), verified };
  };
  search.headLines = headLines;
})(window.lantaiSearch);
