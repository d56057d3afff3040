// -- the lines, as arrays of texts in the order of head.names

const { head, lines } = JSON.parse(byId("data").textContent);
byId("data").remove();
const FIELD = Object.fromEntries(head.names.map((name, index) => [name, index]));
const at = new Date(head.at);
const PAGE = 50;
const PRINTED = 2000;
const LONG = 320;

// What has no shape, or turns the text around it, is written out; in a text of nothing else, spaces are too.
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const BLANK = /^[\p{C}\p{Z}]*$/u;
const shown = (text) => BLANK.test(text) ? text.replace(/./gsu, writtenOut)
  : text.replace(/\r\n?/g, "\n").replace(UNSEEN, (character) => character === "\n" || character === "\t" ? character : writtenOut(character));

function writtenOut(character) {
  return `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const local = (number) => number.toLocaleString("en");

// -- order: a rank for each value of a field, so that sorting compares numbers. What is empty comes last either way.

const COLLATOR = new Intl.Collator("en", { numeric: true });
const EMPTY = -1;
const standings = orderedStandings();
const ORDERS = { standing: (one, other) => standings.indexOf(one) - standings.indexOf(other), since: (one, other) => (one < other ? -1 : 1) };
const ranks = new Map();

// An unknown standing comes before the last, which is the one that is good.
function orderedStandings() {
  const unknown = new Set(lines.map((line) => line[FIELD.standing]).filter((each) => !head.standings.includes(each)));
  return [...head.standings.slice(0, -1), ...[...unknown].sort(), ...head.standings.slice(-1)];
}

function rankOf(name) {
  if (!ranks.has(name)) {
    const field = FIELD[name], values = [...new Set(lines.map((line) => line[field]))].filter(Boolean);
    values.sort(ORDERS[name] ?? COLLATOR.compare);
    const places = new Map(values.map((value, place) => [value, place]));
    ranks.set(name, Int32Array.from(lines, (line) => places.get(line[field]) ?? EMPTY));
  }
  return ranks.get(name);
}

function comparing(name, direction) {
  const rank = rankOf(name);
  return (one, other) => {
    const a = rank[one], b = rank[other];
    return a === b ? 0 : a === EMPTY ? 1 : b === EMPTY ? -1 : (a - b) * direction;
  };
}

function sortedBy(order, names, direction = 1) {
  const compares = names.map((name) => comparing(name, direction));
  return order.sort((one, other) => {
    for (const compare of compares) { const found = compare(one, other); if (found) return found; }
    return 0;
  });
}

// The worst first, and of those what has waited longest.
const worstFirst = sortedBy(Uint32Array.from(lines.keys()), ["standing", "since", "label", "projectId", "kind", "address"]);

// -- columns

const TONES = { failed: "bad", "needs a person": "wait", waiting: "info", done: "good" };
const nameOf = (line) => line[FIELD.address].startsWith(`${line[FIELD.kind]}/`) ? line[FIELD.address].slice(line[FIELD.kind].length + 1) : line[FIELD.address];
const text = (value, properties = {}) => value ? h("div", { dir: "auto", ...properties }, shown(value)) : null;

const COLUMNS = {
  standing: { title: "Standing", by: ["standing"], cell: (line) => [badge(shown(capital(line[FIELD.standing])), TONES[line[FIELD.standing]] ?? "")] },
  project: { title: "Project", by: ["label", "projectId"], cell: projectCell },
  resource: { title: "Resource", by: ["kind", "address"], cell: resourceCell },
  state: { title: "State", by: ["state"], cell: stateCell },
  why: { title: "Why", by: ["why"], cell: whyCell },
  since: { title: "Since", by: ["since"], cell: sinceCell },
  who: { title: "Who acts", by: ["who"], cell: (line) => [text(line[FIELD.who])] },
};

function projectCell(line) {
  const id = line[FIELD.projectId], label = line[FIELD.label];
  const link = h("a", { class: label ? "strong" : "mono", dir: "auto", href: `#${new URLSearchParams({ q: id })}` }, shown(label || id));
  return [link, label ? text(id, { class: "under mono", title: shown(id) }) : null];
}

function resourceCell(line) {
  const kind = line[FIELD.kind], name = nameOf(line) || kind;
  return [text(name, { class: "strong" }), name === kind ? null : text(kind, { class: "under" })];
}

// Long words are broken where they are joined.
function stateCell(line) {
  const parts = shown(line[FIELD.state]).split(/(?<=_)/);
  return line[FIELD.state] ? [h("div", { class: "state" }, ...parts.flatMap((part) => [part, h("wbr")]))] : [];
}

function whyCell(line) {
  const why = text(line[FIELD.why], { class: "why" });
  if (line[FIELD.why].length <= LONG) return [why];
  why.classList.add("folded");
  const button = h("button", { type: "button", class: "unfold", "aria-expanded": "false", onclick: () => {
    const folded = why.classList.toggle("folded");
    button.setAttribute("aria-expanded", String(!folded));
    button.textContent = folded ? "Show all" : "Show less";
  } }, "Show all");
  return [why, button];
}

