// What scripts add to a page that is complete without them: the panel behind a number, filters and sorting.
(function () {
  "use strict";
  var panel = document.getElementById("panel"), store = document.getElementById("trail");
  var T = null, opener = null, returning = null, say = panel.dataset;

  function trail() { return T || (T = JSON.parse(store.textContent)); }
  function el(name, text, kind) {
    var e = document.createElement(name);
    if (text !== undefined && text !== null) e.textContent = text;
    if (kind) e.className = kind;
    return e;
  }
  // The language of a text that is not in the page's own, by its letters; as the page itself marks its titles.
  function tongue(text) {
    var latin = (text.match(/[a-z]/gi) || []).length, cyrillic = (text.match(/[\u0400-\u04ff]/g) || []).length;
    if (document.documentElement.lang !== "en") return latin > 3 && !cyrillic ? "en" : "";
    return cyrillic > 3 && cyrillic > latin ? (/[әғқңөұүһі]/i.test(text) ? "kk" : "ru") : "";
  }
  function told(node) { var l = tongue(node.textContent); if (l) node.lang = l; return node; }
  function name(code) { return trail().a[code] || code; }
  function names(codes) { return codes ? codes.split(";").map(name).join(", ") : ""; }

  function source(index, locator) {
    var c = trail().c[index], p = el("p", null, "small mute");
    if (c[3]) {
      var a = told(el("a", c[0])); a.href = c[3]; a.rel = "noopener noreferrer"; a.target = "_blank"; p.append(a);
    } else p.append(told(el("span", c[0])));
    p.append([c[1], c[2], c[4]].filter(Boolean).map(function (x) { return " · " + x; }).join(""));
    if (locator) p.append(el("br"), say.where + " ", el("span", locator, "formula"));
    return p;
  }
  // A statement: [type, sources, targets, object, value, when, source, locator, flags, prefix, quote, suffix, by]
  function said(index) {
    var s = trail().s[index], box = el("div", null, "said"), line = trail().k[s[0]] + ": " + names(s[1]);
    if (s[2]) line += " → " + names(s[2]);
    var p = el("p", line);
    if (s[3]) p.append(" – ", told(el("span", trail().w[s[3]])));
    if (s[4]) p.append(": ", el("b", s[4]));
    if (s[5]) p.append(" · " + s[5]);
    box.append(p);
    if (s[10]) {
      var q = el("blockquote");
      q.append(s[9] || "", el("mark", s[10]), s[11] || ""); told(q); box.append(q);
    }
    box.append(source(s[6], s[7]));
    if (s[12]) box.append(el("p", say.by + " " + s[12], "small mute"));
    (s[8] || []).forEach(function (f) { box.append(el("p", trail().f[f], "small mute")); });
    return box;
  }
  // An input: [label, value, when, statements, note]
  function input(row, open) {
    var li = el("li"), head, box = li;
    var label = name(trail().w[row[0]]) + (row[2] ? " · " + row[2] : "");
    if (row[3].length) {
      box = el("details"); head = el("summary"); box.append(head); li.append(box); box.open = open;
    } else { head = el("div", null, "row"); li.append(head); }
    head.append(el("span", label), el("span", row[1] || ""));
    if (row[4]) box.append(el("p", row[4], "small mute"));
    row[3].forEach(function (i) { box.append(said(i)); });
    if (!row[3].length && !row[4]) box.append(el("p", say.unsourced, "small mute"));
    return li;
  }
  function fact(dl, term, text) { if (text) dl.append(el("dt", term), el("dd", text)); }

  function fill(id) {
    var n = trail().n[id];
    if (!n) return false;
    var rule = trail().r[n.r] || ["", "", "", ""], rows = typeof n.i === "number" ? trail().i[n.i] : n.i || [];
    var body = panel.querySelector(".body"), dl = el("dl"), list = el("ol", null, "inputs");
    body.textContent = "";
    var head = el("h2", n.t); head.id = "panel-title";
    var value = el("p", n.v, "value"); value.id = "panel-value"; body.append(told(head), value);
    fact(dl, say.when, n.w); fact(dl, say.asof, n.d === 1 ? trail().d : n.d); fact(dl, say.band, n.b); fact(dl, say.coverage, n.c);
    body.append(dl);
    if (n.b) body.append(el("p", say.policies, "small mute"));
    if (n.q) body.append(el("p", say.weak, "small"));
    (n.o || []).forEach(function (x) { body.append(el("p", trail().w[x], "small")); });
    if (rule[0]) {
      body.append(el("h3", say.rule), el("p", rule[0] + (rule[1] ? ". " + rule[1] : "")));
      if (rule[2]) body.append(el("p", rule[2], "formula"));
      if (rule[3]) body.append(el("p", rule[3], "small mute"));
    }
    body.append(el("h3", say.inputs + " (" + rows.length + ")"));
    rows.forEach(function (r) { list.append(input(r, rows.length < 6)); });
    body.append(list);
    var foot = el("p", null, "foot small"), link = el("a", say.link); link.href = "#n=" + id; foot.append(link); body.append(foot);
    return true;
  }
  function current() {
    var h = location.hash;
    if (h.slice(0, 3) !== "#n=") return null;
    try { return decodeURIComponent(h.slice(3)); } catch (e) { return h.slice(3); }
  }
  function doors(id) {
    return Array.prototype.filter.call(document.querySelectorAll("a[href^='#n=']"), function (a) {
      return !panel.contains(a) && decodeURIComponent(a.getAttribute("href").slice(3)) === id;
    });
  }
  function mark(id) {
    document.querySelectorAll("a[aria-expanded='true']").forEach(function (a) { a.setAttribute("aria-expanded", "false"); });
    if (id) doors(id).forEach(function (a) { a.setAttribute("aria-expanded", "true"); });
  }
  function show(id) {
    if (!fill(id)) { hide(false); return; }
    if (!opener || !document.contains(opener)) opener = doors(id)[0] || null;
    panel.hidden = false; panel.scrollTop = 0; mark(id);
    panel.querySelector(".close").focus({ preventScroll: true });
  }
  function hide(back) {
    if (panel.hidden) return;
    panel.hidden = true; mark(null);
    var from = opener; opener = null;
    if (current() !== null) {
      if (history.state && history.state.door) {
        // One step back, so that the reader's own "back" leads where it led before; the page stays where it is.
        history.scrollRestoration = "manual"; returning = { at: scrollY, door: back ? from : null }; history.back();
      } else history.replaceState(null, "", location.pathname + location.search);
    }
    if (!back || !from) return;
    for (var fold = from.closest("details:not([open])"); fold; fold = fold.parentNode.closest("details:not([open])")) fold.open = true;
    from.focus();
  }
  function follow() {
    history.scrollRestoration = "auto";
    var id = current();
    if (id !== null) show(id); else hide(false);
    // Going back to a part of the page moves the page and takes the focus; the reader stays where the number stands.
    var to = returning; returning = null;
    if (to) setTimeout(function () { scrollTo(0, to.at); if (to.door) to.door.focus({ preventScroll: true }); }, 0);
  }

  document.addEventListener("click", function (e) {
    var a = e.target.closest && e.target.closest("a[href^='#n=']");
    if (!a || panel.contains(a) || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault(); opener = a;
    var to = a.getAttribute("href");
    // From number to number within the panel is one step: "back" closes it.
    if (location.hash !== to) history[panel.hidden ? "pushState" : "replaceState"](panel.hidden ? { door: 1 } : history.state, "", to);
    show(current());
  });
  document.addEventListener("keydown", function (e) {
    if (panel.hidden) return;
    if (e.key === "Escape") { e.preventDefault(); hide(true); return; }
    if (e.key !== "Tab" || !panel.contains(document.activeElement)) return;
    var stops = Array.prototype.filter.call(panel.querySelectorAll("a[href], button, summary"), function (x) {
      return x.checkVisibility ? x.checkVisibility() : x.offsetParent !== null;
    });
    var last = stops[stops.length - 1];
    if (e.shiftKey && document.activeElement === stops[0]) { e.preventDefault(); last.focus(); }
    if (!e.shiftKey && document.activeElement === last) { e.preventDefault(); stops[0].focus(); }
  });
  panel.querySelector(".close").addEventListener("click", function () { hide(true); });
  window.addEventListener("hashchange", follow);
  window.addEventListener("popstate", follow);

  // In a chart one mark is a tab stop; the arrow keys go from mark to mark.
  document.querySelectorAll("svg[data-walk]").forEach(function (svg) {
    var marks = Array.prototype.slice.call(svg.querySelectorAll("a"));
    svg.addEventListener("keydown", function (e) {
      var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key], at = marks.indexOf(document.activeElement);
      if (!step || at < 0) return;
      e.preventDefault();
      var to = marks[at + step];
      if (to) { marks[at].setAttribute("tabindex", "-1"); to.setAttribute("tabindex", "0"); to.focus(); }
    });
  });

  document.querySelectorAll("form.filters").forEach(function (form) {
    var area = document.getElementById(form.dataset.for), out = form.querySelector("output");
    form.hidden = false;
    function apply() {
      var all = area.querySelectorAll("[data-row]"), kept = 0, asked = false;
      all.forEach(function (row) {
        var stays = Array.prototype.every.call(form.elements, function (f) {
          if (f.tagName !== "SELECT" || !f.value) return true;
          asked = true;
          return (" " + row.getAttribute("data-" + f.name) + " ").indexOf(" " + f.value + " ") >= 0;
        });
        row.hidden = !stays; if (stays) kept += 1;
      });
      area.querySelectorAll("details.group").forEach(function (g) {
        var any = g.querySelector("[data-row]:not([hidden])");
        g.hidden = !any; if (asked) g.open = true;
      });
      out.textContent = asked ? out.dataset.text.replace("#1", kept).replace("#2", all.length) : "";
    }
    form.addEventListener("change", apply);
    document.querySelectorAll("a[data-filter][href='#" + area.id + "']").forEach(function (a) {
      a.addEventListener("click", function (e) {
        var part = a.dataset.filter.split("="), field = form.elements[part[0]];
        e.preventDefault(); field.value = field.value === part[1] ? "" : part[1]; apply();
      });
    });
    form.addEventListener("submit", function (e) { e.preventDefault(); });
  });

  document.querySelectorAll("table[data-sort]").forEach(function (table) {
    table.querySelectorAll("thead th").forEach(function (th, column) {
      if (th.classList.contains("plot")) return;
      var b = el("button", th.textContent, "sort"); b.type = "button";
      th.textContent = ""; th.append(b);
      b.addEventListener("click", function () {
        var up = th.getAttribute("aria-sort") !== "ascending", body = table.tBodies[0];
        table.querySelectorAll("th[aria-sort]").forEach(function (x) { x.removeAttribute("aria-sort"); });
        th.setAttribute("aria-sort", up ? "ascending" : "descending");
        function key(row) {
          var c = row.cells[column], k = c.dataset.k, t = k !== undefined ? k : c.textContent.trim();
          return t !== "" && !isNaN(t) ? Number(t) : t;
        }
        Array.prototype.slice.call(body.rows).sort(function (x, y) {
          var a = key(x), c = key(y);
          if (a === "" || c === "") return (a === "") - (c === "");
          var order = typeof a === "number" && typeof c === "number" ? a - c : String(a).localeCompare(String(c), document.documentElement.lang);
          return up ? order : -order;
        }).forEach(function (row) { body.append(row); });
      });
    });
  });

  document.querySelectorAll("a[href^='#n=']").forEach(function (a) { a.setAttribute("aria-expanded", "false"); });
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("main details[data-print]:not([open])"));
    opened.forEach(function (d) { d.open = true; });
  });
  window.addEventListener("afterprint", function () { opened.forEach(function (d) { d.open = false; }); });
  follow();
})();
