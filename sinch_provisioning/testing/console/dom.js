// -- building blocks. Every text goes in as text: nothing that comes from the API is ever read as HTML.

const byId = (id) => document.getElementById(id);

function h(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "class") made.className = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

const setText = (node, text) => { if (node.textContent !== text) node.textContent = text; };
const setAttribute = (node, name, value) => { if (node.getAttribute(name) !== value) node.setAttribute(name, value); };

const ICONS = {
  activity: "M3 12h4l3-8 4 16 3-8h4", alert: "M12 4 2.5 20h19L12 4zm0 6v4m0 3v.01", app: "M4 4h7v7H4zM13 13h7v7h-7zM13 4h7v7h-7zM4 13h7v7H4z",
  bundle: "M3 8l9-5 9 5v8l-9 5-9-5V8zm0 0 9 5 9-5m-9 5v8", check: "M5 13l4 4L19 7", clock: "M12 7v5l3 3M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
  close: "M6 6l12 12M18 6L6 18", copy: "M9 9h11v11H9zM5 15H4V4h11v1", down: "M6 9l6 6 6-6", up: "M6 15l6-6 6 6", end: "M6 6l6 6-6 6M17 6v12",
  eye: "M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7S2 12 2 12zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z", hook: "M12 3v9a4 4 0 1 1-4 4M9 6a3 3 0 1 0 6 0 3 3 0 0 0-6 0z", left: "M15 6l-6 6 6 6",
  message: "M4 5h16v11H9l-5 4z", moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z", play: "M7 4l12 8-12 8z",
  project: "M3 6h6l2 2h10v11H3z", right: "M9 6l6 6-6 6", search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4", send: "M4 12l16-8-6 16-3-7z",
  start: "M18 6l-6 6 6 6M7 6v12", sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.5 1.5m11 11L19 19M5 19l1.5-1.5m11-11L19 5",
  template: "M5 3h14v18H5zM9 8h6m-6 4h6m-6 4h3", all: "M4 6h16M4 12h16M4 18h16",
};
const SVG = "http://www.w3.org/2000/svg";

function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  path.setAttribute("d", ICONS[name]);
  drawing.append(path);
  return drawing;
}

const GOOD = /^(ACTIVE|APPROVED|LAUNCHED|DONE|ONBOARDED|READY|VERIFIED|FLOW_STATUS_PUBLISHED|delivered|[23]\d\d)$/;
const BAD = /REJECTED|ERROR|FAILED|SUSPENDED|BLOCKED|INACTIVE|DISABLED|DECLINED|failed|deleted|^[45]\d\d$/;
const WAITS = /IN_PROGRESS|PENDING|VERIFYING|LAUNCHING|pending/;
const mood = (state) => BAD.test(state) ? "bad" : GOOD.test(state) ? "good" : WAITS.test(state) ? "wait" : "";
const badge = (text, tone = mood(text)) => h("span", { class: `badge ${tone}` }, String(text));
const stateBadges = (item) => [item.state && badge(item.state), item.note && badge(item.note)].filter(Boolean);

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

// Moments are shown as the server's clock has them, in UTC; the day only where it is another than the server's.
function moment(text) {
  if (!text) return "";
  const at = new Date(text.toUpperCase()), iso = at.toISOString();
  const time = iso.slice(11, 19);
  return h("time", { datetime: iso, title: `${iso.slice(0, 10)} ${iso.slice(11, 23)} UTC` },
    iso.slice(0, 10) === clock.day() ? time : `${DAY.format(at)} ${time}`);
}

// -- copying, and saying what happened

async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Without a secure context, as on another machine over HTTP, only the old way is there.
  const field = h("textarea", { class: "hidden", "aria-hidden": "true" });
  const host = document.querySelector("dialog[open]") ?? document.body, focused = document.activeElement;
  field.value = text;
  host.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  focused?.focus();
}

function copyButton(label, text, properties = {}) {
  const button = h("button", { type: "button", class: "icon-button small", "aria-label": `Copy ${label}`, "data-tip": `Copy ${label}`, ...properties }, icon("copy"));
  button.addEventListener("click", (event) => { event.stopPropagation(); showCopied(button, text()); });
  return button;
}

async function showCopied(button, text) {
  try {
    await copy(text);
  } catch {
    say("The browser does not allow copying");
    return;
  }
  const drawing = button.querySelector("svg");
  drawing.replaceWith(icon("check"));
  button.classList.add("copied");
  say("Copied");
  setTimeout(() => {
    button.classList.remove("copied");
    button.querySelector("svg")?.replaceWith(icon("copy"));
  }, 1500);
}

