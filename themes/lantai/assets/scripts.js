/*
 * The switch between scripts works without this. What this adds: the choice is remembered, a page that is reached in the
 * archive's own script follows it, and the switch keeps the place in the text. A classic script, since pages opened from
 * a disk load no other; where the browser keeps nothing for such pages, nothing is remembered.
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

  /* Going back or reloading shows the page that was there, and so does a link inside the site, such as that of the
     address to cite; only a page reached from elsewhere follows. Its address is replaced, so that going back leaves. */
  function isReachedFromOutside() {
    var entries = performance.getEntriesByType('navigation');
    var inside = document.referrer.indexOf(new URL('..', script.src).href) === 0;
    return !inside && entries.length > 0 && entries[0].type === 'navigate';
  }

  /* Numbers of notes and of their marks differ between scripts; all other ids are the same. */
  function place() {
    if (location.hash) {
      return /^#[ce]\d+$/.test(location.hash) ? '' : location.hash;
    }
    var reached = '';
    document.querySelectorAll('main [id]').forEach(function (element) {
      var top = element.getBoundingClientRect().top;
      if (top < innerHeight / 4 && scrollY > 0 && !/^[ce]\d+$/.test(element.id)) {
        reached = '#' + element.id;
      }
    });
    return reached;
  }

  links.forEach(function (link) {
    if (script.hasAttribute('data-follow') && link.hreflang === remembered() && isReachedFromOutside()) {
      location.replace(link.href + location.hash);
    }
    link.addEventListener('click', function () {
      remember(link.hreflang);
      link.hash = place();
    });
  });
})();
