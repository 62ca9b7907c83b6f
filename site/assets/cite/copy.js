/*
 * Puts a text on the clipboard, plain and with italics. Pages from a disk and older browsers have no clipboard to write
 * to; there a command copies, and what it copies is given to it.
 */
(function (cite) {
  'use strict';
  async function write(plain, html) {
    const blob = (text, type) => new Blob([text], { type });
    await navigator.clipboard.write([new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html')
    })]);
  }

  function command(plain, html) {
    let given = false;
    const give = event => {
      event.clipboardData.setData('text/plain', plain);
      event.clipboardData.setData('text/html', html);
      event.preventDefault();
      given = true;
    };
    // Last in the page, and in no hurry: whatever else listens to copies does not hear of this one.
    document.addEventListener('copy', give, { capture: true, once: true });
    document.execCommand('copy');
    document.removeEventListener('copy', give, { capture: true });
    return given;
  }

  /* Whether it was copied. */
  cite.copy = async (plain, html) => {
    try {
      await write(plain, html);
      return true;
    } catch (refused) {
      return command(plain, html);
    }
  };
})(window.lantaiCite = window.lantaiCite || {});
