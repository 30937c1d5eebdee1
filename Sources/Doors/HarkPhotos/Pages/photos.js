"use strict";
// Each photo goes by itself and shows how far it is; a big one goes on where it was cut off; what happens to photos appears while the page
// is open; the gallery grows while it is scrolled. Without this script the form sends all photos at once, and pages are turned by links.
(() => {
  const form = document.querySelector("form[data-upload]");
  const pieceBytes = 1 << 20;

  function keyOf(file) {
    const dot = file.name.lastIndexOf(".");
    return dot > 0 ? file.name.slice(0, dot) : file.name;
  }

  function row(name) {
    const words = form.dataset, item = document.createElement("li"), label = document.createElement("span"), state = document.createElement("span");
    const bar = document.createElement("progress");
    label.textContent = name;
    label.dir = "auto";
    state.textContent = words.waiting;
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", name);
    item.append(label, state, bar);
    document.getElementById("uploads").append(item);
    return { at: (part) => { bar.value = part; }, end: (text, isBad) => { state.textContent = text; if (isBad) state.className = "bad"; bar.remove(); } };
  }

  const headers = (more) => ({ "X-CSRF-Token": form.dataset.csrf, ...more });
  const problem = async (answer) => (await answer.json().catch(() => ({}))).detail || form.dataset.failed;

  async function sendWhole(file, key, replace) {
    const answer = await fetch(form.dataset.upload + encodeURIComponent(key) + (replace ? "?replace=true" : ""), {
      method: "PUT", headers: headers({ "Content-Type": "application/octet-stream" }), body: file,
    });
    if (!answer.ok) throw new Error(await problem(answer));
  }

  // A piece at a time; after a cut the house says how much it has.
  async function sendInPieces(file, key, replace, show) {
    const begun = await fetch("/api/v1/photo-uploads", {
      method: "POST", headers: headers({ "Content-Type": "application/json" }), body: JSON.stringify({ key, bytes: file.size, replace }),
    });
    if (!begun.ok) throw new Error(await problem(begun));
    const place = begun.headers.get("Location");
    for (let at = 0, tries = 0; at < file.size;) {
      try {
        const answer = await fetch(place, {
          method: "PATCH", headers: headers({ "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(at) }),
          body: file.slice(at, at + pieceBytes),
        });
        if (!answer.ok) throw Object.assign(new Error(await problem(answer)), { isFinal: answer.status !== 409 && answer.status < 500 });
        at = Number(answer.headers.get("Upload-Offset") ?? at);
        tries = 0;
        show(at / file.size);
      } catch (error) {
        if (error.isFinal || ++tries > 5) throw error;
        await new Promise((done) => setTimeout(done, 500 * tries));
        const known = await fetch(place, { method: "HEAD" }).catch(() => null);
        // It is over: the last answer said why.
        if (known?.status === 404) throw error;
        if (known?.ok) at = Number(known.headers.get("Upload-Offset") ?? at);
      }
    }
  }

  function send(file, key, replace) {
    const shown = row(file.name);
    return async () => {
      try {
        if (file.size > pieceBytes) await sendInPieces(file, key, replace, shown.at);
        else await sendWhole(file, key, replace);
        shown.end(form.dataset.sent);
      } catch (error) { shown.end(error instanceof TypeError ? form.dataset.failed : error.message, true); }
      refresh();
    };
  }

  // Three at once: the others wait their turn.
  async function sendAll(files, key, replace) {
    const pictures = [...files];
    const waiting = pictures.map((file) => send(file, pictures.length === 1 && key ? key : keyOf(file), replace));
    const worker = async () => { while (waiting.length) await waiting.shift()(); };
    await Promise.all([worker(), worker(), worker()]);
  }

  if (form) {
    const choose = () => [form.elements.key.value.trim(), form.elements.replace.checked];
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const files = [...form.querySelector("#file").files], [key, replace] = choose();
      form.reset();
      sendAll(files, key, replace);
    });
    for (const label of form.querySelectorAll(".only-script")) {
      label.hidden = false;
      const input = label.querySelector("input");
      input.addEventListener("change", () => {
        sendAll([...input.files].filter((file) => !file.type || file.type.startsWith("image/")), ...choose());
        input.value = "";
      });
    }
    for (const kind of ["dragover", "dragleave", "drop"]) {
      form.addEventListener(kind, (event) => {
        event.preventDefault();
        form.classList.toggle("over", kind === "dragover");
        if (kind === "drop") sendAll(event.dataTransfer.files, ...choose());
      });
    }
  }

  // Takes those parts of the page that have changed from a fresh copy of it; what has the focus stays.
  function exchange(old, fresh) {
    if (!old || !fresh || old.isEqualNode(fresh) || old.contains(document.activeElement)) return;
    old.replaceWith(fresh);
  }

  async function page(address) {
    return new DOMParser().parseFromString(await (await fetch(address, { headers: { Accept: "text/html" } })).text(), "text/html");
  }

  let timer = 0, isBusy = false, isStale = false;
  async function load() {
    if (isBusy) { isStale = true; return; }
    isBusy = true;
    try {
      const now = await page(location.href);
      for (const part of document.querySelectorAll("[data-part]")) {
        const fresh = now.querySelector(`[data-part="${part.dataset.part}"]`);
        if (!part.matches("ol")) { if (part.dataset.part !== "pager") exchange(part, fresh); continue; }
        [...(fresh?.children ?? [])].forEach((tile, index) => {
          const known = document.getElementById(tile.id);
          if (known) exchange(known, tile); else part.insertBefore(tile, part.children[index] || null);
        });
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
    source.addEventListener("photo", (event) => { if (!only || JSON.parse(event.data).key === only) refresh(); });
    for (const kind of ["resync", "skipped"]) source.addEventListener(kind, refresh);
  }

  const pager = document.querySelector("[data-part=pager]"), gallery = document.querySelector("ol.gallery");
  if (pager && gallery && window.IntersectionObserver) {
    let isLoading = false;
    new IntersectionObserver(async (seen) => {
      const next = pager.querySelector("a[rel=next]");
      if (isLoading || !next || !seen.some((one) => one.isIntersecting)) return;
      isLoading = true;
      try {
        const more = await page(next.href), link = more.querySelector("[data-part=pager] a[rel=next]");
        for (const tile of [...more.querySelectorAll("ol.gallery > li")]) if (!document.getElementById(tile.id)) gallery.append(tile);
        if (link) next.href = link.href; else next.remove();
      } catch { /* the link is still there */ }
      isLoading = false;
    }, { rootMargin: "600px" }).observe(pager);
  }
})();
