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
