"use strict";
// Each file goes by itself and shows how far it is; what happens to documents appears while the page is open. Without this script
// the form sends all files at once, and the page is the same after a reload.
(() => {
  const form = document.querySelector("form[data-upload]");

  function send(file) {
    const words = form.dataset, row = document.createElement("li"), name = document.createElement("span"), state = document.createElement("span");
    const bar = document.createElement("progress");
    name.textContent = file.name;
    name.dir = "auto";
    state.textContent = words.waiting;
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    row.append(name, state, bar);
    document.getElementById("uploads").append(row);
    return () => new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open("POST", words.upload + "?name=" + encodeURIComponent(file.name));
      request.setRequestHeader("X-CSRF-Token", words.csrf);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.responseType = "json";
      request.upload.onprogress = (event) => { if (event.lengthComputable) bar.value = event.loaded / event.total; };
      request.onloadend = () => {
        const item = request.response?.items?.[0];
        if (request.status === 202 && item?.id) {
          state.textContent = item.duplicate ? words.known : words.sent;
        } else {
          state.textContent = request.response?.detail || words.failed;
          state.className = "bad";
        }
        bar.remove();
        refresh();
        done();
      };
      request.send(file);
    });
  }

  // Three at once: the others wait their turn.
  async function sendAll(files) {
    const waiting = [...files].map(send);
    const worker = async () => { while (waiting.length) await waiting.shift()(); };
    await Promise.all([worker(), worker(), worker()]);
  }

  if (form) {
    const input = form.querySelector("input[type=file]");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const files = [...input.files];
      form.reset();
      sendAll(files);
    });
    for (const kind of ["dragover", "dragleave", "drop"]) {
      form.addEventListener(kind, (event) => {
        event.preventDefault();
        form.classList.toggle("over", kind === "dragover");
        if (kind === "drop") sendAll(event.dataTransfer.files);
      });
    }
  }

  // Takes those parts of the page that have changed from a fresh copy of it; what has the focus stays.
  function exchange(old, fresh) {
    if (!old || !fresh || old.isEqualNode(fresh) || old.contains(document.activeElement)) return;
    old.replaceWith(fresh);
  }

  let timer = 0, isBusy = false, isStale = false;
  async function load() {
    if (isBusy) { isStale = true; return; }
    isBusy = true;
    try {
      const text = await (await fetch(location.href, { headers: { Accept: "text/html" } })).text();
      const page = new DOMParser().parseFromString(text, "text/html");
      for (const part of document.querySelectorAll("[data-part]")) {
        const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
        if (part.matches("ol") && fresh) {
          const rows = [...fresh.children];
          rows.forEach((row, index) => {
            const known = document.getElementById(row.id);
            if (!known) { row.classList.add("fresh"); part.insertBefore(row, part.children[index] || null); } else exchange(known, row);
          });
          const kept = new Set(rows.map((row) => row.id));
          for (const row of [...part.children]) if (row.id && !kept.has(row.id) && !rows.includes(row)) row.remove();
        } else exchange(part, fresh);
      }
    } catch { /* the next event tries again */ }
    isBusy = false;
    if (isStale) { isStale = false; refresh(); }
  }
  function refresh() {
    clearTimeout(timer);
    timer = setTimeout(load, 250);
  }

  const live = document.querySelector("[data-live]");
  if (live && window.EventSource) {
    const only = live.dataset.only, source = new EventSource(live.dataset.live);
    source.addEventListener("document", (event) => { if (!only || JSON.parse(event.data).id === only) refresh(); });
    for (const kind of ["resync", "skipped"]) source.addEventListener(kind, refresh);
  }
  const poll = document.querySelector("[data-poll]");
  if (poll) setInterval(refresh, Number(poll.dataset.poll) * 1000);
})();
