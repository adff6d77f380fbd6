// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the pages quicker for those who have scripts: everything here can also be done without.
"use strict";

// Claims and their words light up together.
function light(event, on) {
  const marked = event.target.closest("[data-claims]");
  if (!marked) return;
  for (const claim of marked.dataset.claims.split(" ")) {
    for (const other of document.querySelectorAll(`[data-claims~="${CSS.escape(claim)}"]`)) other.classList.toggle("lit", on);
  }
}
for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
  document.addEventListener(name, (event) => light(event, on));
}

// The claim that the address asks for is brought into sight, in the text and beside it.
if (new URLSearchParams(location.search).has("claim") && !location.hash) {
  for (const [lit, block] of [[".card.lit", "nearest"], [".mark.lit", "center"]]) document.querySelector(lit)?.scrollIntoView({ block });
}

// Search as you type: the same address is asked for, and only the results are put in; what counts them comes after them.
const search = document.querySelector("form[data-live]");
let asking = new AbortController();
function put(html, ids) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const id of ids) {
    const old = document.getElementById(id);
    const now = page.getElementById(id);
    if (old && now) old.replaceWith(now);
  }
}
async function refresh() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(search)) if (value) query.append(name, value);
  const address = `${location.pathname}?${query}`;
  asking.abort();
  asking = new AbortController();
  const answer = await fetch(address, { headers: { Accept: "text/html" }, signal: asking.signal });
  if (!answer.ok) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let html = "";
  let shown = false;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    html += piece.value;
    if (shown || !html.includes('<aside id="facets"')) continue;
    shown = true;
    put(html, ["results"]);
    document.getElementById("facets").classList.add("past");
    history.replaceState(null, "", address);
  }
  put(html, shown ? ["facets"] : ["results"]);
  history.replaceState(null, "", address);
}
if (search) {
  let timer = 0;
  search.addEventListener("input", (event) => {
    if (event.target.name !== "text") return;
    clearTimeout(timer);
    timer = setTimeout(() => refresh().catch(() => {}), 180);
  });
}

// Keys. A row is walked with j and k and opened with Enter; what a key does elsewhere is the link or button it names.
let row = -1;
function walk(step) {
  const rows = [...document.querySelectorAll(".rows > li")];
  if (rows.length === 0) return;
  row = Math.max(0, Math.min(rows.length - 1, row + step));
  rows.forEach((one, i) => one.classList.toggle("at", i === row));
  rows[row].scrollIntoView({ block: "nearest" });
  const link = rows[row].querySelector("a[data-open]");
  if (link) link.focus({ preventScroll: true });
}
const keys = document.getElementById("keys");
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
  const pressed = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (event.key === "j") walk(1);
  else if (event.key === "k") walk(-1);
  else if (event.key === "/") (document.querySelector("input[name=text]") || document.querySelector("input")).focus();
  else if (event.key === "?") keys.showModal();
  else if (pressed && pressed.matches("input, textarea")) pressed.focus();
  else if (pressed) pressed.click();
  else return;
  event.preventDefault();
});
for (const button of document.querySelectorAll("[data-opens]")) {
  button.hidden = false;
  button.addEventListener("click", () => keys.showModal());
}
keys.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  keys.close();
});

// A claim is added: words selected in the article go into the field that was last used, and are marked where they stand.
const taking = document.querySelector("form[data-take]");
if (taking) {
  const fields = [...taking.querySelectorAll("[data-takes]")];
  const quoted = [...document.querySelectorAll("[data-quoted]")];
  let field = fields[0];
  const choose = (chosen) => {
    field = chosen;
    fields.forEach((one) => one.classList.toggle("taking", one === field));
  };
  const place = (words) => {
    for (const whole of quoted) {
      const nodes = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const at = nodes.currentNode.data.indexOf(words);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(nodes.currentNode, at);
        range.setEnd(nodes.currentNode, at + words.length);
        return [range];
      }
    }
    return [];
  };
  const mark = () => {
    if (!("highlights" in CSS)) return;
    const words = fields.flatMap((one) => one.value.split("\n").map((line) => line.split("=")[0].trim())).filter((one) => one);
    CSS.highlights.set("taken", new Highlight(...words.flatMap(place)));
  };
  const take = () => {
    const selection = getSelection();
    const words = selection.toString().trim();
    if (!words || !quoted.some((one) => one.contains(selection.anchorNode) && one.contains(selection.focusNode))) return;
    field.value = field.dataset.takes === "lines" && field.value.trim() ? `${field.value.trimEnd()}\n${words}` : words;
    selection.removeAllRanges();
    const name = field.closest("label").firstChild.textContent;
    taking.querySelector(".taken").textContent = taking.dataset.taken.replace("{0}", () => words).replace("{1}", () => name);
    mark();
  };
  choose(field);
  mark();
  for (const one of fields) {
    one.addEventListener("focus", () => choose(one));
    one.addEventListener("input", mark);
  }
  for (const one of quoted) {
    one.addEventListener("mouseup", () => setTimeout(take));
    one.addEventListener("touchend", () => setTimeout(take, 300));
  }
}

// New rows in the record are announced, not pushed in under the reader's eyes.
// A page that is left at once need not listen.
function listen() {
  const events = new EventSource("/api/changes");
  events.addEventListener("open", () => { window.listening = true; });
  events.addEventListener("rows", (event) => {
    const rows = JSON.parse(event.data).new;
    // Looked for now: a search as one types puts in another.
    const fresh = document.querySelector("[data-fresh]");
    if (fresh && rows > 0) {
      fresh.textContent = fresh.dataset[rows === 1 ? "one" : "other"].replace("{0}", rows);
      fresh.hidden = false;
    }
  });
  addEventListener("pagehide", () => events.close());
}
if (document.querySelector("[data-fresh]") && "EventSource" in window) setTimeout(listen, 1500);
