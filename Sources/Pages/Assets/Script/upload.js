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
