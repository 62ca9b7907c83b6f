/*
 * Zooms the timeline and shows the documents of one source or tag only; the page is complete without it. The counts come
 * as scripts, since pages opened from a disk can load nothing else: all.js, and one for each tag that is chosen.
 */
(() => {
  'use strict';
  /* No bar of one document is higher. */
  const PER_DOCUMENT = 24;
  /* In more years the bars of months no longer stay apart. */
  const MOST_YEARS_OF_MONTHS = 12;
  const TONES = [1, 2, 3, 4, 5, 0];

  const controls = document.querySelector('.controls');
  const figure = document.querySelector('.chart');
  if (!controls || !figure) { return; }
  const svg = figure.querySelector('svg');
  const height = svg.querySelector('.axis').y1.baseVal.value - 0.5;
  const words = controls.dataset;
  const months = words.months.split('|');
  const start = { first: Number(words.first), last: Number(words.last) };
  const all = { ...start };
  const levels = levelsOf(start.last - start.first + 1, words.monthly === 'true');
  let level = 0;
  let last = start.last;

  const counts = {};
  const scripts = {};
  window.lantaiTimeline = (name, given) => { counts[name] = given; };

  function load(name) {
    return scripts[name] ??= new Promise(loaded => {
      const script = document.createElement('script');
      script.src = words.counts + name + '.js';
      script.onload = loaded;
      document.head.append(script);
    });
  }

  /* Inwards: fewer years, then their months, then the months of fewer years, down to one. */
  function levelsOf(years, monthly) {
    const found = [{ years, monthly }];
    while (!monthly || years > 1) {
      if (monthly || years > MOST_YEARS_OF_MONTHS) { years = Math.ceil(years / 3); } else { monthly = true; }
      found.push({ years, monthly });
    }
    return found;
  }

  function chosen(name) { return controls.querySelector(`[name=${name}]`)?.value || ''; }

  function rows() { return chosen('tag') ? 'tag-' + chosen('tag') : 'all'; }

  function fill(text, ...values) { return text.replace(/\{(\d)\}/g, (whole, index) => values[index]); }

  function pad(number, length) { return String(number).padStart(length, '0'); }

  function sum(numbers) { return numbers.reduce((a, b) => a + b, 0); }

  /* How many documents a month or year has of each tone, those of the chosen source and tag alone. */
  function tonesOf(key) {
    const row = counts[rows()]?.[key] || [];
    const tones = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < row.length; i += 2) {
      if (!chosen('source') || String(row[i]) === chosen('source')) { tones[row[i] <= 5 ? row[i] : 0] += row[i + 1]; }
    }
    return tones;
  }

  function slot(year, month) {
    const key = pad(year, 4) + (month ? '-' + pad(month, 2) : '');
    const tones = tonesOf(key);
    const label = month ? fill(words.month, year, month, months[month - 1]) : fill(words.year, year);
    return { tones, count: sum(tones), label, href: key.replace('-', '/') + words.end };
  }

  function element(name, attributes, parent) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    parent.append(made);
    return made;
  }

  function draw() {
    const { years, monthly } = levels[level];
    const shown = Array.from({ length: years }, (_, i) => last - years + 1 + i);
    const slots = shown.flatMap(year => monthly ? months.map((_, i) => slot(year, i + 1)) : slot(year));
    const top = Math.max(...slots.map(one => one.count), Math.round(height / PER_DOCUMENT));
    const bars = svg.querySelector('.bars');
    figure.querySelector('.most').textContent = top;
    bars.textContent = '';
    slots.forEach((one, i) => { if (one.count) { bar(bars, one, i / slots.length, 1 / slots.length, height / top); } });
    ticks(shown, monthly);
    say(shown);
    settle();
  }

  function bar(parent, { href, label, count, tones }, left, share, each) {
    const link = element('a', { href, tabindex: -1 }, parent);
    const width = Math.min(100 / 32, 80 * share);
    const tall = Math.max(3, count * each);
    let below = 0;
    element('title', {}, link).textContent = fill(words.label, label, count);
    element('rect', { 'class': 'hit', x: 100 * left + '%', y: 0, width: 100 * share + '%', height }, link);
    TONES.filter(tone => tones[tone]).forEach(tone => {
      const own = tall * tones[tone] / count;
      below += own;
      const gap = below < tall - 0.01 && own > 2 ? 1 : 0;
      element('rect', { 'class': 't' + tone, x: 100 * (left + share / 2) - width / 2 + '%', y: height - below + gap,
        width: width + '%', height: own - gap }, link);
    });
  }

  function ticks(years, monthly) {
    const group = svg.querySelector('.ticks');
    const named = monthly && years.length === 1 ? months : years;
    const step = named === months ? 2 : Math.floor((years.length - 1) / 7) + 1;
    group.textContent = '';
    for (let i = named === months ? 0 : (years.length - 1) % step; i < named.length; i += step) {
      element('text', { x: 100 * (i + 0.5) / named.length + '%', y: height + 19 }, group).textContent = named[i];
    }
  }

  /* Says what is shown, and brings the lists below the picture to the same counts. */
  function say(years) {
    const range = years.length === 1 ? fill(words.year, last) : years[0] + '–' + last;
    const total = sum(years.map(year => sum(tonesOf(pad(year, 4)))));
    controls.querySelector('.status').textContent = fill(words.status, range, total);
    document.querySelectorAll('.years-of [data-key]').forEach(item => {
      const count = sum(tonesOf(item.dataset.key));
      const within = years.includes(Number(item.dataset.key.slice(0, 4)));
      item.hidden = !count || !within && (level > 0 || last !== start.last);
      item.querySelector('.count').textContent = count;
    });
  }

  function settle() {
    const disabled = { 'in': level === levels.length - 1, out: level === 0, older: last - levels[level].years < all.first,
      newer: last >= all.last };
    controls.querySelectorAll('[data-zoom]').forEach(button => { button.disabled = disabled[button.dataset.zoom]; });
  }

  function zoom(way) {
    const half = Math.ceil(levels[level].years / 2);
    level += { 'in': 1, out: -1 }[way] || 0;
    last += { older: -half, newer: half }[way] || 0;
    last = Math.min(all.last, Math.max(last, all.first + levels[level].years - 1));
    draw();
  }

  controls.addEventListener('click', event => {
    const pressed = event.target.closest('button');
    if (pressed) { zoom(pressed.dataset.zoom); }
  });
  controls.addEventListener('change', () => load(rows()).then(draw));

  load('all').then(() => {
    const years = Object.keys(counts.all).map(key => Number(key.slice(0, 4)));
    all.first = Math.min(start.first, ...years);
    all.last = Math.max(start.last, ...years);
    controls.hidden = false;
    settle();
    /* A browser that comes back to the page keeps what was chosen. */
    if (chosen('source') || chosen('tag')) { load(rows()).then(draw); }
  });
})();