const short = (id) => id.length > 16 ? `${id.slice(0, 8)}…${id.slice(-4)}` : id;

// An id in short: the whole shows on hover and focus, and is copied by a click.
function idButton(id) {
  const button = h("button", { type: "button", class: "id", "aria-label": `Copy ${id}`, "data-tip": id, "data-tip-mono": "" }, short(id), icon("copy"));
  button.addEventListener("click", (event) => { event.stopPropagation(); showCopied(button, id); });
  return button;
}

let toastTimer;
function say(text) {
  const toast = byId("toast");
  // What is outside of an open dialog is not read out.
  const host = document.querySelector("dialog#form[open]") ?? document.querySelector("dialog[open]") ?? document.body;
  if (toast.parentNode !== host) host.append(toast);
  if (toast.matches(":popover-open")) toast.hidePopover();
  toast.showPopover();
  toast.textContent = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { toast.hidePopover(); toast.textContent = ""; }, 5000);
}

// -- tips: on hover and on focus, gone with Escape

function showTip(target) {
  const tip = byId("tip"), text = target.dataset.tip;
  tip.classList.toggle("mono", "tipMono" in target.dataset);
  tip.textContent = text;
  const host = target.closest("dialog") ?? document.body;
  if (tip.parentNode !== host) { if (tip.matches(":popover-open")) tip.hidePopover(); host.append(tip); }
  if (!tip.matches(":popover-open")) tip.showPopover();
  const box = target.getBoundingClientRect(), own = tip.getBoundingClientRect();
  const above = box.bottom + own.height + 10 > innerHeight;
  tip.style.setProperty("left", `${Math.max(8, Math.min(box.left, innerWidth - own.width - 8))}px`);
  tip.style.setProperty("top", `${above ? box.top - own.height - 6 : box.bottom + 6}px`);
}
const hideTip = () => { if (byId("tip").matches(":popover-open")) byId("tip").hidePopover(); };

for (const [on, off] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(on, (event) => {
    const target = event.target.closest?.("[data-tip]");
    if (target && (on === "mouseover" || target.matches(":focus-visible"))) showTip(target);
  });
  document.addEventListener(off, (event) => { if (event.target.closest?.("[data-tip]")) hideTip(); });
}
document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideTip(); }, true);
document.addEventListener("scroll", hideTip, true);

// -- lists whose entries are kept and changed in place, so that an update never takes the focus away

function reconcile(parent, items, make) {
  const known = parent.entries ??= new Map();
  const wanted = new Set(items.map((item) => item.key));
  for (const [key, entry] of known) if (!wanted.has(key)) { entry.node.remove(); known.delete(key); }
  items.forEach((item, index) => {
    // The day decides how moments are written.
    const signature = JSON.stringify(item) + clock.day();
    let entry = known.get(item.key);
    if (!entry) {
      entry = { node: make(item), signature };
      known.set(item.key, entry);
    } else if (entry.signature !== signature) {
      entry.signature = signature;
      replaceKeepingFocus(entry, make(item));
    }
    if (parent.children[index] !== entry.node) parent.insertBefore(entry.node, parent.children[index] ?? null);
  });
}

function replaceKeepingFocus(entry, node) {
  const focused = entry.node.contains(document.activeElement) ? document.activeElement : null;
  entry.node.replaceWith(node);
  entry.node = node;
  if (!focused) return;
  const label = focused.getAttribute("aria-label") ?? focused.textContent;
  const same = [...node.querySelectorAll("a, button, summary")].find((each) => (each.getAttribute("aria-label") ?? each.textContent) === label);
  // The button may be gone with what it did; its entry's link is the next best place.
  (same ?? node.querySelector("a, button"))?.focus();
}

// -- JSON, coloured piece by piece

const PIECES = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*|true|false|null)/g;
const COLOURED = 40_000;

function codeBlock(text) {
  const block = h("pre", { class: "body" });
  if (text.length > COLOURED || !/^[[{]/.test(text)) { block.textContent = text; return block; }
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    block.append(text.slice(end, match.index));
    const [whole, quoted, colon] = match;
    if (colon) block.append(h("span", { class: "json-name" }, quoted), colon);
    else block.append(h("span", { class: quoted ? "json-text" : "json-other" }, whole));
    end = match.index + whole.length;
  }
  block.append(text.slice(end));
  return block;
}

function codeSection(title, text) {
  return h("section", {}, h("div", { class: "block-head" }, h("h3", {}, title), copyButton(title.toLowerCase(), () => text)), codeBlock(text));
}
