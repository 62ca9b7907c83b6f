/*
 * The text of the page as a file: JSON, Markdown and plain text, made of what the page shows, so that a copy on a disk
 * gives them too. Marks of edits are left out with what they replaced, as in a copy.
 */
(function (cite) {
  'use strict';
  const LEFT_OUT = '[hidden], .mark, .former, script, style';
  const BLOCKS = /^(P|LI|DIV|H[1-6]|UL|OL|BLOCKQUOTE|TABLE|CAPTION|TR|FIGURE|FIGCAPTION|PRE|HEADER|SECTION)$/;

  const shown = node => [...node.childNodes].filter(child => child.nodeType === 3 || child.nodeType === 1 && !child.matches(LEFT_OUT));
  const words = text => text.replace(/\s+/g, ' ');

  /* ---- Plain text ---- */

  /* What stands between the parts of a text in lines: a line end, once, between blocks. */
  function lines(node) {
    let text = '';
    const end = () => { if (text && !text.endsWith('\n')) { text += '\n'; } };
    for (const child of shown(node)) {
      if (child.nodeType === 3) { text += node.closest('pre') ? child.data : words(child.data); continue; }
      if (child.tagName === 'BR') { text += '\n'; continue; }
      const apart = BLOCKS.test(child.tagName), inner = lines(child);
      if (apart) { end(); }
      text += /^T[DH]$/.test(child.tagName) && child.previousElementSibling ? '\t' + inner : inner;
      if (apart) { end(); }
    }
    return text;
  }

  const plain = node => lines(node).replace(/ *\n */g, node.querySelector('pre') ? '$&' : '\n').replace(/^\n+|\s+$/g, '');

  /* ---- Markdown ---- */

  const escaped = text => text.replace(/[\\`*_[\]<>~|&]/g, '\\$&');
  /* What would begin a heading, a list, a rule or a quotation at the beginning of a line. */
  const started = text => text.replace(/^(\s*)([-+#=])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');

  /* A run of signs that is longer than any in a text. */
  function fence(text, least) {
    const longest = Math.max(0, ...(text.match(/`+/g) || []).map(run => run.length));
    return '`'.repeat(Math.max(least, longest + 1));
  }

  function code(text) {
    const mark = fence(text, 1), space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return mark + space + text + space + mark;
  }

  /* Links inside the archive lead to its address, where it has one. */
  function address(link, base) {
    const href = link.getAttribute('href') || '';
    if (/^https?:/.test(href)) { return href; }
    return base && !href.startsWith('#') ? new URL(href, base).href : '';
  }

  const around = (mark, text) => text.trim() ? text.replace(/^(\s*)([^]*?)(\s*)$/, `$1${mark}$2${mark}$3`) : text;

  function inline(node, base) {
    return shown(node).map(child => {
      if (child.nodeType === 3) { return escaped(words(child.data)); }
      const inner = () => inline(child, base);
      switch (child.tagName) {
        case 'BR': return '\\\n';
        case 'STRONG': return around('**', inner());
        case 'EM': return around('*', inner());
        case 'CODE': return code(child.textContent);
        case 'SUP': case 'SUB': return `<${child.localName}>${inner()}</${child.localName}>`;
        case 'IMG': return image(child, base);
        case 'A': {
          const url = child.matches('.conj, .flagged') ? '' : address(child, base);
          return url ? `[${inner()}](<${url.replace(/[<>]/g, encodeURIComponent)}>)` : inner();
        }
        default: return inner();
      }
    }).join('');
  }

  function image(img, base) {
    const src = img.getAttribute('src');
    return `![${escaped(img.alt)}](<${base ? new URL(src, base).href : src}>)`;
  }

  const indent = (text, by) => text.replace(/\n(?=.)/g, '\n' + ' '.repeat(by));

  function list(node, base) {
    const first = Number(node.getAttribute('start') || 1);
    return [...node.children].map((item, i) => {
      const mark = node.tagName === 'OL' ? `${first + i}. ` : '- ';
      return mark + indent(content(item, base), mark.length);
    }).join('\n');
  }

  /* Each cell in its column, with nothing where another reaches. */
  function grid(node, base) {
    const rows = [...node.rows].map(() => []);
    [...node.rows].forEach((row, r) => {
      let c = 0;
      for (const cell of row.cells) {
        while (rows[r][c] !== undefined) { c++; }
        for (let y = r; y < Math.min(rows.length, r + cell.rowSpan); y++) {
          for (let x = c; x < c + cell.colSpan; x++) { rows[y][x] = ''; }
        }
        rows[r][c] = inline(cell, base).replace(/\\?\n/g, ' ').trim();
        c += cell.colSpan;
      }
    });
    return rows;
  }

  function table(node, base) {
    const rows = grid(node, base), width = Math.max(...rows.map(row => row.length));
    if (!node.tHead) { rows.unshift([]); }
    const line = cells => '| ' + Array.from({ length: width }, (_, i) => cells[i] || '').join(' | ') + ' |';
    const [head, ...body] = rows;
    const caption = node.caption ? started(inline(node.caption, base)) + '\n\n' : '';
    return caption + [line(head), line(Array(width).fill('---')), ...body.map(line)].join('\n');
  }

  function pre(node) {
    const text = node.textContent.replace(/^\n|\n$/g, ''), mark = fence(text, 3);
    return `${mark}\n${text}\n${mark}`;
  }

  function block(node, base) {
    switch (node.tagName) {
      case 'UL': case 'OL': return list(node, base);
      case 'TABLE': return table(node, base);
      case 'PRE': return pre(node);
      case 'BLOCKQUOTE': return content(node, base).replace(/^/gm, '> ').replace(/^> $/gm, '>');
      case 'HEADER': return '**' + escaped(words(plain(node))) + '**';
      case 'DIV': case 'FIGURE': case 'SECTION': return content(node, base);
      default: {
        const text = started(inline(node, base)).trim(), [, level] = /^H([1-6])$/.exec(node.tagName) || [];
        return level ? '#'.repeat(level) + ' ' + text.replace(/\\?\n/g, ' ') : text;
      }
    }
  }

  /* What stands in an element: blocks, each a paragraph of its own, and words between them. */
  function content(node, base) {
    const parts = [];
    let open = null;
    for (const child of shown(node)) {
      if (child.nodeType === 1 && BLOCKS.test(child.tagName)) {
        open = null;
        parts.push(block(child, base));
      } else {
        if (!open) { parts.push(open = document.createElement('p')); }
        open.append(child.cloneNode(true));
      }
    }
    return parts.map(part => typeof part === 'string' ? part : block(part, base)).filter(Boolean).join('\n\n');
  }

  /* ---- Files ---- */

  const name = person => Array.isArray(person) ? `${person[1]} ${person[0]}` : person;

  /* What is known of the text, by the names that `lantai clean --format json` has for it. */
  const facts = work => ({
    id: work.id,
    title: work.title,
    date: work.issued,
    source: work.publication,
    authors: (work.authors || []).map(name),
    editors: work.editors && work.editors.map(name),
    documentNumber: work.number,
    page: work.page,
    version: work.version,
    language: work.language,
    archive: work.archive,
    permalink: work.permalink,
    url: work.original,
    captured: work.captured
  });

  const kind = element => [...element.classList].find(word => word !== 'block');

  function json(element) {
    const heading = element.querySelector('h2, h3, h4, h5, h6'), header = element.querySelector('header');
    const said = header && { author: header.querySelector('cite')?.textContent, date: header.querySelector('time')?.dateTime };
    const type = kind(element), body = element.cloneNode(true);
    if (type === 'post') { body.querySelector('header')?.remove(); }
    return { anchor: element.id, type, level: type === 'heading' ? Number(heading.tagName[1]) : undefined, ...(type === 'post' && said),
      text: plain(body) };
  }

  const blocks = () => [...document.querySelectorAll('.text > .block')];

  cite.json = work => JSON.stringify({ ...facts(work), blocks: blocks().map(json) }, null, 2) + '\n';

  cite.text = (work, reference) =>
    [work.title, [work.publication, work.issued, ...facts(work).authors].filter(Boolean).join('　'), ...blocks().map(plain), reference]
      .filter(Boolean).join('\n\n') + '\n';

  cite.markdown = (work, reference) => {
    const head = Object.entries(facts(work)).filter(([, value]) => value && value.length !== 0)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const text = blocks().map(element => content(element, work.permalink));
    return ['---\n' + head.join('\n') + '\n---', '# ' + started(escaped(work.title)), ...text, '---', started(escaped(reference))]
      .filter(Boolean).join('\n\n') + '\n';
  };

  cite.plain = plain;
})(window.lantaiCite = window.lantaiCite || {});
