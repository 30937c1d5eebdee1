"use strict";
// Counts posts while they arrive, and asks again, gently, while the answer reaches to this moment. Without this script the page is the
// same after a reload.
(() => {
  const live = document.querySelector("[data-live]");
  if (!live || !window.EventSource) return;
  const words = live.querySelector("[data-live-text]"), language = document.documentElement.lang;
  let last = Date.now(), timer = 0;

  // Not more often than every five seconds, never while nobody looks, and not below somebody's hands.
  const pause = 5000;

  async function refresh() {
    last = Date.now();
    let page;
    try {
      const response = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (!response.ok) return;
      page = new DOMParser().parseFromString(await response.text(), "text/html");
    } catch { return; }
    for (const part of document.querySelectorAll("[data-part]")) {
      const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
      if (!fresh || part.contains(document.activeElement)) continue;
      const open = [...part.querySelectorAll("details")].map((details) => details.open);
      fresh.querySelectorAll("details").forEach((details, index) => { details.open = open[index] ?? details.open; });
      part.replaceWith(fresh);
    }
  }

  function refreshSoon() {
    if (!live.dataset.open || timer || document.hidden) return;
    timer = setTimeout(() => { timer = 0; refresh(); }, Math.max(0, last + pause - Date.now()));
  }

  const source = new EventSource(live.dataset.live);
  source.addEventListener("open", () => live.classList.add("on"));
  source.addEventListener("error", () => live.classList.remove("on"));
  source.addEventListener("posts", (event) => {
    words.textContent = live.dataset.text.replace("{0}", JSON.parse(event.data).kept.toLocaleString(language));
    refreshSoon();
  });
  source.addEventListener("resync", refreshSoon);
})();
