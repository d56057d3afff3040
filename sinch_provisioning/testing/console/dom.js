// -- what stands in cells: states, moments, ids

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