function sinceCell(line) {
  if (!line[FIELD.since]) return [];
  const since = new Date(line[FIELD.since]), lasted = duration(at - since);
  return [h("time", { datetime: line[FIELD.since], title: written(since, true) }, h("span", { class: "strong" }, lasted), h("span", { class: "under" }, written(since)))];
}

function duration(milliseconds) {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 90) return count(minutes, "minute");
  if (minutes < 48 * 60) return count(Math.floor(minutes / 60), "hour");
  return count(Math.floor(minutes / 1440), "day");
}

// In UTC, as the API writes moments; the year only where it is another than the board's.
function written(moment, whole = false) {
  const year = whole || moment.getUTCFullYear() !== at.getUTCFullYear() ? "numeric" : undefined;
  const day = moment.toLocaleDateString("en-GB", { day: "numeric", month: "short", year, timeZone: "UTC" });
  return `${day}, ${moment.toISOString().slice(11, 16)}${whole ? " UTC" : ""}`;
}

// -- what is asked for stands in the address

const wish = { standing: "", who: "", kind: "", q: "", sort: "standing", descending: false, page: 0 };
const FILTERS = { who: "Who acts", kind: "Kind" };

function readAddress() {
  const parameters = new URLSearchParams(location.hash.slice(1));
  for (const name of ["standing", "q", ...Object.keys(FILTERS)]) wish[name] = parameters.get(name) ?? "";
  wish.sort = Object.hasOwn(COLUMNS, parameters.get("sort") ?? "") ? parameters.get("sort") : "standing";
  wish.descending = parameters.get("order") === "descending";
  wish.page = Math.max(0, (Math.floor(Number(parameters.get("page"))) || 1) - 1);
}

function ask(changes) {
  Object.assign(wish, { page: 0 }, changes);
  const parameters = new URLSearchParams();
  for (const name of ["standing", "q", ...Object.keys(FILTERS)]) if (wish[name]) parameters.set(name, wish[name]);
  if (wish.sort !== "standing") parameters.set("sort", wish.sort);
  if (wish.descending) parameters.set("order", "descending");
  if (wish.page) parameters.set("page", String(wish.page + 1));
  history.replaceState(null, "", `#${parameters}`);
  show();
}

const filtered = () => ["standing", "q", ...Object.keys(FILTERS)].some((name) => wish[name]);
const sortBy = (name) => ask({ sort: name, descending: wish.sort === name && !wish.descending });

function clear() {
  byId("search").value = "";
  ask({ standing: "", q: "", who: "", kind: "" });
  byId("search").focus();
}

// -- finding

const sorted = { key: "", order: worstFirst };
let haystacks = null;
let found = worstFirst;

function inOrder() {
  const key = `${wish.sort} ${wish.descending}`;
  if (sorted.key !== key) {
    const plain = wish.sort === "standing" && !wish.descending;
    Object.assign(sorted, { key, order: plain ? worstFirst : sortedBy(worstFirst.slice(), COLUMNS[wish.sort].by, wish.descending ? -1 : 1) });
  }
  return sorted.order;
}

function find() {
  const exact = ["standing", ...Object.keys(FILTERS)].filter((name) => wish[name]).map((name) => [FIELD[name], wish[name]]);
  const words = wish.q.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length) haystacks ??= lines.map((line) => line.join("\n").toLowerCase());
  if (!exact.length && !words.length) return inOrder();
  return inOrder().filter((index) => exact.every(([field, value]) => lines[index][field] === value)
    && words.every((word) => haystacks[index].includes(word)));
}

// -- showing

function show() {
  found = find();
  wish.page = Math.min(wish.page, Math.max(0, Math.ceil(found.length / PAGE) - 1));
  showRows(wish.page * PAGE, (wish.page + 1) * PAGE);
  for (const button of byId("standings").children) setAttribute(button, "aria-pressed", String(button.dataset.standing === wish.standing));
  showSorting();
  showFilters();
  showPager();
  setText(byId("found"), filtered() ? `${local(found.length)} found` : "");
  showEmpty();
}

function showRows(from, to) {
  byId("rows").replaceChildren(...Array.from(found.subarray(from, to), (index) => h("tr", { role: "row" },
    ...Object.entries(COLUMNS).map(([name, column]) => h("td", { role: "cell", class: `${name}-cell` }, ...column.cell(lines[index]))))));
}

function showSorting() {
  for (const heading of byId("columns").children) {
    const here = heading.dataset.column === wish.sort;
    if (here) setAttribute(heading, "aria-sort", wish.descending ? "descending" : "ascending"); else heading.removeAttribute("aria-sort");
    heading.querySelector("svg").replaceWith(icon(here && wish.descending ? "down" : "up"));
  }
  byId("sort").value = wish.sort;
  byId("turn").replaceChildren(icon(wish.descending ? "down" : "up"));
}

