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
