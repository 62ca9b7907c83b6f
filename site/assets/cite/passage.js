/* A button below a passage that the reader selects: copies it as a quotation, with a reference to its paragraph. */
(function (cite) {
  'use strict';
  /* Longer ones are copies of the text rather than quotations: a page of a book has about a thousand characters. */
  const MOST = 2000;

  const blockOf = node => (node.nodeType === 1 ? node : node.parentElement).closest('.text > .block');

  /* The selected part of the text, and the paragraph that it begins in; null where nothing of it is selected. */
  function passage() {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) { return null; }
    const range = selection.getRangeAt(0), block = blockOf(range.startContainer);
    if (!block || !blockOf(range.endContainer)) { return null; }
    const part = document.createElement('div');
    part.append(range.cloneContents());
    const text = cite.plain(part).replace(/\s*\n\s*/g, '\n');
    return text && text.length <= MOST ? { text, anchor: block.id, range } : null;
  }

  /* Adds the button; copied(passage) copies, and says what the button says then. */
  cite.offerPassage = (word, copied) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cite-passage';
    button.hidden = true;
    document.querySelector('.document').append(button);

    function place(range) {
      const rects = range.getClientRects(), last = rects[rects.length - 1] || range.getBoundingClientRect();
      const origin = (button.offsetParent || document.documentElement).getBoundingClientRect();
      const right = Math.min(last.right, document.documentElement.clientWidth - 12);
      button.style.top = last.bottom + 8 - origin.top + 'px';
      button.style.left = Math.max(12, right - button.offsetWidth) - origin.left + 'px';
    }

    function offer() {
      const found = passage();
      button.hidden = !found;
      if (found) {
        button.textContent = word;
        place(found.range);
      }
    }

    document.addEventListener('selectionchange', offer);
    // The passage stays selected when the button is pressed.
    button.addEventListener('pointerdown', event => event.preventDefault());
    button.addEventListener('click', async () => {
      const found = passage();
      if (found) { button.textContent = await copied(found); }
    });
  };
})(window.lantaiCite = window.lantaiCite || {});
