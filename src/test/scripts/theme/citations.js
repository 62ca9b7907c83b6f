/* What the tests of citations share: the scripts of the theme in a window of their own, and the examples of org.lantai.cite. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { THEME } from './parts.js';

const ROOT = new URL('../../../../', import.meta.url);
const EXAMPLES = new URL('src/test/resources/org/lantai/cite/', ROOT);

/* The day on which the works are read. */
export const TODAY = '2026-11-30';

export const example = name => readFileSync(new URL(name, EXAMPLES), 'utf8');
export const rows = text => text.split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split('\t'));
export const works = JSON.parse(example('works.json'));
export const named = id => works.find(work => work.id === id);

/* The styles, as the build writes them into a script (CiteScripts). */
export function styles() {
  const all = {};
  for (const [style, part, form] of rows(readFileSync(new URL('src/main/resources/org/lantai/cite/styles.tsv', ROOT), 'utf8'))) {
    (all[style] = all[style] || {})[part] = form;
  }
  return all;
}

/* What some parts hang on their one name, in a window that has what is given. */
export function parts(names, window = {}) {
  window.lantaiCite = { styles: styles() };
  for (const name of names) {
    const file = new URL(`assets/cite/${name}.js`, THEME);
    vm.compileFunction(readFileSync(file, 'utf8'), ['window', 'document'], { filename: file.pathname })(window, window.document);
  }
  return window.lantaiCite;
}
