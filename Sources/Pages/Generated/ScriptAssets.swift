// swift-format-ignore-file
// Made by scripts/embed from Assets/Script. Change those files, and run it again.

extension AssetFile {
  static let inScript: [AssetFile] = [
    AssetFile(path: "Script/accord.js", text: ####"""
// What needs to be live: search by key, menus that close, and figures that follow the server. Pages work without it.
"use strict";
(() => {
  const typing = (element) => element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

  document.addEventListener("keydown", (event) => {
    const search = document.getElementById("q");
    if (search && ((event.key === "/" && !typing(event.target)) || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k"))) {
      event.preventDefault();
      search.focus();
      search.select();
    }
    if (event.key === "Escape") {
      for (const menu of document.querySelectorAll("details.drop[open]")) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
  });

  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.drop[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  // A figure that changed is put in place of the old one; what a person is typing, has opened or has chosen stays.
  const busy = (part) =>
    part.contains(document.activeElement) && typing(document.activeElement) ||
    part.querySelector("input:checked[name=id], form[data-dirty], dialog[open], .is-wrong, .error-box");

  document.addEventListener("input", (event) => {
    const form = event.target.closest && event.target.closest("form");
    if (form) form.dataset.dirty = "";
  });

  // What the server sent last, by part of the page: scripts add to what stands there.
  const shown = {};
  let running = false;
  let again = false;
  async function refresh() {
    if (running) { again = true; return; }
    running = true;
    try {
      const answer = await fetch(location.href, { headers: { "Accept": "text/html" } });
      if (!answer.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const id of ["main", "bell", "inbox-count"]) {
        const old = document.getElementById(id);
        const now = fresh.getElementById(id);
        if (!old || !now || busy(old) || (shown[id] || old.innerHTML) === now.innerHTML) continue;
        shown[id] = now.innerHTML;
        const open = [...old.querySelectorAll("details")].map((part) => part.open);
        const focused = document.activeElement && old.contains(document.activeElement)
          ? [...old.querySelectorAll("a, button, summary, [tabindex]")].indexOf(document.activeElement) : -1;
        old.innerHTML = now.innerHTML;
        if (now.hasAttribute("aria-label")) old.setAttribute("aria-label", now.getAttribute("aria-label"));
        [...old.querySelectorAll("details")].forEach((part, place) => { if (open[place]) part.open = true; });
        if (focused >= 0) {
          const target = old.querySelectorAll("a, button, summary, [tabindex]")[focused];
          if (target) target.focus({ preventScroll: true });
        }
        document.dispatchEvent(new CustomEvent("accord:fresh", { detail: id }));
      }
    } finally {
      running = false;
      if (again) { again = false; setTimeout(refresh, 1000); }
    }
  }

  const address = document.body.dataset.events;
  if (address && "EventSource" in window) {
    let waiting = 0;
    const soon = (pause) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { if (!document.hidden) refresh(); else again = true; }, pause > 0 ? pause : 300);
    };
    const stream = new EventSource(address);
    stream.addEventListener("figures", soon);
    stream.addEventListener("alerts", soon);
    stream.addEventListener("reload", soon);
    // A rep sees a new hand-off within a second; the words of running clocks keep up by themselves.
    const tick = () => { if (document.querySelector("[data-clock]")) soon(50); };
    stream.addEventListener("handoffs", tick);
    setInterval(tick, 30000);
    stream.addEventListener("imports", () => { if (document.querySelector("[data-live=imports]")) soon(); });
    // What a page waits for may have come before it listened.
    stream.addEventListener("open", () => { if (document.querySelector("[data-pending]")) soon(); });
    document.addEventListener("visibilitychange", () => { if (!document.hidden && again) { again = false; refresh(); } });
    addEventListener("pagehide", () => stream.close());
  }
})();
"""####),
    AssetFile(path: "Script/board.js", text: ####"""
// The board of deals: drag a card to another stage; its form does the rest. Works without by the same form.
"use strict";
(() => {
  const board = () => document.querySelector("[data-board]");
  let held = null;
  const prepare = () => {
    if (board()) for (const card of board().querySelectorAll(".card")) if (card.querySelector("form")) card.draggable = true;
  };
  const lane = (event) => event.target.closest && event.target.closest("[data-stage]");
  prepare();
  document.addEventListener("accord:fresh", prepare);
  document.addEventListener("dragstart", (event) => {
    const card = event.target.closest && event.target.closest("[data-board] .card");
    if (!card) return;
    held = card;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
  });
  document.addEventListener("dragover", (event) => {
    const over = held && lane(event);
    for (const other of document.querySelectorAll(".lane.is-over")) if (other !== over) other.classList.remove("is-over");
    if (!over || !over.dataset.stage) return;
    event.preventDefault();
    over.classList.add("is-over");
  });
  document.addEventListener("drop", (event) => {
    const over = held && lane(event);
    if (!over || !over.dataset.stage || over.contains(held)) return;
    event.preventDefault();
    held.querySelector("select").value = over.dataset.stage;
    held.querySelector("form").requestSubmit();
  });
  document.addEventListener("dragend", () => {
    held = null;
    for (const other of document.querySelectorAll(".lane.is-over")) other.classList.remove("is-over");
  });
})();
"""####),
    AssetFile(path: "Script/contacts.js", text: ####"""
// Lists by keyboard (j, k, x, Enter), and quick results under the search box. Everything works without it.
"use strict";
(() => {
  const typing = (element) => /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== "checkbox";
  document.addEventListener("keydown", (event) => {
    const table = document.querySelector("[data-rows]");
    if (!table || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...table.tBodies[0].rows];
    const at = rows.findIndex((row) => row.classList.contains("is-at"));
    const step = { j: 1, k: -1 }[event.key];
    if (step) {
      const next = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
      if (at >= 0) rows[at].classList.remove("is-at");
      next.classList.add("is-at");
      next.querySelector(".row-link").focus();
      next.scrollIntoView({ block: "nearest" });
    } else if (event.key === "x" && at >= 0) {
      const box = rows[at].querySelector("input[type=checkbox]");
      if (box) box.checked = !box.checked;
    }
  });

  const box = document.getElementById("q");
  if (!box) return;
  let panel, asked = "", timer;
  const close = () => { if (panel) panel.remove(); panel = undefined; };
  const show = async () => {
    const text = box.value.trim();
    if (text.length < 2) { asked = ""; return close(); }
    if (text === asked && panel) return;
    asked = text;
    const answer = await fetch(box.form.action + "?part=quick&q=" + encodeURIComponent(text)).catch(() => undefined);
    if (!answer || !answer.ok || answer.redirected || text !== asked) return;
    const html = await answer.text();
    close();
    panel = document.createElement("div");
    panel.className = "quick";
    panel.innerHTML = html;
    box.form.append(panel);
  };
  box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 120); });
  box.form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { asked = ""; return close(); }
    if (!panel || !/^Arrow(Down|Up)$/.test(event.key)) return;
    const links = [...panel.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    (links[at] || box).focus();
  });
  document.addEventListener("click", (event) => { if (!box.form.contains(event.target)) close(); });
})();
"""####),
    AssetFile(path: "Script/inbox.js", text: ####"""
