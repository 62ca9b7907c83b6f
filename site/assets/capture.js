/*
 * Shows a captured text, which its page holds packed: pieces of it, and which pieces of another capture of its host stand
 * between them. The pieces are JSON in one block of LZ4 (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md).
 */
(() => {
  'use strict';
  const MORE = 15;
  const SHORTEST = 4;

  function unpacked(block) {
    const out = [];
    let at = 0;
    const length = (nibble) => {
      let sum = nibble;
      for (let more = nibble === MORE ? 255 : 0; more === 255; sum += more) { more = block[at++]; }
      return sum;
    };
    while (at < block.length) {
      const token = block[at++];
      for (let literals = length(token >> 4); literals > 0; literals--) { out.push(block[at++]); }
      if (at < block.length) {
        let from = out.length - (block[at] | block[at + 1] << 8);
        at += 2;
        for (let copied = length(token & MORE) + SHORTEST; copied > 0; copied--) { out.push(out[from++]); }
      }
    }
    return Uint8Array.from(out);
  }

  function pieces(packed) {
    const block = Uint8Array.from(atob(packed), c => c.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(unpacked(block)));
  }

  function joined(packed, reference) {
    return pieces(packed)
      .map(piece => typeof piece === 'string' ? piece : reference.substring(piece[0], piece[0] + piece[1]))
      .join('');
  }

  const page = document.querySelector('pre[data-packed]');
  if (!page) { return; }
  const show = reference => { page.textContent = joined(page.dataset.packed, reference); };
  if (!page.dataset.reference) {
    show('');
    return;
  }
  window.lantaiCapture = packed => show(joined(packed, ''));
  const script = document.createElement('script');
  script.src = page.dataset.reference;
  document.head.append(script);
})();
