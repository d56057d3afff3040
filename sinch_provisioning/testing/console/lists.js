// -- lists: resources, requests and deliveries, searched and paged by the server

const PAGE = 50;

function link(item, text) {
  return h("a", { class: "name", href: hrefOf(item.list, item.key), onclick: (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The address was written with the filters of that time.
    history.pushState(null, "", hrefOf(item.list, item.key));
    follow();
  } }, text);
}

function decisions(item) {
  if (!item.waits) return null;
  const named = item.name || item.id;
  return h("div", { class: "actions" },
    h("button", { type: "button", class: "button tinted", "aria-label": `Approve ${named}`, onclick: () => act(targetOf(item, "approve")) }, "Approve"),
    h("button", { type: "button", class: "button quiet", "aria-label": `Reject ${named}`, onclick: () => openForm("reject", item) }, "Reject…"));
}

const targetOf = (item, action) => ({ action, target: item.target, project: item.project, language: item.language || null });
const titleOf = (item) => (item.name || (item.group === "projects" ? "Project" : item.id)) + (item.language ? ` · ${item.language}` : "");
const held = (item) => [["senders", "sender"], ["templates", "template"], ["bundles", "bundle"], ["webhooks", "webhook"], ["apps", "app"]]
  .filter(([group]) => item.held[group]).map(([group, one]) => count(item.held[group], one)).join(", ") || "Empty";
const within = (list) => (item) => ({ ...item, list });

const kindOf = (item) => item.group === "senders" || item.group === "templates" ? `${item.product} ${item.group.slice(0, -1)}` : item.product;
const shortPath = (path) => path.replace(/^\/v1\/projects\/[^/]+/, "…");

const COLUMNS = {
  name: { title: "Name", class: "main-cell", cell: (item) => [link(item, titleOf(item))] },
  id: { title: "Id", class: "fit extra", cell: (item) => [idButton(item.id)] },
  product: { title: "Product", class: "fit", cell: (item) => [h("span", { class: "soft" }, item.product)] },
  kind: { title: "Kind", class: "fit", cell: (item) => [h("span", { class: "soft" }, kindOf(item))] },
  state: { title: "State", class: "wide-cell", cell: (item) => [h("div", { class: "badges" }, ...stateBadges(item))] },
  project: { title: "Project", class: "fit extra", cell: (item) => [idButton(item.project)] },
  decide: { title: "Decision", class: "wide-cell fit number", cell: (item) => [decisions(item)].filter(Boolean) },
  holds: { title: "Holds", class: "fit wide-cell extra", cell: (item) => [h("span", { class: "soft" }, held(item))] },
  request: { title: "Operation", class: "lead-cell", cell: (item) => [link(item, item.operation || "unknown operation")] },
  method: { title: "Method", class: "fit", cell: (item) => [h("span", { class: "method" }, item.method)] },
  path: { title: "Path", class: "main-cell", cell: (item) => [h("span", { class: "path mono", title: item.path }, shortPath(item.path) + (item.query && `?${item.query}`))] },
  outcome: { title: "Outcome", class: "fit", cell: (item) => [outcome(item)] },
  at: { title: "Time", class: "fit number", cell: (item) => [h("span", { class: "soft" }, moment(item.at))] },
  delivery: { title: "Event", class: "lead-cell", cell: (item) => [link(item, item.trigger)] },
  target: { title: "Target", class: "main-cell", cell: (item) => [h("span", { class: "path mono", title: item.error || item.target }, item.error ? `${item.target}: ${item.error}` : item.target)] },
  attempts: { title: "Attempts", class: "fit extra", cell: (item) => [h("span", { class: "soft" }, attempts(item))] },
  resend: { title: "Repeat", class: "fit number", cell: (item) => [resendButton(item, "button quiet")] },
};
const attempts = (item) => item.attempts ? `${count(item.attempts, "attempt")}${item.status ? `, ${item.status}` : ""}` : "Not tried yet";
const resendButton = (item, style) => h("button", { type: "button", class: style, "aria-label": `Resend ${item.trigger}`, onclick: () => act({ action: "resend", delivery: item.key }) }, "Resend");

function outcome(item) {
  const badges = [];
  if (item.status !== null) badges.push(badge(item.status));
  if (item.fault) badges.push(badge(`fault: ${item.fault}`, "wait"));
  return h("div", { class: "badges" }, ...(badges.length ? badges : [badge("under way", "")]));
}

