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
