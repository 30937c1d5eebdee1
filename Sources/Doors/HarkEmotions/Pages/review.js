// One key a decision, and the next sentence at once. Without this script the same buttons answer with a new page.
(() => {
  // Which day is today, the house cannot know by itself.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isNewZone = zone && !document.cookie.split("; ").includes("hark_zone=" + zone);
  if (isNewZone) document.cookie = `hark_zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax`;
  if (isNewZone && window.fetch) {
    fetch("/api/v1/emotions/review/figures").then((answer) => answer.json()).then(pace).catch(() => {});
  }

  function pace(figures) {
    const text = document.querySelector("#pace");
    text.textContent = text.dataset.pace.replace("{0}", figures.today).replace("{1}", figures.per_minute.toFixed(1));
  }

  const form = document.querySelector("#reviewing");
  if (!form || !form.dataset.next || !window.fetch) return;
  const words = form.dataset;
  const csrf = form.elements.csrf.value;
  const gold = document.querySelector("#gold");
  const choices = [...form.querySelectorAll("button.choice")];
  const approve = document.querySelector("#approve");
  const shownText = document.querySelector("#sentence").textContent;
  const query = new URLSearchParams(words.query);
  // In hand: the first is shown. `judged` are those that are on their way to the server.
  let hand = [{ id: form.elements.id.value, text: shownText, predicted: approve.value, sure: document.querySelector("#sure").textContent }];
  const judged = new Set();
  let chain = Promise.resolve();
  let waiting = 0;
  let isDry = false;

  function nameOf(label) {
    return form.querySelector(`button.choice[value="${label}"] .name`).textContent;
  }

  function take(item) {
    return { id: item.id, text: item.text, predicted: item.predicted, sure: words.sure.replace("{0}", Math.floor(item.confidence * 100)) };
  }

  function show() {
    const item = hand[0];
    form.setAttribute("aria-busy", item ? "false" : "true");
    if (!item) return;
    form.elements.id.value = item.id;
    const sentence = document.querySelector("#sentence");
    sentence.textContent = item.text;
    sentence.scrollTop = 0;
    document.querySelector("#predicted").textContent = nameOf(item.predicted);
    document.querySelector("#sure").textContent = item.sure;
    approve.value = item.predicted;
    gold.checked = false;
    for (const choice of choices) choice.parentElement.classList.toggle("predicted", choice.value === item.predicted);
  }

  function say(text) {
    document.querySelector("#notice").textContent = text || "";
  }

  async function call(method, path, body) {
    const headers = { "X-CSRF-Token": csrf };
    if (body) headers["Content-Type"] = "application/json";
    const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
    const value = answer.status === 204 ? null : await answer.json();
    if (!answer.ok) throw Object.assign(new Error(value.detail), { status: answer.status });
    return value;
  }

  // Asks for what comes behind the sentences in hand, one request after another.
  async function fill() {
    if (isDry || hand.length > 1) return;
    const asked = new URLSearchParams(query);
    asked.set("ahead", hand.length);
    try {
      const item = await call("GET", "/api/v1/emotions/review/next?" + asked);
      pace(item);
      const isKnown = judged.has(item.id) || hand.some((held) => held.id === item.id);
      if (!isKnown) {
        hand.push(take(item));
        if (hand.length === 1) show();
      }
    } catch (problem) {
      if (problem.status !== 404) throw problem;
      isDry = true;
    }
  }

  // Runs one step after those before it; when all are done and nothing is left, the page says so.
  function then(step) {
    waiting += 1;
    chain = chain.then(step).then(fill).catch((problem) => say(problem.status ? problem.message : words.offline)).then(() => {
      waiting -= 1;
      if (waiting === 0 && hand.length === 0) location.reload();
    });
  }

  function act(decision) {
    const item = hand[0];
    if (decision === "undo") return undo();
    if (!item) return;
    const isGold = gold.checked;
    hand.shift();
    judged.add(item.id);
    say("");
    show();
    then(async () => {
      try {
        if (decision === "skip") await call("POST", "/api/v1/emotions/review/skip", { id: item.id });
        else await call("POST", `/api/v1/emotions/${item.id}/review`, { label: decision, in_hand: true });
        if (isGold && decision !== "skip") await call("PUT", `/api/v1/emotions/${item.id}/gold`, { label: decision });
      } catch (problem) {
        if (!problem.status) {
          hand.unshift(item);
          show();
        }
        throw problem;
      } finally {
        judged.delete(item.id);
      }
    });
  }

  function undo() {
    then(async () => {
      const item = await call("POST", "/api/v1/emotions/review/undo?" + query);
      isDry = false;
      if (!item) return say(words.undone);
      pace(item);
      hand = [take(item), ...hand.filter((held) => held.id !== item.id)];
      show();
      say(words.undone);
    });
  }

  form.addEventListener("submit", (event) => {
    if (!event.submitter) return;
    event.preventDefault();
    act(event.submitter.value);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    const target = event.target;
    if (target.closest("select, textarea, input:not([type=checkbox])")) return;
    // By its place where the keyboard writes something else there unshifted, as a French one does.
    const number = /^[1-7]$/.test(event.key) ? event.key : !event.shiftKey && (/^Digit([1-7])$/.exec(event.code) || [])[1];
    const key = event.key.toLowerCase();
    let decision = null;
    if (number) decision = choices[Number(number) - 1].value;
    else if (key === "enter" && !target.closest("a, button, summary")) decision = approve.value;
    else if (key === "s") decision = "skip";
    else if (key === "u") decision = "undo";
    if (!decision) return;
    event.preventDefault();
    act(decision);
  });

  const next = JSON.parse(words.next);
  if (next) hand.push(take(next));
  else isDry = true;
})();
