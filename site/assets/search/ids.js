/*
 * The ids of documents as people type and paste them, read as org.lantai.model.TypedId reads them, and the documents they
 * lead to (IdFiles).
 */
(function (search) {
  'use strict';
  const ALPHABET = '0123456789bcdfghjkmnpqrstvwxz', LENGTH = 9;
  const IN_ADDRESS = /(?:^|\/)d\/[^0-9a-z/]*([0-9a-z]+)/g, ALONE = /^[^\p{L}\p{N}]*([0-9a-z]+)[^\p{L}\p{N}]*$/u;

  /* The last character is the sum of the others, each times its place. */
  function isSound(text) {
    const values = [...text].map(character => ALPHABET.indexOf(character)), check = values.pop();
    return !values.includes(-1) && values.reduce((sum, value, i) => sum + (i + 1) * value, 0) % ALPHABET.length === check;
  }

  const isAlmostOne = text => text.length === LENGTH && [...text].filter(one => !ALPHABET.includes(one)).length <= 1;

  const digits = text => text.replace(/o/g, '0').replace(/[il]/g, '1');

  /* text: written as ids are. isSound: whether it is one; else a character of it is wrong, or two are exchanged. inAddress,
     isMixed: signs that no word or number was meant; few of these have both letters and digits. */
  function read(typed) {
    const folded = typed.normalize('NFKC').toLowerCase(), inAddress = folded.includes('/'), alone = ALONE.exec(folded);
    const texts = inAddress ? Array.from(folded.matchAll(IN_ADDRESS), found => found[1]) : alone ? [alone[1]] : [];
    const alike = texts.filter(text => isAlmostOne(digits(text)));
    const written = alike.find(text => isSound(digits(text))) || alike[0];
    if (!written) { return null; }
    const text = digits(written), isMixed = /\d/.test(written) && /[a-z]/.test(written);
    return { text, isSound: isSound(text), inAddress, isMixed };
  }

  /* All that differ in one character, or in two that are exchanged. */
  function variants(text) {
    const made = [], places = [...Array(text.length).keys()];
    const put = (into, at, character) => into.slice(0, at) + character + into.slice(at + 1);
    for (const at of places) {
      for (const character of ALPHABET) { made.push(put(text, at, character)); }
      for (const other of places) { made.push(put(put(text, at, text[other]), other, text[at])); }
    }
    return made;
  }

  search.ids = load => {
    /* The number of the document whose text tells what an id leads to; less than 0 where it has none. */
    async function numberOf(id) {
      const { idLength } = await load('format');
      return (await load('ids/' + (id.slice(0, idLength) || 'all')))[id];
    }

    /* What was typed, with the documents that are meant or may be; nothing where it is no id. */
    async function find(typed) {
      const found = read(typed);
      if (!found) { return null; }
      const ids = found.isSound ? [found.text] : [...new Set(variants(found.text).filter(isSound))].sort();
      const documents = await Promise.all(ids.map(async id => ({ id, number: await numberOf(id) })));
      return { ...found, documents: documents.filter(({ number }) => number !== undefined) };
    }

    return { find };
  };
})(window.lantaiSearch);