function showFilters() {
  for (const select of byId("filters").querySelectorAll("select")) {
    const chosen = wish[select.dataset.filter];
    select.querySelector("[data-unknown]")?.remove();
    if (chosen && ![...select.options].some((option) => option.value === chosen)) select.append(h("option", { value: chosen, "data-unknown": "" }, `${shown(chosen)} (0)`));
    select.value = chosen;
    select.classList.toggle("set", chosen !== "");
  }
  byId("clear").hidden = !filtered();
  if (document.activeElement !== byId("search")) byId("search").value = wish.q;
}

function showPager() {
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1), { page } = wish;
  byId("pager").hidden = last === 0;
  setText(byId("range"), `${local(page * PAGE + 1)} to ${local(Math.min(found.length, (page + 1) * PAGE))} of ${local(found.length)}`);
  for (const button of byId("pager").querySelectorAll("button")) {
    const target = { first: 0, previous: page - 1, next: page + 1, last }[button.dataset.page];
    button.disabled = target < 0 || target > last || target === page;
    button.onclick = () => { ask({ page: target }); scrollTo({ top: 0 }); };
  }
}

function showEmpty() {
  const empty = byId("empty");
  empty.hidden = found.length > 0;
  if (found.length) return;
  empty.replaceChildren(...(lines.length
    ? [h("p", { class: "empty-title" }, "Nothing matches"), h("p", {}, "Try a shorter text, or fewer filters."), h("button", { type: "button", class: "button", onclick: clear }, "Clear search and filters")]
    : [h("p", { class: "empty-title" }, "Nothing to show"), h("p", {}, "The board was written without a line.")]));
}

// -- what stays as it is

function tally(name) {
  const numbers = new Map();
  for (const line of lines) numbers.set(line[FIELD[name]], (numbers.get(line[FIELD[name]]) ?? 0) + 1);
  return numbers;
}

function makeStandings() {
  const numbers = tally("standing");
  const button = (value, title, number) => h("button", { type: "button", class: `standing ${TONES[value] ?? ""}`, "data-standing": value, onclick: () => ask({ standing: wish.standing === value ? "" : value }) },
    h("span", { class: "standing-number" }, local(number)), h("span", { class: "standing-title" }, shown(title)));
  byId("standings").append(button("", "All", lines.length), ...standings.map((value) => button(value, capital(value), numbers.get(value) ?? 0)));
  for (const value of standings.filter((each) => numbers.has(each))) {
    const share = h("span", { class: TONES[value] ?? "" });
    share.style.flexGrow = String(numbers.get(value));
    byId("shares").append(share);
  }
}

function makeFilters() {
  for (const [name, title] of Object.entries(FILTERS)) {
    const values = [...tally(name)].filter(([value]) => value).sort(([one], [other]) => COLLATOR.compare(one, other));
    byId("filters").append(h("select", { "data-filter": name, "aria-label": title, onchange: (event) => ask({ [name]: event.target.value }) },
      h("option", { value: "" }, `${title}: any`), ...values.map(([value, number]) => h("option", { value }, `${shown(value)} (${local(number)})`))));
  }
  byId("filters").append(h("button", { type: "button", class: "button quiet", id: "clear", hidden: true, onclick: clear }, "Clear"));
}

function makeColumns() {
  for (const [name, { title }] of Object.entries(COLUMNS)) {
    byId("columns").append(h("th", { scope: "col", role: "columnheader", class: `${name}-cell`, "data-column": name },
      h("button", { type: "button", class: "sorter", onclick: () => sortBy(name) }, title, icon("up"))));
    byId("sort").append(h("option", { value: name }, `Sort by ${title.toLowerCase()}`));
  }
  byId("sort").addEventListener("change", () => ask({ sort: byId("sort").value, descending: false }));
  byId("turn").addEventListener("click", () => ask({ descending: !wish.descending }));
}

function makeHead() {
  document.title = shown(head.title);
  setText(byId("title"), shown(head.title));
  setText(byId("at"), written(at, true));
  byId("at").dateTime = head.at;
  const age = Date.now() - at;
  if (age >= 60_000) setText(byId("age"), `, ${duration(age)} ago`);
  setText(byId("size"), `${count(lines.length, "line")} of ${count(tally("projectId").size, "project")}`);
}

let searchTimer;
byId("search").addEventListener("input", () => {
  clearTimeout(searchTimer);
  searchTimer = setTimeout(() => ask({ q: byId("search").value.trim() }), 120);
});
byId("search").before(icon("search"));
for (const [name, drawing] of [["first", "start"], ["previous", "left"], ["next", "right"], ["last", "end"]]) {
  byId("pager").querySelector(`[data-page="${name}"]`).append(icon(drawing));
}
byId("skip").addEventListener("click", (event) => { event.preventDefault(); byId("rows").focus(); });

// Paper has no pages to turn, and an end.
addEventListener("beforeprint", () => {
  showRows(0, PRINTED);
  setText(byId("printed"), found.length > PRINTED ? `The first ${local(PRINTED)} of ${count(found.length, "line")}. Filter the board to print the others.` : "");
});
addEventListener("afterprint", show);
addEventListener("hashchange", () => { readAddress(); show(); });

makeHead();
makeStandings();
makeFilters();
makeColumns();
readAddress();
show();
