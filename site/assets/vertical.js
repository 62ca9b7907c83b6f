/*
 * Vertical text works without this: a check box and a style sheet. What this adds: the choice is remembered, figures
 * stand upright, and the wheel and the paging keys roll the text sideways. It stands right behind the check box, so that
 * nobody sees the text turn.
 */
(() => {
  'use strict';
  const KEY = 'lantai-vertical';
  /* Years and other numbers of the length that stands upright in print; longer ones and decimals lie on their side. */
  const NUMBER = /(?<![\d.,:A-Za-z])(\d{1,4})(?![\d.,:A-Za-z])/;
  const box = document.getElementById('vertical');
  let leaf;

  let kept = {};
  try {
    kept = localStorage || kept;
  } catch (refused) {
    // Nothing is kept for pages from a disk: the choice holds for this page.
  }

  function upright(number) {
    const span = document.createElement('span');
    span.className = number.length < 3 ? 'vertical-number' : 'vertical-figures';
    span.textContent = number;
    return span;
  }

  function standUpright() {
    const walk = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walk.nextNode()) { nodes.push(walk.currentNode); }
    nodes.filter(node => NUMBER.test(node.data) && !node.parentNode.closest('figure, .scroll, pre, code, [class^=vertical]'))
      .forEach(node => node.replaceWith(...node.data.split(NUMBER).map((part, i) => i % 2 ? upright(part) : part)));
  }

  function turn() {
    if (box.checked) { standUpright(); }
    // What scrolls has to be within reach of the keyboard.
    leaf.tabIndex = box.checked ? 0 : -1;
  }

  /* Rolls the text on, and keeps the page where it is as long as there was any left. */
  function roll(event, by) {
    const before = leaf.scrollLeft;
    leaf.scrollLeft -= by;
    if (leaf.scrollLeft !== before) { event.preventDefault(); }
  }

  function wheel(event) {
    if (box.checked && !event.ctrlKey && !event.shiftKey && Math.abs(event.deltaY) > Math.abs(event.deltaX)
        && !event.target.closest('.scroll, pre')) {
      roll(event, event.deltaY * (event.deltaMode === 1 ? 33 : 1));
    }
  }

  function key(event) {
    const pages = { PageDown: 0.9, PageUp: -0.9, ' ': event.shiftKey ? -0.9 : 0.9, Home: -1e6, End: 1e6 }[event.key];
    if (box.checked && event.target === leaf && pages && !event.ctrlKey && !event.altKey && !event.metaKey) {
      roll(event, leaf.clientWidth * pages);
    }
  }

  box.checked = kept[KEY] === '1';
  document.addEventListener('DOMContentLoaded', () => {
    leaf = document.querySelector('.leaf');
    leaf.addEventListener('wheel', wheel, { passive: false });
    leaf.addEventListener('keydown', key);
    box.addEventListener('change', () => {
      turn();
      // Last, since a browser may refuse to keep it.
      kept[KEY] = box.checked ? '1' : '0';
    });
    turn();
  });
})();
