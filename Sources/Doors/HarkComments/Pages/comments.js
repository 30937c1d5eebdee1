// New comments appear at the top while the page is open. Without this script the page is the same after a reload.
(() => {
  const list = document.querySelector("#comments[data-live]");
  const template = document.querySelector("#comment-template");
  if (!list || !template || !window.EventSource) return;
  const words = list.dataset;
  const limit = 20;

  function caution(comment) {
    const element = document.createElement("span");
    element.className = "caution";
    element.textContent = words.unsupported.replace("{0}", comment.language);
    return element;
  }

  function row(comment) {
    const positive = comment.label === "Positive";
    const element = template.content.firstElementChild.cloneNode(true);
    element.id = "c-" + comment.id;
    element.classList.add(comment.label.toLowerCase(), "fresh");
    element.querySelector(".content").textContent = comment.content;
    element.querySelector(".tag").textContent = positive ? words.positive : words.negative;
    const confidence = element.querySelector(".confidence");
    confidence.textContent = words.confidence.replace("{0}", Math.floor(comment.confidence * 100));
    if (!comment.supported) confidence.after(caution(comment));
    const time = element.querySelector("time");
    time.dateTime = comment.created_at;
    time.textContent = comment.created_at;
    const correct = element.querySelector(".correct");
    correct.value = comment.id + ":" + (positive ? "Negative" : "Positive");
    correct.textContent = positive ? words.correctNegative : words.correctPositive;
    return element;
  }

  const source = new EventSource(words.live);
  source.addEventListener("resync", () => location.reload());
  source.addEventListener("comment", (event) => {
    const comment = JSON.parse(event.data);
    if (document.getElementById("c-" + comment.id)) return;
    document.getElementById("empty")?.remove();
    list.prepend(row(comment));
    while (list.children.length > limit) list.lastElementChild.remove();
  });
})();
