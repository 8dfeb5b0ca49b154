// A part of a page that takes longer is fetched when it is opened; without script its link leads there.
"use strict";
document.addEventListener("toggle", async (event) => {
  const part = event.target;
  if (!part.open || !part.dataset || !part.dataset.load || part.dataset.loaded) return;
  part.dataset.loaded = "1";
  const answer = await fetch(part.dataset.load + (part.dataset.load.includes("?") ? "&" : "?") + "part=1", { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) { delete part.dataset.loaded; return; }
  const body = part.querySelector(":scope > :not(summary)");
  if (body) body.outerHTML = "<div>" + await answer.text() + "</div>";
}, true);
