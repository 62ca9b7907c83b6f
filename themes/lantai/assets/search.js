/*
 * Search without a server. The index is cut into small scripts below search/data/, since a page opened from a disk may
 * load nothing else; each hands its data to lantaiSearch(name, data). A query loads the lists of the passages in which
 * its characters stand side by side, ranks the documents in which all lists meet, and loads the text of those it shows:
 * there it sees whether the words really stand so, and where. How the files are made: org.lantai.search.
 */
(function () {
  'use strict';
  var DATA = new URL('../search/data/', document.currentScript.src).href;
  var ROOT = new URL('../', document.currentScript.src).href;
  var PAGE = 10;
  /* Longer runs are looked up by some of their pairs only: more lists would hardly leave out another passage. */
  var MOST_PAIRS = 8;
  var SNIPPET = 110;
  var form = document.getElementById('search');
  var field = form.elements.q;
  var langs = form.dataset.langs.split(' ');
  var told = document.getElementById('told');
  var advice = document.getElementById('advice');
  var results = document.getElementById('results');
  var more = document.getElementById('more');
  var words = {};
  document.querySelectorAll('#words dt').forEach(function (dt) { words[dt.textContent] = dt.nextElementSibling.textContent; });

  /* ---- Loading ---- */

  var loading = new Map();
  var received = new Map();
  window.lantaiSearch = function (name, data) { received.set(name, data); };

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise(function (resolve, reject) {
        var script = document.createElement('script');
        script.src = DATA + name + '.js';
        script.onload = function () { script.remove(); resolve(received.get(name)); };
        script.onerror = function () { script.remove(); loading.delete(name); reject(new Error(name)); };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  /* Numbers in printable characters: org.lantai.search.DenseCode. */
  function reader(text) {
    var at = 0;
    return {
      more: function () { return at < text.length; },
      next: function () {
        for (var high = 0; ; at++) {
          var code = text.charCodeAt(at);
          var digit = (code === 33 ? 92 : code) - 35;
          if (digit < 62) {
            at++;
            return high * 62 + digit;
          }
          high = high * 30 + digit - 62 + 1;
        }
      }
    };
  }

  function numbers(text) {
    var list = [];
    for (var read = reader(text), last = -1; read.more();) { list.push(last += read.next() + 1); }
    return list;
  }

  /* ---- Keys: org.lantai.search.SearchKey ---- */

  var simplified = new Map();
  var LEFT_OUT = /[\p{Z}\p{Cc}\p{Cf}\p{Mn}"'‘’‚‛“”„‟「」『』]/gu;

  function keyOf(character) {
    return character.normalize('NFKD').replace(LEFT_OUT, '').toLowerCase()
      .replace(/[^]/g, function (unit) { return simplified.get(unit) || unit; });
  }

  function key(text) { return Array.from(text, keyOf).join(''); }

  /* The places in a text where any of some keys stands, [start, end], in order. */
  function places(text, runs) {
    var folded = '';
    var from = [];
    var at = 0;
    for (var character of text) {
      var part = keyOf(character);
      for (var i = 0; i < part.length; i++) { from.push(at); }
      folded += part;
      at += character.length;
    }
    from.push(at);
    var found = [];
    runs.forEach(function (run) {
      for (var hit = folded.indexOf(run); hit >= 0; hit = folded.indexOf(run, hit + run.length)) {
        var last = from[hit + run.length - 1];
        found.push([from[hit], last + String.fromCodePoint(text.codePointAt(last)).length]);
      }
    });
    return found.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
  }

  /* ---- The archive: the date, source and passages of each document ---- */

  async function open() {
    var both = await Promise.all([load('documents'), load('fold')]);
    if (!open.archive) {
      for (var i = 0; i < both[1].length; i += 2) { simplified.set(both[1][i], both[1][i + 1]); }
      var archive = { bits: both[0].bits, starts: [0], dates: [], sources: [], count: 0 };
      for (var read = reader(both[0].rows), date = 0; read.more();) {
        var way = read.next();
        date += way % 2 ? -(way + 1) / 2 : way / 2;
        archive.dates.push(date);
        archive.sources.push(read.next());
        var passages = read.next();
        archive.count += passages > 0;
        archive.starts.push(archive.starts[archive.starts.length - 1] + passages);
      }
      open.archive = archive;
    }
    return open.archive;
  }

  /* ---- Lists ---- */

  /* The passages in which a character, or two side by side, stand: org.lantai.search.Token and ShardWriter. */
  async function list(archive, pair) {
    var token = pair.charCodeAt(0) << 16 | (pair.length > 1 ? pair.charCodeAt(1) : 0);
    token = Math.imul(token ^ token >>> 16, 0x9E3779B1);
    token = (token ^ token >>> 15) >>> 0;
    var rest = Math.pow(2, 32 - archive.bits);
    var shard = Math.floor(token / rest).toString(16).padStart(4, '0');
    var read = reader(await load('index/' + shard.slice(2) + '/' + shard));
    for (var here = -1; read.more();) {
      here += read.next() + 1;
      var count = read.next() + 1;
      var passages = here === token % rest ? [] : null;
      for (var last = -1; count > 0; count--) {
        last += read.next() + 1;
        if (passages) { passages.push(last); }
      }
      if (passages) { return passages; }
    }
    return [];
  }

  function meet(a, b) {
    var both = [];
    for (var i = 0, j = 0; i < a.length && j < b.length;) {
      if (a[i] === b[j]) { both.push(a[i]); i++; j++; } else if (a[i] < b[j]) { i++; } else { j++; }
    }
    return both;
  }

  function join(lists) {
    return lists.length === 1 ? lists[0]
      : Array.from(new Set([].concat.apply([], lists))).sort(function (a, b) { return a - b; });
  }

  function pairs(run) {
    var all = [];
    for (var i = 0; i < run.length - 1; i++) { all.push(run.slice(i, i + 2)); }
    var step = (all.length - 1) / (MOST_PAIRS - 1);
    return all.length === 0 ? [run] : all.length <= MOST_PAIRS ? all
      : Array.from({ length: MOST_PAIRS }, function (_, n) { return all[Math.round(n * step)]; });
  }

  /* The passages that hold all pairs of a run; where the run really stands is seen in their texts. */
  async function passagesOf(archive, run) {
    var lists = await Promise.all(pairs(run).map(function (pair) { return list(archive, pair); }));
    return lists.sort(function (a, b) { return a.length - b.length; }).reduce(meet);
  }

  /* ---- Queries: units that must all be in a document, each a choice of runs ---- */

  /* “ ”, " " and 「 」 hold a phrase together; a word in letters may be the reading of a name, and so may several. */
  async function unitsOf(query) {
    var units = [];
    var letters = [];
    for (var part of query.match(/["“”「『][^"“”」』]*["“”」』]?|[^\s"“”「『]+/gu) || []) {
      var run = key(part);
      if (run && /^[a-z']+$/i.test(part)) {
        letters.push(run);
      } else if (run) {
        units.push({ runs: [run], loose: !/^["“”「『]/.test(part) });
      }
    }
    return units.concat(await typed(letters));
  }

  async function typed(letters) {
    var whole = letters.join('');
    var names = letters.length > 1 ? await named(whole) : [];
    if (names.length) { return [{ runs: [whole].concat(names) }]; }
    return Promise.all(letters.map(async function (run) { return { runs: [run].concat(await named(run)) }; }));
  }

  /* The names that are read so, or whose syllables begin so; else those whose reading begins so. */
  async function named(letters) {
    if (letters.length < 2 || !form.dataset.letters.includes(letters[0])) { return []; }
    var rows = await load(langs[0] + '/names/' + letters[0]);
    var exact = rows.filter(function (row) { return row[0] === letters || row[1] === letters; });
    var begun = rows.filter(function (row) { return letters.length > 3 && row[0].startsWith(letters); });
    return (exact.length ? exact : begun).slice(0, 5).map(function (row) { return key(row[2]); });
  }

  /* The longest parts of a run, from its beginning on, of which each stands somewhere: 云溪县 and 防汛 of 云溪县防汛. */
  async function partsOf(archive, run) {
    var parts = [];
    for (var start = 0; start < run.length;) {
      var end = start + 1;
      var here = end < run.length ? await list(archive, run.slice(start, start + 2)) : [];
      for (end += here.length > 0; here.length && end < run.length; end++) {
        here = meet(here, await list(archive, run.slice(end - 1, end + 1)));
        if (!here.length) { break; }
      }
      parts.push(run.slice(start, end));
      start = end;
    }
    return parts;
  }

  /* For each document with a unit, its passages that have it. */
  async function standing(archive, unit) {
    var passages = join(await Promise.all(unit.runs.map(function (run) { return passagesOf(archive, run); })));
    var documents = new Map();
    var number = 0;
    passages.forEach(function (passage) {
      while (archive.starts[number + 1] <= passage) { number++; }
      if (!documents.has(number)) { documents.set(number, []); }
      documents.get(number).push(passage - archive.starts[number]);
    });
    return documents;
  }

  /* BM25 with passages for words: how many of a document's passages have the unit; its head counts four times. */
  function rank(archive, found, filter) {
    var average = archive.starts[archive.starts.length - 1] / archive.count;
    var rarest = found.slice().sort(function (a, b) { return a.size - b.size; });
    var hits = [];
    rarest[0].forEach(function (_, number) {
      if (!filter(number) || !found.every(function (unit) { return unit.has(number); })) { return; }
      var length = (archive.starts[number + 1] - archive.starts[number]) / average;
      var score = found.reduce(function (sum, unit) {
        var passages = unit.get(number);
        var times = passages.length + (passages[0] === 0 ? 3 : 0);
        var idf = Math.log(1 + (archive.count - unit.size + 0.5) / (unit.size + 0.5));
        return sum + idf * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length));
      }, 0);
      hits.push({ number: number, score: score, found: found.map(function (unit) { return unit.get(number); }) });
    });
    return hits;
  }

  function sorted(archive, hits, order) {
    return hits.sort(function (a, b) {
      var later = archive.dates[b.number] - archive.dates[a.number];
      // What has no date comes last either way.
      var oldest = (archive.dates[a.number] || Infinity) - (archive.dates[b.number] || Infinity) || 0;
      return (order === 'newest' ? later : order === 'oldest' ? oldest : b.score - a.score || later) || a.number - b.number;
    });
  }

  async function filterOf(archive, asked) {
    var source = form.elements.source ? form.elements.source.selectedIndex : 0;
    var tagged = asked.tag ? new Set(numbers(await load('tags/' + asked.tag))) : null;
    return function (number) {
      var year = Math.floor(archive.dates[number] / 416);
      return (!asked.from || year >= asked.from) && (!asked.to || year > 0 && year <= asked.to)
        && (!source || archive.sources[number] === source) && (!tagged || tagged.has(number));
    };
  }

  /* ---- Texts ---- */

  function text(lang, number, passage) {
    return load(lang + '/text/' + Math.floor(number / 256) + '/' + number + '-' + Math.max(passage, 1));
  }

  function headLines(data) { return [data.title, data.source].concat(data.head); }

  /* Where a unit stands in a passage of a hit: {line} of its head, or {block}; nothing where it does not. The words of
     one edition may be others in the next, so each is looked at, the one that is read first. */
  async function place(number, passage, runs) {
    for (var lang of langs) {
      var data = await text(lang, number, passage);
      var lines = passage ? data.blocks.map(function (block) { return block[1]; }) : headLines(data);
      for (var i = 0; i < lines.length; i++) {
        if (places(lines[i], runs).length) { return passage ? { passage: passage, block: i } : { line: i }; }
      }
      if (!passage && runs.some(function (run) { return isRead(data.reading, run); })) { return { line: 0 }; }
    }
    return null;
  }

  /* Whether whole syllables of a headline are read so. */
  function isRead(reading, run) {
    var pattern = '(^| )' + run.replace(/[^a-z0-9]/g, '').split('').join(' ?') + '( |$)';
    return /^[a-z0-9]+$/.test(run) && new RegExp(pattern).test(reading);
  }

  /* Where each unit of a hit stands, the passages that have most units first, its head last; null where one does not. */
  async function verified(hit, units) {
    var share = new Map();
    hit.found.forEach(function (passages) {
      passages.forEach(function (p) { share.set(p, (share.get(p) || 0) + 1); });
    });
    var order = Array.from(share.keys()).sort(function (a, b) {
      return (a === 0) - (b === 0) || share.get(b) - share.get(a) || a - b;
    });
    var at = [];
    for (var i = 0; i < units.length; i++) {
      var here = null;
      for (var p of order) {
        here = here || (hit.found[i].includes(p) ? await place(hit.number, p, units[i].runs) : null);
      }
      if (!here) { return null; }
      at.push(here);
    }
    return at;
  }

  /* ---- Showing ---- */

  function say(name, value) { return words[name].replace('{0}', value); }

  function element(name, className, content) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    made.append.apply(made, [].concat(content));
    return made;
  }

  function marked(line, runs, start, end) {
    var nodes = [];
    var at = start;
    places(line, runs).forEach(function (hit) {
      if (hit[0] >= at && hit[1] <= end) {
        nodes.push(line.slice(at, hit[0]), element('mark', '', line.slice(hit[0], hit[1])));
        at = hit[1];
      }
    });
    return nodes.concat(line.slice(at, end));
  }

  /* The words around the first hit of a line, beginning behind a mark where there is one near. */
  function snippet(line, runs) {
    var hit = places(line, runs)[0] || [0, 0];
    var start = Math.max(0, hit[0] - 36);
    var mark = start ? line.slice(start, hit[0]).search(/[。！？；，、：\s]/) : -1;
    start += mark + 1;
    if (/[\udc00-\udfff]/.test(line[start])) { start--; }
    var end = Math.max(start + SNIPPET, hit[1]);
    if (/[\udc00-\udfff]/.test(line[end])) { end--; }
    return [start ? '…' : ''].concat(marked(line, runs, start, end), end < line.length ? '…' : '');
  }

  /* The words themselves are lit where the browser can; the block is lit by the style sheet in any case. */
  function fragment(block, runs) {
    var hit = places(block[1], runs)[0];
    var plain = hit && document.fragmentDirective ? block[1].slice(hit[0], hit[1]) : '';
    return '#' + block[0] + (plain && !/\s/.test(plain) ? ':~:text=' + encodeURIComponent(plain).replace(/-/g, '%2D') : '');
  }

  async function item(hit, at, runs) {
    var best = at.find(function (one) { return one.passage; });
    var data = await text(langs[0], hit.number, best ? best.passage : 1);
    var block = best ? data.blocks[best.block] : null;
    var link = element('a', '', marked(data.title, runs, 0, data.title.length));
    link.href = ROOT + 'd/' + data.id + '/' + form.dataset.edition + 'index.html' + (block ? fragment(block, runs) : '');
    var line = element('p', 'result-facts', []);
    [data.when, data.source].filter(Boolean).forEach(function (fact) { line.append(element('span', '', marked(fact, runs, 0, fact.length))); });
    var heading = element('h2', '', link);
    var made = element('li', '', [heading, line]);
    var head = at.filter(function (one) { return one.line > 1; });
    if (block) {
      made.append(element('p', 'snippet', snippet(block[1], runs)));
    } else if (data.blocks.length) {
      made.append(element('p', 'snippet', snippet(data.blocks[0][1], [])));
    }
    head.forEach(function (one) {
      var name = headLines(data)[one.line];
      if (name) { made.append(element('p', 'result-head', [words.head + '：'].concat(marked(name, runs, 0, name.length)))); }
    });
    return made;
  }

  /* ---- One search after another ---- */

  var current = 0;

  function asked() {
    var values = {};
    new FormData(form).forEach(function (value, name) { if (value.trim()) { values[name] = value.trim(); } });
    return values;
  }

  async function search() {
    var turn = ++current;
    var query = asked();
    results.replaceChildren();
    more.hidden = advice.hidden = true;
    told.textContent = query.q ? say('busy') : '';
    document.body.classList.toggle('has-query', !!query.q);
    if (!query.q) { return; }
    try {
      var found = await find(query);
      if (turn === current) { await show(found, turn); }
    } catch (error) {
      if (turn === current) { told.textContent = say('failed'); }
      throw error;
    }
  }

  async function find(query) {
    var archive = await open();
    var filter = await filterOf(archive, query);
    var units = await unitsOf(query.q.slice(0, field.maxLength));
    if (!units.length) { return { units: [], hits: [], shown: 0, total: 0, exact: true }; }
    var standings = await Promise.all(units.map(function (unit) { return standing(archive, unit); }));
    var parted = [];
    for (var i = units.length - 1; i >= 0; i--) {
      if (!standings[i].size && units[i].loose && units[i].runs[0].length > 2) {
        parted = await partsOf(archive, units[i].runs[0]);
        var parts = parted.map(function (part) { return { runs: [part] }; });
        units.splice.apply(units, [i, 1].concat(parts));
        var theirs = await Promise.all(parts.map(function (part) { return standing(archive, part); }));
        standings.splice.apply(standings, [i, 1].concat(theirs));
      }
    }
    var hits = sorted(archive, rank(archive, standings, filter), query.order);
    // Of a character or two the lists say all; of longer runs the texts have the last word.
    var exact = units.every(function (unit) { return unit.runs.every(function (run) { return run.length < 3; }); });
    return { units: units, hits: hits, next: 0, total: hits.length, exact: exact, parted: parted };
  }

  async function show(found, turn) {
    var runs = [].concat.apply([], found.units.map(function (unit) { return unit.runs; }));
    for (var shown = 0; shown < PAGE && found.next < found.hits.length;) {
      var some = found.hits.slice(found.next, found.next + PAGE - shown);
      found.next += some.length;
      var made = await Promise.all(some.map(async function (hit) {
        var at = await verified(hit, found.units);
        return at && item(hit, at, runs);
      }));
      if (turn !== current) { return; }
      made = made.filter(Boolean);
      found.total -= some.length - made.length;
      shown += made.length;
      results.append.apply(results, made);
    }
    more.hidden = found.next >= found.hits.length;
    more.onclick = async function () {
      var last = results.lastElementChild;
      await show(found, turn);
      if (last.nextElementSibling) { last.nextElementSibling.querySelector('a').focus(); }
    };
    tell(found, runs);
  }

  function tell(found, runs) {
    var sure = found.exact || found.next >= found.hits.length;
    told.textContent = found.total === 0 ? say('none') : say(sure ? 'count' : 'about', found.total);
    var names = found.units.filter(function (unit) { return unit.runs.length > 1; })
      .map(function (unit) { return unit.runs.slice(1).join('、'); });
    advice.hidden = false;
    if (found.total === 0) {
      advice.textContent = say('none.advice');
    } else if (found.parted && found.parted.length) {
      advice.textContent = say('loose', found.parted.join('、'));
    } else if (names.length) {
      advice.textContent = say('named', names.join('、'));
    } else {
      advice.hidden = true;
    }
  }

  /* The address holds the query, so that it can be kept, sent, and gone back to. */
  function fill() {
    var given = new URLSearchParams(location.search);
    Array.from(form.elements).forEach(function (input) { if (input.name) { input.value = given.get(input.name) || ''; } });
    document.querySelectorAll('.scripts a').forEach(function (link) { link.search = location.search; });
  }

  function ask() {
    var address = location.pathname + '?' + new URLSearchParams(asked());
    if (address === location.pathname + location.search) { search(); return; }
    try {
      history.pushState(null, '', address);
    } catch (refused) {
      location.search = new URLSearchParams(asked());
      return;
    }
    fill();
    search();
  }

  form.addEventListener('submit', function (event) { event.preventDefault(); ask(); });
  form.addEventListener('change', function (event) { if (event.target !== field && field.value.trim()) { ask(); } });
  window.addEventListener('popstate', function () { fill(); search(); });
  fill();
  search();
})();
