/*
 * The switch between scripts works without this. What this adds: the choice is remembered, a page reached in the
 * archive's own script follows it, and the switch keeps the place that the address names.
 */
(() => {
  'use strict';
  const KEY = 'lantai-script';
  const script = document.currentScript;

  let kept = {};
  try {
    kept = localStorage || kept;
  } catch (refused) {
    // Nothing is kept for pages from a disk: the choice lasts as long as the links are followed.
  }

  /* The numbers of notes and of their marks differ between scripts; all other ids are the same. */
  function isNote() { return /^#[ce]\d+$/.test(location.hash); }

  /* Only a page reached from elsewhere follows, not by going back, reloading or a link inside the site, such as that of
     the address to cite. Its address is replaced, so that going back leaves. */
  function follows() {
    const inside = document.referrer.startsWith(new URL('..', script.src).href);
    return 'follow' in script.dataset && !inside && !isNote()
      && performance.getEntriesByType('navigation')[0]?.type === 'navigate';
  }

  script.previousElementSibling.querySelectorAll('a[hreflang]').forEach(link => {
    if (link.hreflang === kept[KEY] && follows()) {
      location.replace(link.href + location.hash);
    }
    link.addEventListener('click', () => {
      link.hash = isNote() ? '' : location.hash;
      // Last, since a browser may refuse to keep it.
      kept[KEY] = link.hreflang;
    });
  });
})();
