/* The scripts of the search as the tests see them, each in the order in which the page loads them. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const ROOT = new URL('../../../../', import.meta.url);
export const THEME = new URL('themes/lantai/', ROOT);

/* The demonstration site, which the program has made. */
export const SITE = new URL('site/', ROOT);

/* What some parts hang on their one name, in a window that has nothing else. */
export function parts(names, document) {
  const window = {};
  if (!names.includes('files')) { window.lantaiSearch = {}; }
  for (const name of names) {
    const file = new URL(`assets/search/${name}.js`, THEME);
    vm.compileFunction(readFileSync(file, 'utf8'), ['window', 'document'], { filename: file.pathname })(window, document);
  }
  return window.lantaiSearch;
}

/* Gives the data of a file of the demonstration's index, as the page would load it. */
export function load(name) {
  const text = readFileSync(new URL(`search/data/${name}.js`, SITE), 'utf8');
  return new Promise(resolve => {
    vm.compileFunction(text, ['lantaiSearch'])((own, data) => resolve(data));
  });
}

/* How the program writes its indexes. */
export const format = await load('format');
