/*
 * How a text is cited: the page shows one reference, and is complete without this. What this adds: other styles, today's
 * date in them, copies, files, passages. Its parts are scripts of their own, with two that the build writes: the styles,
 * and the words of the page's language.
 */
(() => {
  'use strict';
  const script = document.currentScript;
  for (const name of ['styles', script.dataset.words, 'references', 'files', 'document', 'copy', 'passage', 'panel']) {
    const part = document.createElement('script');
    part.src = new URL(`cite/${name}.js`, script.src).href;
    // One after the other, though none waits for it.
    part.async = false;
    document.head.append(part);
  }
})();
