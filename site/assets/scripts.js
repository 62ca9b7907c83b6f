/*
 * The switch between scripts works without this. What this adds: the choice is remembered, a page that is reached in the
 * archive's own script follows it, and the switch keeps the place that the address names. A classic script, since pages
 * opened from a disk load no other; where the browser keeps nothing for such pages, nothing is remembered.
 */
(function () {
  'use strict';
  var KEY = 'lantai-script';
  var script = document.currentScript;
  var links = script.previousElementSibling.querySelectorAll('a[hreflang]');

  function remembered() {
    try {
      return localStorage.getItem(KEY);
    } catch (refused) {
      return null;
    }
  }

  function remember(lang) {
    try {
      localStorage.setItem(KEY, lang);
    } catch (refused) {
      // Then the choice lasts as long as the links are followed.
    }
  }

  /* The numbers of notes and of their marks differ between scripts; all other ids are the same. */
  function isNote() {
    return /^#[ce]\d+$/.test(location.hash);
  }

  /* Going back or reloading shows the page that was there, and so does a link inside the site, such as that of the
     address to cite; only a page reached from elsewhere follows. Its address is replaced, so that going back leaves. */
  function follows() {
    var entries = performance.getEntriesByType('navigation');
    var inside = document.referrer.indexOf(new URL('..', script.src).href) === 0;
    return script.hasAttribute('data-follow') && !inside && !isNote()
      && entries.length > 0 && entries[0].type === 'navigate';
  }

  links.forEach(function (link) {
    if (link.hreflang === remembered() && follows()) {
      location.replace(link.href + location.hash);
    }
    link.addEventListener('click', function () {
      remember(link.hreflang);
      link.hash = isNote() ? '' : location.hash;
    });
  });
})();