const resources = (title, columns, emptyTitle, emptyText) => ({
  title, source: "resources", columns, emptyTitle, emptyText, search: "Name, id or phone number",
  filters: { product: "product", state: "state" },
});
const LISTS = {
  waiting: resources("Waiting for you", ["name", "id", "kind", "state", "project", "decide"], "Nothing waits for a decision",
    "Senders, templates and accounts that are submitted for review show up here, to approve or reject."),
  all: resources("All resources", ["name", "id", "kind", "state", "project", "decide"], "Nothing has been made yet", "Call the API as shown on the overview; what it makes shows up here."),
  senders: resources("Senders", ["name", "id", "product", "state", "project", "decide"], "No senders yet", "Create one with POST …/whatsapp/senders, or for RCS or KakaoTalk."),
  templates: resources("Templates", ["name", "id", "product", "state", "project", "decide"], "No templates yet", "Create one with POST …/whatsapp/templates, or for a KakaoTalk sender."),
  bundles: resources("Bundles", ["name", "id", "state", "project", "decide"], "No bundles yet", "A bundle sets up apps, senders and webhooks in one call: POST …/bundles."),
  webhooks: resources("Webhooks", ["name", "id", "project"], "No webhooks yet", "Register a target with POST …/webhooks; events are signed and delivered to it."),
  apps: resources("Apps and flows", ["name", "id", "product", "state", "project"], "No apps or flows yet", "SMS apps are made with POST …/sms/apps; Conversation apps and flows exist elsewhere: add them under Simulate."),
  projects: { ...resources("Projects", ["name", "id", "holds", "state", "decide"], "No projects", ""), search: "Project id or account" },
  requests: { title: "Requests", source: "requests", columns: ["request", "method", "path", "outcome", "at"], search: "Operation, path or status",
    filters: { outcome: "outcome", method: "method" }, emptyTitle: "No requests yet", emptyText: "Call the API as shown on the overview; each request shows up here at once." },
  deliveries: { title: "Deliveries", source: "deliveries", columns: ["delivery", "target", "attempts", "state", "at", "resend"], search: "Event, target or id",
    filters: { state: "state", trigger: "event" }, emptyTitle: "No deliveries yet", emptyText: "Register a webhook with POST …/webhooks; its events show up here with every attempt." },
};

const list = { name: "", items: [], total: 0, loading: false, again: false };

function openList(name) {
  const kind = LISTS[name];
  if (list.name !== name) {
    Object.assign(list, { name, items: [], total: 0 });
    setText(byId("list-title"), kind.title);
    setText(byId("list-count"), "");
    byId("search").placeholder = kind.search;
    byId("columns").replaceChildren();
    byId("rows").entries?.clear();
    byId("rows").replaceChildren();
    byId("filters").replaceChildren();
    byId("list-empty").hidden = byId("pager").hidden = true;
  }
  if (document.activeElement !== byId("search")) byId("search").value = route.parameters.get("q") ?? "";
  loadList();
}

// One question at a time: what changes meanwhile is asked for when the answer is there.
async function loadList() {
  const kind = LISTS[list.name], names = ["q", "project", ...Object.keys(kind.filters)];
  const parameters = new URLSearchParams({ offset: String(pageOf() * PAGE), limit: String(PAGE) });
  if (kind.source === "resources") parameters.set("group", list.name);
  for (const name of names) if (route.parameters.get(name)) parameters.set(name, route.parameters.get(name));
  if (list.loading) { list.again = true; return; }
  list.loading = true;
  list.again = false;
  const name = list.name;
  let answer = null;
  try {
    answer = await ask(kind.source, parameters);
  } catch (error) {
    say(error.message);
  }
  list.loading = false;
  if (list.again && LISTS[route.view]) loadList();
  else if (answer && name === list.name) showList(answer);
}

const pageOf = () => Math.max(0, (Number(route.parameters.get("page")) || 1) - 1);

function showList(answer) {
  const kind = LISTS[list.name];
  const last = Math.max(0, Math.ceil(answer.total / PAGE) - 1);
  if (pageOf() > last) { setParameters({ page: last ? String(last + 1) : null }); return; }
  list.items = answer.items.map(within(list.name));
  list.total = answer.total;
  const columns = kind.columns.filter((name) => (name !== "project" || snapshot?.counts.projects > 1)
    && (name !== "decide" || list.items.some((item) => item.waits)));
  const titles = columns.join();
  if (byId("columns").dataset.titles !== titles || !byId("columns").childElementCount) {
    byId("columns").dataset.titles = titles;
    byId("columns").replaceChildren(...columns.map((name) => h("th", { scope: "col", role: "columnheader", class: COLUMNS[name].class.replace(/\S+-cell/g, "") }, COLUMNS[name].title)));
    byId("rows").entries?.clear();
    byId("rows").replaceChildren();
  }
  reconcile(byId("rows"), list.items, (item) => h("tr", { role: "row", "data-key": item.key },
    ...columns.map((name) => h("td", { role: "cell", class: COLUMNS[name].class }, ...COLUMNS[name].cell(item)))));
  setText(byId("list-count"), filtered() ? `${answer.total.toLocaleString("en")} found` : answer.total.toLocaleString("en"));
  showFilters(kind, answer.facets);
  showEmpty(kind);
  showPager(last);
  if (byId("drawer").open) markPlace();
}

