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
