/* What is shown of a hit. Whatever a page says is put in as text and never read as markup. */
(function (search) {
  'use strict';
  /* How long a snippet is, and how much of it stands before the hit. */
  const SNIPPET = 110, BEFORE = 36;

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) { made.className = className; }
    made.append(...content);
    return made;
  }

  /* keys and texts: as a finder has them. root: the address of the site. edition: the folder of this script's pages in that
     of each document. say: the interface's words. */
  search.results = ({ keys, texts }, { root, edition, say }) => {
    function marked(line, runs, start = 0, end = line.length) {
      const nodes = [];
      let from = start;
      for (const [first, last] of keys.places(line, runs)) {
        if (first >= from && last <= end) {
          nodes.push(line.slice(from, first), element('mark', '', line.slice(first, last)));
          from = last;
        }
      }
      return [...nodes, line.slice(from, end)];
    }

    /* The words around the first hit of a line, beginning behind a mark where there is one near. */
    function snippet(line, runs) {
      const [from, to] = keys.places(line, runs)[0] || [0, 0];
      const whole = at => /[\udc00-\udfff]/.test(line[at] || '') ? at - 1 : at;
      let start = Math.max(0, from - BEFORE);
      start = whole(start && start + 1 + line.slice(start, from).search(/[。！？；，、：\s]/));
      const end = whole(Math.max(start + SNIPPET, to));
      return element('p', 'snippet', start ? '…' : '', ...marked(line, runs, start, end), end < line.length ? '…' : '');
    }

    /* The words themselves are lit where the browser can; the block is lit by the style sheet in any case. */
    function fragment([anchor, line], runs) {
      const hit = keys.places(line, runs)[0], words = hit && document.fragmentDirective ? line.slice(...hit) : '';
      return '#' + anchor + (/^\S+$/.test(words) ? ':~:text=' + encodeURIComponent(words).replace(/-/g, '%2D') : '');
    }

    function heading(data, target, runs) {
      const link = element('a', '', ...marked(data.title, runs));
      link.href = `${root}d/${data.id}/${edition}index.html` + target;
      return element('h2', '', link);
    }

    function facts(data, runs) {
      return element('p', 'result-facts', ...[data.when, data.source].filter(Boolean)
        .map(fact => element('span', '', ...marked(fact, runs))));
    }

    /* at: where each unit stands. */
    async function item(hit, at, runs) {
      const best = at.find(one => one.passage) || { passage: 0, line: 0 };
      const data = await texts.shown(hit.number, best.passage), block = data.blocks[best.line];
      const made = element('li', '', heading(data, best.passage ? fragment(block, runs) : '', runs), facts(data, runs));
      if (block) { made.append(snippet(block[1], runs)); }
      const lines = at.filter(one => !one.passage && one.line > 1).map(one => search.headLines(data)[one.line]).filter(Boolean);
      for (const line of new Set(lines)) { made.append(element('p', 'result-head', say('head') + '：', ...marked(line, runs))); }
      return made;
    }

    /* A document that is named by its id, which may lead to a page without a text. */
    async function named({ id, number }) {
      const data = number < 0 ? { title: id, source: say('id.gone'), blocks: [] } : await texts.shown(number, 1);
      const when = [number < 0 ? '' : id, data.when].filter(Boolean).join(' · ');
      const made = element('li', '', heading({ ...data, id }, '', []), facts({ ...data, when }, []));
      if (data.blocks.length) { made.append(snippet(data.blocks[0][1], [])); }
      return made;
    }

    return { item, named };
  };
})(window.lantaiSearch);
