/*
 * Lint of the scripts of the theme and of their tests. The scripts are classic ones that run from a disk as well as from a
 * host, and show texts that anybody may have written.
 */
import js from '@eslint/js';
import globals from 'globals';

const FROM_A_DISK = 'Pages opened from a disk load nothing but classic scripts.';
const AS_TEXT = 'What a page says is put in as text: textContent, append, element().';

const everywhere = {
  'curly': 'error',
  'eqeqeq': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-shadow': 'error',
  'no-unused-vars': ['error', { caughtErrors: 'none' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'max-len': ['error', { code: 140 }],
  'max-lines': ['error', 300]
};

const ofClassicScripts = {
  'strict': ['error', 'function'],
  'no-implicit-globals': 'error',
  'no-script-url': 'error',
  'no-restricted-globals': ['error', ...['fetch', 'XMLHttpRequest', 'Worker', 'WebAssembly', 'EventSource', 'WebSocket']
    .map(name => ({ name, message: FROM_A_DISK }))],
  'no-restricted-properties': ['error',
    ...['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseFromString']
      .map(property => ({ property, message: AS_TEXT })),
    { object: 'document', property: 'write', message: AS_TEXT },
    { object: 'document', property: 'writeln', message: AS_TEXT }],
  'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: FROM_A_DISK }]
};

export default [
  { ...js.configs.recommended, rules: { ...js.configs.recommended.rules, ...everywhere } },
  {
    files: ['themes/**/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
    rules: ofClassicScripts
  },
  {
    files: ['src/test/scripts/theme/*.js'],
    languageOptions: { sourceType: 'module', globals: globals.node }
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } }
];
