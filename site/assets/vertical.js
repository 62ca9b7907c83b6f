/*
 * Vertical text works without this: a check box and a style sheet. What this adds: the choice is remembered, figures
 * stand upright, and the wheel and the paging keys roll the text sideways. A classic script right behind the check box,
 * so that nobody sees the text turn; where the browser keeps nothing for pages from a disk, nothing is remembered.
 */
(function () {
  'use strict';
  var KEY = 'lantai-vertical';
  var box = document.getElementById('vertical');
  var leaf;
  var upright = false;

  function remembered() {
    try {
      return localStorage.getItem(KEY) === '1';
    } catch (refused) {
      return false;
    }
  }

  function remember() {
    try {
      localStorage.setItem(KEY, box.checked ? '1' : '0');
    } catch (refused) {
      // Then the choice holds for this page.
    }
  }

  function span(name, text) {
    var element = document.createElement('span');
    element.className = name;
    element.textContent = text;
    return element;
  }

  /* Years and other numbers of the length that stands upright in print; longer ones and decimals lie on their side. */
  function part(node) {
    node.data.split(/((?:^|[^\d.,:A-Za-z])(?:\d{1,4})(?![\d.,:A-Za-z]))/).forEach(function (piece) {
      var found = /^([^\d]?)(\d{1,4})$/.exec(piece);
      if (!found) {
        node.parentNode.insertBefore(document.createTextNode(piece), node);
        return;
      }
      node.parentNode.insertBefore(document.createTextNode(found[1]), node);
      node.parentNode.insertBefore(span(found[2].length < 3 ? 'vertical-number' : 'vertical-figures', found[2]), node);
    });
    node.remove();
  }

  function standUpright() {
    var walk = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
    var nodes = [];
    while (walk.nextNode()) {
      if (/\d/.test(walk.currentNode.data) && !walk.currentNode.parentNode.closest('figure, .scroll, pre, code')) {
        nodes.push(walk.currentNode);
      }
    }
    nodes.forEach(part);
    upright = true;
  }

  function turn() {
    if (!leaf) {
      return;
    }
    if (box.checked && !upright) {
      standUpright();
    }
    // What scrolls has to be within reach of the keyboard.
    leaf.tabIndex = box.checked ? 0 : -1;
  }

  /* Rolls the text on; tells whether there was any left. */
  function roll(by) {
    var before = leaf.scrollLeft;
    leaf.scrollLeft -= by;
    return leaf.scrollLeft !== before;
  }

  function wheel(event) {
    var lines = event.deltaMode === 1 ? 33 : 1;
    if (box.checked && !event.ctrlKey && !event.shiftKey && Math.abs(event.deltaY) > Math.abs(event.deltaX)
        && !event.target.closest('.scroll, pre') && roll(event.deltaY * lines)) {
      event.preventDefault();
    }
  }

  function key(event) {
    var pages = { PageDown: 0.9, PageUp: -0.9, ' ': event.shiftKey ? -0.9 : 0.9, Home: -1e6, End: 1e6 };
    if (box.checked && event.target === leaf && event.key in pages && !event.ctrlKey && !event.altKey && !event.metaKey
        && roll(leaf.clientWidth * pages[event.key])) {
      event.preventDefault();
    }
  }

  box.checked = remembered();
  box.addEventListener('change', function () {
    remember();
    turn();
  });
  document.addEventListener('DOMContentLoaded', function () {
    leaf = document.querySelector('.leaf');
    leaf.addEventListener('wheel', wheel, { passive: false });
    leaf.addEventListener('keydown', key);
    turn();
  });
})();