// The inbox by keyboard: j k move, a accept, r reject, l log an attempt, o open, x tick. Every key has its button or link.
"use strict";
(() => {
  const typing = (element) => /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== "checkbox";
  const links = () => [...document.querySelectorAll("[data-inbox] .row")];
  let asked = 0;
  const show = async (link) => {
    for (const other of links()) other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    link.focus();
    link.scrollIntoView({ block: "nearest" });
    const number = ++asked;
    const answer = await fetch(link.href, { headers: { Accept: "text/html" } }).catch(() => undefined);
    if (!answer || !answer.ok || answer.redirected || number !== asked) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("dossier");
    const old = document.getElementById("dossier");
    if (!fresh || !old || number !== asked) return;
    old.replaceWith(fresh);
    history.replaceState(null, "", link.href);
  };
  document.addEventListener("keydown", (event) => {
    if (!document.querySelector("[data-inbox]") || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = links();
    const at = rows.findIndex((row) => row.hasAttribute("aria-current"));
    const step = { j: 1, k: -1 }[event.key];
    if (step && rows.length) {
      show(rows[Math.min(Math.max(at + step, 0), rows.length - 1)]);
    } else if (event.key === "x" && at >= 0) {
      const box = rows[at].parentElement.querySelector("input[name=id]");
      if (box) box.checked = !box.checked;
    } else {
      const what = /^[arlo]$/.test(event.key) && document.querySelector("#dossier [data-do=" + event.key + "]");
      if (!what) return;
      event.preventDefault();
      if (what.tagName !== "DETAILS") return what.click();
      what.open = true;
      what.querySelector("select, input:not([type=hidden])").focus();
    }
  });
})();
"""####),
    AssetFile(path: "Script/load.js", text: ####"""
// A part of a page that takes longer is fetched when it is opened, or once the page stands there; without script its
// link leads there.
"use strict";
(() => {
  const get = async (address) => {
    const answer = await fetch(address + (address.includes("?") ? "&" : "?") + "part=1", { headers: { Accept: "text/html" } });
    return answer.ok && !answer.redirected ? answer.text() : null;
  };
  document.addEventListener("toggle", async (event) => {
    const part = event.target;
    if (!part.open || !part.dataset || !part.dataset.load || part.dataset.loaded) return;
    part.dataset.loaded = "1";
    const text = await get(part.dataset.load);
    if (text === null) { delete part.dataset.loaded; return; }
    const body = part.querySelector(":scope > :not(summary)");
    if (body) body.outerHTML = "<div>" + text + "</div>";
  }, true);
  // What was there before a page was made anew stands until it comes again.
  const told = {};
  const now = () => document.querySelectorAll("[data-now]").forEach(async (part) => {
    const address = part.dataset.load;
    if (told[address]) part.innerHTML = told[address];
    const text = await get(address);
    if (text !== null && text !== told[address]) part.innerHTML = told[address] = text;
  });
  document.addEventListener("accord:fresh", now);
  now();
})();
"""####),
    AssetFile(path: "Script/upload.js", text: ####"""
// A file that is handed over shows how much of it has been sent. Without script the browser's own sign does.
"use strict";
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-upload]")) return;
  event.preventDefault();
  const bar = form.querySelector("progress");
  const button = form.querySelector("button");
  const request = new XMLHttpRequest();
  const end = () => { bar.hidden = true; button.disabled = false; };
  request.upload.onprogress = (step) => { if (step.lengthComputable) bar.value = 100 * step.loaded / step.total; };
  request.onload = () => {
    end();
    if (request.responseURL && new URL(request.responseURL).pathname !== new URL(form.action).pathname) {
      location.assign(request.responseURL);
      return;
    }
    const main = new DOMParser().parseFromString(request.responseText, "text/html").getElementById("main");
    if (!main) return;
    document.getElementById("main").innerHTML = main.innerHTML;
    const wrong = document.querySelector(".is-wrong input, .is-wrong select");
    if (wrong) wrong.focus();
  };
  // The connection ended: the browser's own way says what there is to say.
  request.onerror = () => { end(); form.removeAttribute("data-upload"); form.submit(); };
  bar.hidden = false;
  button.disabled = true;
  request.open("POST", form.action);
  request.send(new FormData(form));
});
"""####),
  ]
}
