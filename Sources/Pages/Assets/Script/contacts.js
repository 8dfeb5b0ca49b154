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