const filtered = () => ["q", "project", ...Object.keys(LISTS[list.name].filters)].some((name) => route.parameters.get(name));

function showFilters(kind, facets) {
  const wanted = [];
  for (const [name, label] of Object.entries(kind.filters)) {
    const chosen = route.parameters.get(name) ?? "", values = Object.entries(facets[name]).filter(([value]) => value);
    if (chosen && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
    if (values.length > 1 || chosen) wanted.push({ key: name, label, all: `Any ${label}`, chosen, values: values.map(([value, number]) => [value, `${value} (${number.toLocaleString("en")})`]) });
  }
  if (kind.source === "resources" && list.name !== "projects" && snapshot?.counts.projects > 1) {
    const chosen = route.parameters.get("project") ?? "", ids = snapshot.projects.length ? snapshot.projects : chosen ? [chosen] : [];
    if (ids.length) wanted.push({ key: "project", label: "project", all: "Any project", chosen, values: ids.map((id) => [id, short(id)]) });
  }
  reconcileFilters(byId("filters"), wanted, filtered());
}

function reconcileFilters(parent, wanted, clearable) {
  const known = parent.selects ??= new Map();
  const nodes = wanted.map((filter) => {
    let select = known.get(filter.key);
    if (!select) {
      select = h("select", { "data-filter": filter.key, onchange: () => setParameters({ [filter.key]: select.value || null, page: null }) });
      known.set(filter.key, select);
    }
    setAttribute(select, "aria-label", `Filter by ${filter.label}`);
    const signature = JSON.stringify(filter);
    if (select.dataset.signature !== signature) {
      select.dataset.signature = signature;
      select.replaceChildren(...[["", filter.all], ...filter.values].map(([value, text]) => h("option", { value }, text)));
      select.value = filter.chosen;
    }
    select.classList.toggle("set", filter.chosen !== "");
    return select;
  });
  parent.clear ??= h("button", { type: "button", class: "button quiet", onclick: clearFilters }, "Clear");
  if (clearable) nodes.push(parent.clear);
  for (const node of [...parent.children]) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, index) => { if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null); });
}

function clearFilters() {
  byId("search").value = "";
  setParameters(Object.fromEntries(["q", "project", "page", ...Object.keys(LISTS[list.name].filters)].map((name) => [name, null])));
  byId("search").focus();
}

function showEmpty(kind) {
  const empty = byId("list-empty");
  empty.hidden = list.items.length > 0;
  if (empty.hidden) return;
  empty.replaceChildren(...(filtered()
    ? [h("p", { class: "empty-title" }, "Nothing matches"), h("p", {}, "Try a shorter text, or fewer filters."), h("button", { type: "button", class: "button", onclick: clearFilters }, "Clear search and filters")]
    : [h("p", { class: "empty-title" }, kind.emptyTitle), h("p", {}, kind.emptyText)]));
}

function showPager(last) {
  const page = pageOf();
  byId("pager").hidden = last === 0;
  const text = (number) => number.toLocaleString("en");
  setText(byId("pager-range"), `${text(page * PAGE + 1)} to ${text(Math.min(list.total, (page + 1) * PAGE))} of ${text(list.total)}`);
  for (const button of byId("pager").querySelectorAll("button")) {
    const target = { first: 0, previous: page - 1, next: page + 1, last }[button.dataset.page];
    button.disabled = target < 0 || target > last || target === page;
    button.onclick = () => { setParameters({ page: target ? String(target + 1) : null }); scrollTo({ top: 0 }); };
  }
}

byId("rows").addEventListener("click", (event) => {
  if (event.target.closest("a, button") || String(getSelection())) return;
  event.target.closest("tr")?.querySelector("a.name").click();
});

let searchTimer;
byId("search").addEventListener("input", () => {
  clearTimeout(searchTimer);
  searchTimer = setTimeout(() => setParameters({ q: byId("search").value.trim() || null, page: null }), 120);
});
