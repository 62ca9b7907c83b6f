/*
 * Zooms the timeline and shows the documents of one source or tag only. The page is complete without it. The counts
 * come as scripts, since pages opened from a disk can load nothing else: all.js, and one for each tag that is chosen.
 */
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var HEIGHT = 140;
  var PER_DOCUMENT = 24;
  /* In more years the bars of months no longer stay apart. */
  var MOST_YEARS_OF_MONTHS = 12;
  var TONES = [1, 2, 3, 4, 5, 0];

  var controls = document.querySelector(".controls");
  var figure = document.querySelector(".chart");
  if (!controls || !figure) { return; }
  var svg = figure.querySelector("svg");
  var words = controls.dataset;
  var months = words.months.split("|");
  var source = controls.querySelector("[name=source]");
  var tag = controls.querySelector("[name=tag]");
  var counts = {};
  var waiting = {};
  /* The years that there are, those shown at first, and those shown now: by month or by year. */
  var all = { first: 0, last: 0 };
  var start = { first: Number(words.first), last: Number(words.last), monthly: words.monthly === "true" };
  var view = { first: start.first, last: start.last, monthly: start.monthly };

  window.lantaiTimeline = function (name, rows) {
    counts[name] = rows;
    (waiting[name] || []).forEach(function (then) { then(); });
    delete waiting[name];
  };

  function load(name, then) {
    if (counts[name]) { then(); return; }
    if (waiting[name]) { waiting[name].push(then); return; }
    waiting[name] = [then];
    var script = document.createElement("script");
    script.src = words.counts + name + ".js";
    document.head.appendChild(script);
  }

  function chosen() { return tag && tag.value ? "tag-" + tag.value : "all"; }

  /* How many documents a month or year has of each tone, those of the chosen source and tag alone. */
  function tonesOf(key) {
    var row = (counts[chosen()] || {})[key] || [];
    var wanted = source ? source.value : "";
    var tones = [0, 0, 0, 0, 0, 0];
    for (var i = 0; i < row.length; i += 2) {
      if (!wanted || String(row[i]) === wanted) { tones[row[i] <= 5 ? row[i] : 0] += row[i + 1]; }
    }
    return tones;
  }

  function sum(tones) { return tones.reduce(function (a, b) { return a + b; }, 0); }

  function pad(number, length) { return ("000" + number).slice(-length); }

  function fill(text, values) {
    return text.replace(/\{(\d)\}/g, function (all, index) { return values[index]; });
  }

  function yearSlot(year) {
    var key = pad(year, 4);
    return { key: key, label: fill(words.year, [year]), href: key + words.end };
  }

  function monthSlot(year, month) {
    var key = pad(year, 4) + "-" + pad(month, 2);
    var label = fill(words.month, [year, month, months[month - 1]]);
    return { key: key, label: label, href: key.replace("-", "/") + words.end };
  }

  function slots() {
    var out = [];
    for (var year = view.first; year <= view.last; year++) {
      for (var month = 1; view.monthly && month <= 12; month++) { out.push(monthSlot(year, month)); }
      if (!view.monthly) { out.push(yearSlot(year)); }
    }
    out.forEach(function (slot) {
      slot.tones = tonesOf(slot.key);
      slot.count = sum(slot.tones);
    });
    return out;
  }

  function element(name, attributes, parent) {
    var made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    parent.appendChild(made);
    return made;
  }

  function draw() {
    var shown = slots();
    var greatest = Math.max.apply(null, shown.map(function (slot) { return slot.count; }));
    var height = Math.min(HEIGHT, Math.max(1, greatest) * PER_DOCUMENT);
    var axis = svg.querySelector(".axis");
    var bars = svg.querySelector(".bars");
    svg.setAttribute("height", height + 26);
    axis.setAttribute("y1", height + 0.5);
    axis.setAttribute("y2", height + 0.5);
    figure.querySelector(".most").textContent = greatest || "";
    bars.textContent = "";
    shown.forEach(function (slot, index) { bar(bars, slot, index / shown.length, 1 / shown.length, greatest, height); });
    ticks(height);
    say();
  }

  function bar(parent, slot, left, share, greatest, height) {
    if (!slot.count) { return; }
    var link = element("a", { href: slot.href, tabindex: "-1" }, parent);
    var hit = { "class": "hit", x: 100 * left + "%", y: 0, width: 100 * share + "%", height: height };
    element("title", {}, link).textContent = fill(words.label, [slot.label, slot.count]);
    element("rect", hit, link);
    var width = Math.min(100 / 32, 80 * share);
    var tall = Math.max(3, slot.count * height / greatest);
    var below = 0;
    TONES.forEach(function (tone) {
      var own = tall * slot.tones[tone] / slot.count;
      if (!own) { return; }
      below += own;
      var gap = below < tall - 0.01 && own > 2 ? 1 : 0;
      element("rect", { "class": "t" + tone, x: 100 * (left + share / 2) - width / 2 + "%", y: height - below + gap,
        width: width + "%", height: own - gap }, link);
    });
  }

  function ticks(height) {
    var group = svg.querySelector(".ticks");
    var years = view.last - view.first + 1;
    var step = Math.floor((years - 1) / 7) + 1;
    function tick(place, text) {
      element("text", { x: 100 * place + "%", y: height + 19 }, group).textContent = text;
    }
    group.textContent = "";
    if (view.monthly && years === 1) {
      for (var month = 1; month <= 12; month += 2) { tick((month - 0.5) / 12, months[month - 1]); }
      return;
    }
    for (var year = view.first + (years - 1) % step; year <= view.last; year += step) {
      tick((year - view.first + 0.5) / years, String(year));
    }
  }

  /* Says what is shown, and brings the lists below the picture to the same counts. */
  function say() {
    var total = 0;
    var range = view.first === view.last ? fill(words.year, [view.first]) : view.first + "–" + view.last;
    var isStart = view.first === start.first && view.last === start.last;
    for (var year = view.first; year <= view.last; year++) { total += sum(tonesOf(pad(year, 4))); }
    var text = fill(words.status, [range, total]);
    controls.querySelector(".status").textContent = text;
    svg.setAttribute("aria-label", text);
    document.querySelectorAll(".years-of [data-key]").forEach(function (item) {
      var count = sum(tonesOf(item.dataset.key));
      var of = Number(item.dataset.key.slice(0, 4));
      item.hidden = !count || (!isStart && (of < view.first || of > view.last));
      item.querySelector(".count").textContent = count;
    });
    settle();
  }

  function settle() {
    button("in").disabled = view.monthly && view.last === view.first;
    button("out").disabled = !view.monthly && view.first <= start.first && view.last >= start.last;
    button("older").disabled = view.first <= all.first;
    button("newer").disabled = view.last >= all.last;
  }

  function button(zoom) { return controls.querySelector("[data-zoom=" + zoom + "]"); }

  /* Shows so many years up to a last one, as far as there are such. */
  function show(last, length) {
    view.last = Math.min(all.last, Math.max(last, all.first + length - 1));
    view.first = Math.max(Math.min(all.first, start.first), view.last - length + 1);
  }

  /* Inwards: fewer years, then their months, then the months of fewer years, down to one. */
  function zoom(way) {
    var length = view.last - view.first + 1;
    if (way === "in" && !view.monthly && length <= MOST_YEARS_OF_MONTHS) {
      view.monthly = true;
    } else if (way === "in") {
      show(view.last, Math.ceil(length / 3));
    } else if (way === "out" && view.monthly && (length * 3 > MOST_YEARS_OF_MONTHS || length > all.last - all.first)) {
      view.monthly = false;
    } else if (way === "out") {
      show(view.last, Math.min(length * 3, start.last - start.first + 1));
    } else {
      show(view.last + Math.ceil(length / 2) * (way === "older" ? -1 : 1), length);
    }
    draw();
  }

  controls.addEventListener("click", function (event) {
    var pressed = event.target.closest("button");
    if (pressed) { zoom(pressed.dataset.zoom); }
  });
  controls.addEventListener("change", function () { load(chosen(), draw); });

  load("all", function () {
    var years = Object.keys(counts.all).map(function (key) { return Number(key.slice(0, 4)); });
    all.first = Math.min.apply(null, years);
    all.last = Math.max.apply(null, years);
    controls.hidden = false;
    settle();
    /* A browser that comes back to the page keeps what was chosen. */
    if ((source && source.value) || (tag && tag.value)) { load(chosen(), draw); }
  });
})();
