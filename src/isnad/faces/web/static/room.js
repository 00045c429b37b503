// The little script of the reading room: keys, marks and cards that know each other, copies, suggestions.
// Every page works without it; it changes nothing that the server has not written.
"use strict";

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* not kept, then */ } };
const kept = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
const status = one("#said");

function announce(words) {
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = words; });
}

// Light and dark
function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
const themeButton = one("#theme");
themeButton.setAttribute("aria-pressed", String(isDark()));
themeButton.addEventListener("click", () => {
  const next = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  keep("isnad-theme", next);
  themeButton.setAttribute("aria-pressed", String(next === "dark"));
  document.dispatchEvent(new CustomEvent("isnad:theme"));
});

// Dialogs
all("[data-opens]").forEach((button) => button.addEventListener("click", () => one(`#${button.dataset.opens}`).showModal()));

// Citations
async function copy(button) {
  const words = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const field = document.createElement("textarea");
    field.value = words;
    field.className = "unseen";
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    button.focus();
  }
  announce(status.dataset.copied);
  button.classList.add("copied");
}
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) copy(button);
});

// Layers of marks, as the reader left them
all("[data-layer]").forEach((box) => {
  const name = `isnad-layer-${box.dataset.layer}`;
  if (kept(name) === "off") box.checked = false;
  box.addEventListener("change", () => keep(name, box.checked ? "on" : "off"));
});

// Marks and cards
const cards = all(".card[data-s]");
const marks = all(".text [data-s]");
const keysOf = (element) => (element.dataset.s || "").split(" ");
let at = -1;

function light(keys, className = "on") {
  cards.forEach((card) => card.classList.toggle(className, keys.includes(card.dataset.s)));
  marks.forEach((mark) => mark.classList.toggle(className, keysOf(mark).some((key) => keys.includes(key))));
}

function inView(element) {
  const box = element.getBoundingClientRect();
  return box.top > 130 && box.bottom < innerHeight - 20;
}

function choose(number, focus = true) {
  if (!cards.length) return;
  at = (number + cards.length) % cards.length;
  const card = cards[at];
  cards.forEach((other) => { if (other !== card) other.open = false; });
  card.open = true;
  light([card.dataset.s]);
  const mark = marks.find((m) => m.classList.contains("cue") && keysOf(m).includes(card.dataset.s)) || marks.find((m) => keysOf(m).includes(card.dataset.s));
  if (mark && !inView(mark)) mark.scrollIntoView({ block: "center" });
  if (focus) one("summary", card).focus({ preventScroll: inView(card) });
  const place = one("#step-at span");
  if (place) place.textContent = String(at + 1);
  history.replaceState(null, "", `#${card.id}`);
}

if (cards.length) {
  const chosen = () => (at >= 0 ? [cards[at].dataset.s] : []);
  document.addEventListener("pointerover", (event) => {
    const over = event.target.closest?.(".card[data-s], .text [data-s]");
    light(over ? keysOf(over) : chosen());
  });
  cards.forEach((card, number) => {
    one("summary", card).addEventListener("focus", () => light([card.dataset.s]));
    card.addEventListener("toggle", () => { if (card.open && at !== number) choose(number, false); });
  });
  one(".page").addEventListener("click", (event) => {
    const mark = event.target.closest(".text [data-s]");
    if (!mark || (event.target.closest("a[href]:not(.no)") && (event.ctrlKey || event.metaKey))) return;
    if (event.target.closest("a.name")) return;
    event.preventDefault();
    const keys = keysOf(mark);
    const number = cards.findIndex((card) => card.dataset.s === keys[keys.length - 1]);
    if (number >= 0) choose(number);
  });
  one("#step-on")?.addEventListener("click", () => choose(at + 1));
  one("#step-back")?.addEventListener("click", () => choose(at < 0 ? cards.length - 1 : at - 1));
  const wanted = decodeURIComponent(location.hash.slice(1));
  const number = cards.findIndex((card) => card.id === wanted);
  if (number >= 0) choose(number);
}

// An event's or a stance's address leads to its words in the text too
function goToWords() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (!/^v\d/.test(wanted)) return;
  const mark = all(".text [data-v]").find((m) => m.dataset.v === wanted);
  if (mark) { mark.classList.add("on"); mark.scrollIntoView({ block: "center" }); }
}
goToWords();

// Keys
function items() { return all(".item").filter((item) => item.offsetParent !== null); }
function move(step) {
  if (cards.length) { choose(at < 0 && step < 0 ? cards.length - 1 : at + step); return; }
  const list = items();
  if (!list.length) return;
  const now = list.findIndex((item) => item.contains(document.activeElement));
  const next = list[Math.min(Math.max(now + step, 0), list.length - 1)];
  next.tabIndex = -1;
  next.focus();
  if (!inView(next)) next.scrollIntoView({ block: "center" });
}
function current() {
  return document.activeElement.closest?.(".item, .card, .judged-here") || (at >= 0 ? cards[at] : null);
}
function press(key) {
  const place = current();
  const target = place && one(`[data-key="${key}"]`, place);
  if (target) { target.focus(); if (target.tagName === "BUTTON") target.click(); }
  return Boolean(target);
}
// Merging and splitting: a button of the item at hand, or the field on an actor's page.
function change(key) {
  if (press(key)) return;
  const field = one(`.change [data-key="${key}"]`);
  if (field) { field.closest("details").open = true; field.focus(); }
}
const keys = {
  j: () => move(1),
  k: () => move(-1),
  o: () => { const link = current() && one("blockquote a, .under a, th a", current()); if (link) link.click(); },
  c: () => { const button = (current() && one("[data-copy]", current())) || one("[data-copy]"); if (button) copy(button); },
  a: () => press("a"),
  r: () => press("r"),
  s: () => press("s"),
  m: () => change("m"),
  d: () => press("d"),
  x: () => change("x"),
  u: () => { if (!press("u")) all('[data-key="u"]').at(-1)?.click(); },
  "/": () => one("#q").focus(),
  "?": () => one("#keys").showModal(),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const field = event.target.closest("input, select, textarea");
  if (event.key === "Escape" && field) { (field.closest(".item") || field).focus(); if (!field.closest(".item")) field.blur(); return; }
  if (event.key === "Enter" && field && field.dataset.key === "s") {
    event.preventDefault();
    one('[data-key="s-do"]', field.form).click();
    return;
  }
  if (field || one("dialog[open]")) return;
  const act = keys[event.key];
  if (act) { event.preventDefault(); act(); }
});

// After a decision the next item is at hand
document.addEventListener("htmx:afterSwap", (event) => {
  const done = event.detail.elt.closest?.(".item, .judged-here") || event.detail.target.closest?.(".item, .judged-here");
  if (done) done.focus();
});

// Suggestions of names
let listNumber = 0;
all("[data-names]").forEach((field) => {
  const list = document.createElement("datalist");
  list.id = `names-${++listNumber}`;
  field.setAttribute("list", list.id);
  field.autocomplete = "off";
  field.after(list);
  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (field.value.length < 2) return;
      const answer = await fetch(`${field.dataset.names}?${new URLSearchParams({ name: field.value })}`);
      if (!answer.ok) return;
      list.replaceChildren(...(await answer.json()).map((found) => {
        const option = document.createElement("option");
        option.value = field.dataset.keys ? found.key : found.name;
        option.label = `${found.name} · ${found.type}`;
        return option;
      }));
    }, 180);
  });
});
