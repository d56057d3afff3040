// -- views: the address says which, and what is open in it

const VIEWS = [
  ["overview", "Overview", "home"], ["waiting", "Waiting", "clock"],
  ["", "Resources"], ["all", "All", "all"], ["senders", "Senders", "message"], ["templates", "Templates", "template"], ["bundles", "Bundles", "bundle"],
  ["webhooks", "Webhooks", "hook"], ["apps", "Apps and flows", "app"], ["projects", "Projects", "project"],
  ["", "Traffic"], ["requests", "Requests", "activity"], ["deliveries", "Deliveries", "send"],
  ["", "Control"], ["faults", "Faults", "alert"], ["simulate", "Simulate", "play"],
];
const SECTIONS = { overview: "overview", faults: "faults", simulate: "simulate" };
const route = { view: "", parameters: new URLSearchParams() };
const addressOf = (view, parameters) => `#/${view === "overview" ? "" : view}${parameters.size ? `?${parameters}` : ""}`;

function hrefOf(view, key) {
  const parameters = new URLSearchParams(route.parameters);
  parameters.set("open", key);
  if (view === route.view) parameters.delete("of"); else parameters.set("of", view);
  return addressOf(route.view, parameters);
}

function setParameters(changes) {
  const parameters = new URLSearchParams(route.parameters);
  for (const [name, value] of Object.entries(changes)) if (value === null) parameters.delete(name); else parameters.set(name, value);
  history.replaceState(null, "", addressOf(route.view, parameters));
  follow();
}

// Shows what the address says: at once the view, and what is in it as soon as the server has told about itself.
function follow() {
  const moved = showView(), { view } = route, listName = route.parameters.get("of") ?? view, open = route.parameters.get("open");
  if (!snapshot) return;
  if (LISTS[view]) openList(view);
  show();
  if (open && LISTS[listName]) openDrawer(listName, open);
  else if (byId("drawer").open) { if (moved) drawer.opener = null; byId("drawer").close(); }
  if (moved && !open) document.querySelector(`#${SECTIONS[view] ?? "list"} h1`).focus();
}

function showView() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const view = LISTS[path] || SECTIONS[path] ? path : "overview", moved = view !== route.view;
  Object.assign(route, { view, parameters: new URLSearchParams(query) });
  const section = SECTIONS[view] ?? "list";
  for (const name of ["overview", "list", "faults", "simulate"]) byId(name).hidden = name !== section;
  const title = VIEWS.find(([name]) => name === view)[1];
  document.title = `${title} · Provisioning API stand-in`;
  for (const item of byId("views").querySelectorAll("a")) {
    if (item.dataset.view === view) item.setAttribute("aria-current", "page"); else item.removeAttribute("aria-current");
  }
  if (moved) { scrollTo({ top: 0 }); byId("views").querySelector("[aria-current]").scrollIntoView({ block: "nearest", inline: "nearest" }); }
  return moved;
}
addEventListener("hashchange", follow);

byId("views").append(...VIEWS.map(([name, title, drawing]) => name
  ? h("a", { href: addressOf(name, new URLSearchParams()), "data-view": name }, icon(drawing), title, h("span", { class: "count", "data-count": name }))
  : h("p", { class: "views-title" }, title)));

for (const link of document.querySelectorAll("[data-skip]")) link.addEventListener("click", (event) => {
  event.preventDefault();
  byId(link.dataset.skip).focus();
  byId(link.dataset.skip).scrollIntoView({ block: "nearest" });
});

byId("toolbar").querySelector(".search").prepend(icon("search"));
byId("search-key").textContent = /Mac/.test(navigator.platform) ? "⌘K" : "Ctrl K";
addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  if (!LISTS[route.view]) { location.hash = "#/all"; follow(); }
  byId("search").focus();
  byId("search").select();
});
for (const [name, drawing] of [["first", "start"], ["previous", "left"], ["next", "right"], ["last", "end"]]) {
  byId("pager").querySelector(`[data-page="${name}"]`).append(icon(drawing));
}

// -- overview

function show() {
  const { counts } = snapshot;
  for (const node of byId("views").querySelectorAll("[data-count]")) {
    const number = counts[node.dataset.count];
    setText(node, number ? number.toLocaleString("en") : "");
    node.classList.toggle("due", node.dataset.count === "waiting" && number > 0);
  }
  if (route.view === "faults") showFaults();
  if (route.view !== "overview") return;
  setText(byId("waiting-count"), counts.waiting ? counts.waiting.toLocaleString("en") : "");
  setText(byId("last-requests-count"), counts.requests ? counts.requests.toLocaleString("en") : "");
  setText(byId("last-deliveries-count"), counts.deliveries ? counts.deliveries.toLocaleString("en") : "");
  for (const [id, items] of [["waiting", snapshot.waiting], ["last-requests", snapshot.requests], ["last-deliveries", snapshot.deliveries]]) {
    byId(`${id}-empty`).hidden = items.length > 0;
  }
  reconcile(byId("waiting"), snapshot.waiting.map(within("waiting")), waitingEntry);
  reconcile(byId("last-requests"), snapshot.requests.map(within("requests")), requestEntry);
  reconcile(byId("last-deliveries"), snapshot.deliveries.map(within("deliveries")), deliveryEntry);
}

function waitingEntry(item) {
  return h("li", { "data-key": item.key },
    h("div", {}, link(item, titleOf(item)), h("div", { class: "under" }, h("span", { class: "fit" }, kindOf(item)), idButton(item.id))),
    h("div", { class: "badges" }, ...stateBadges(item)), decisions(item));
}

function requestEntry(item) {
  return h("li", { "data-key": item.key },
    h("div", {}, link(item, item.operation || "unknown operation"),
      h("div", { class: "under" }, h("span", { class: "method" }, item.method), h("span", { class: "path mono", title: item.path }, shortPath(item.path)))),
    h("div", { class: "side" }, outcome(item), moment(item.at)));
}

function deliveryEntry(item) {
  return h("li", { "data-key": item.key },
    h("div", {}, link(item, item.trigger), h("div", { class: "under" }, h("span", { class: "path mono" }, item.target))),
    h("div", { class: "side" }, badge(item.state), h("span", {}, attempts(item))));
}

// -- the start panel. The secret shows when it is asked for; copies always have it.

const HIDDEN = "••••••••";
let revealed = false;

const SNIPPETS = {
  curl: (secret) => `curl -u '${start.keyId}:${secret}' \\\n  ${start.url}/v1/projects/${start.project}/webhooks`,
  python: (secret) => `from sinch_provisioning import OAuth2ClientCredentials, ProvisioningClient\n\nasync with ProvisioningClient(\n    "${start.project}",\n    auth=OAuth2ClientCredentials(\n        "${start.keyId}", "${secret}",\n        token_url="${start.tokenUrl}",\n    ),\n    server="${start.url}",\n) as client:\n    print(await client.webhooks.list())`,
};

function showStart() {
  const fact = (name, value, shown = value, ...tools) => h("div", {}, h("dt", {}, name), h("dd", {}, shown),
    h("dd", { class: "tools" }, ...tools, copyButton(name.toLowerCase(), () => value)));
  const reveal = h("button", { type: "button", class: "icon-button small", "aria-pressed": String(revealed), "aria-label": "Show the key secret", "data-tip": revealed ? "Hide the secret" : "Show the secret",
    onclick: () => { revealed = !revealed; showStart(); byId("start").querySelector("[aria-pressed]").focus(); } }, icon("eye"));
  byId("start").replaceChildren(fact("Base URL", start.url), fact("Token URL", start.tokenUrl), fact("Project id", start.project), fact("Key id", start.keyId),
    fact("Key secret", start.keySecret, revealed ? start.keySecret : HIDDEN, reveal));
  for (const [name, write] of Object.entries(SNIPPETS)) {
    byId(`panel-${name}`).replaceChildren(h("pre", {}, write(revealed ? start.keySecret : HIDDEN)),
      copyButton(name === "curl" ? "curl command with the secret" : "Python code with the secret", () => write(start.keySecret)));
  }
}

const tabs = [...document.querySelectorAll("[role=tab]")];
function chooseTab(chosen) {
  for (const tab of tabs) {
    tab.setAttribute("aria-selected", String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
    byId(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
  }
}
for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => chooseTab(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    chooseTab(next);
    next.focus();
  });
}

// -- live

// A busy server's lists are asked for no more than twice a second.
const REFRESH_PAUSE = 500;
const refresh = { at: -REFRESH_PAUSE, timer: null };

function refreshSoon() {
  refresh.timer ??= setTimeout(() => {
    Object.assign(refresh, { at: performance.now(), timer: null });
    if (LISTS[route.view]) loadList();
    if (byId("drawer").open) loadDrawer();
  }, Math.max(0, refresh.at + REFRESH_PAUSE - performance.now()));
}

const source = new EventSource("/_console/events");
source.addEventListener("open", () => {
  byId("live").classList.add("on");
  setText(byId("live"), "Live");
  // Another server may have taken the place of the one before.
  ask("start", {}).then((answer) => { start = { ...answer, url: location.origin, tokenUrl: location.origin + answer.tokenPath }; showStart(); }, (error) => say(error.message));
});
source.addEventListener("error", () => { byId("live").classList.remove("on"); setText(byId("live"), "Not connected"); });
source.addEventListener("state", (event) => {
  const first = snapshot === null;
  snapshot = JSON.parse(event.data);
  clock.set(snapshot.clock);
  if (first) follow();
  show();
  refreshSoon();
});
showTheme();
showView();
