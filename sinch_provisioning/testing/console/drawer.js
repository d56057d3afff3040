// -- the drawer: one resource, request or delivery in full

const drawer = { key: "", list: "", sections: new Map(), opener: null };

async function openDrawer(listName, key) {
  const dialog = byId("drawer");
  if (!dialog.open) {
    drawer.opener = document.activeElement;
    byId("drawer-body").replaceChildren();
    setText(byId("drawer-title"), "Loading");
    setText(byId("drawer-kind"), LISTS[listName].title);
    dialog.showModal();
  }
  if (drawer.key !== key || drawer.list !== listName) {
    Object.assign(drawer, { key, list: listName });
    drawer.sections.clear();
    byId("drawer-body").replaceChildren();
    byId("drawer-body").scrollTop = 0;
    byId("drawer-title").focus();
  }
  markPlace();
  await loadDrawer();
}

async function loadDrawer() {
  const { key, list: name } = drawer, source = LISTS[name].source;
  const show = { requests: showRequest, deliveries: showDelivery, resources: showResource }[source];
  const answer = await ask("detail", { list: source, key }).then((item) => () => show(item), (error) => () => showGone(error));
  if (drawer.key === key && drawer.list === name) answer();
}

function showGone(error) {
  if (!drawer.sections.size) setText(byId("drawer-title"), "Not there any more");
  showSections([["gone", error.message, () => h("p", { class: "soft" }, error.message)]]);
}

// Sections that did not change are left alone, with their focus, selection and place.
function showSections(wanted) {
  const body = byId("drawer-body"), names = wanted.filter(Boolean).map(([name]) => name);
  for (const [name, section] of drawer.sections) if (!names.includes(name)) {
    if (section.node.contains(document.activeElement)) byId("drawer-title").focus();
    section.node.remove();
    drawer.sections.delete(name);
  }
  wanted.filter(Boolean).forEach(([name, data, make], index) => {
    const signature = JSON.stringify(data);
    let section = drawer.sections.get(name);
    if (!section) {
      section = { node: make(), signature };
      drawer.sections.set(name, section);
    } else if (section.signature !== signature) {
      section.signature = signature;
      replaceKeepingFocus(section, make());
    }
    if (body.children[index] !== section.node) body.insertBefore(section.node, body.children[index] ?? null);
  });
}

function pairs(...entries) {
  return h("dl", { class: "pairs" }, ...entries.filter(([, value]) => value).flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

function showResource(item) {
  setText(byId("drawer-kind"), kindOf(item));
  setText(byId("drawer-title"), titleOf(item));
  const facts = [item.id, item.state, item.note, item.project, item.language, item.held];
  showSections([
    item.controls.length > 0 && ["controls", [item.controls, item.numbers], () => controlsOf(item)],
    ["facts", facts, () => pairs(
      ["State", stateBadges(item).length ? h("div", { class: "badges" }, ...stateBadges(item)) : ""],
      ["Id", idButton(item.id)],
      ["Project", item.group === "projects" ? "" : idButton(item.project)],
      ["Holds", item.held ? h("a", { href: `#/all?project=${encodeURIComponent(item.project)}` }, held(item)) : ""],
      ["Traffic", h("a", { href: `#/requests?q=${encodeURIComponent(item.group === "projects" ? item.project : item.id)}` }, "Requests that name it")])],
    item.activities.length > 0 && ["activities", item.activities, () => h("section", {}, h("div", { class: "block-head" }, h("h3", {}, "Activities")), timeline(item.activities))],
    item.body !== "" && ["body", item.body, () => codeSection(item.group === "projects" ? "WhatsApp account" : "As the API shows it", item.body)],
  ]);
}

const CONTROLS = { set_quality: "Change quality…", fail_sender: "Fail provisioning…", set_test_number: "Answer as tester…", set_state: "Set state…", set_sends: "Set sends…", publish: "Publish event…" };

function controlsOf(item) {
  return h("div", { class: "drawer-actions" }, ...item.controls.map((name) => name === "approve"
    ? h("button", { type: "button", class: "button primary", "aria-label": `Approve ${titleOf(item)} here`, onclick: () => act(targetOf(item, "approve")) }, "Approve")
    : name === "reject"
      ? h("button", { type: "button", class: "button", "aria-label": `Reject ${titleOf(item)} here`, onclick: () => openForm("reject", item) }, "Reject…")
      : h("button", { type: "button", class: "button", onclick: () => openForm(name, item) }, CONTROLS[name])));
}

function timeline(activities) {
  return h("ol", { class: "timeline", role: "list" }, ...activities.map((each) => h("li", { class: mood(each.type) },
    h("strong", {}, each.type), each.comment && h("p", {}, each.comment),
    h("div", { class: "under" }, moment(each.at), each.author && h("span", {}, each.author)))));
}

function headersSection(title, headers) {
  return h("section", {}, h("div", { class: "block-head" }, h("h3", {}, title)),
    h("dl", { class: "pairs" }, ...headers.flatMap(([name, value]) => [h("dt", { class: "mono" }, name), h("dd", { class: "mono" }, value)])));
}

function showRequest(item) {
  setText(byId("drawer-kind"), `Request ${item.key}`);
  setText(byId("drawer-title"), item.operation || `${item.method} ${item.path}`);
  showSections([
    ["facts", [item.status, item.fault], () => pairs(
      ["Outcome", outcome(item)], ["Method", h("span", { class: "mono" }, item.method)],
      ["Path", h("span", { class: "mono" }, item.path)], ["Query", item.query && h("span", { class: "mono" }, item.query)],
      ["Time", moment(item.at)], ["Project", item.project && idButton(item.project)])],
    item.body !== "" && ["body", item.body, () => codeSection("Request body", item.body)],
    item.answer !== "" && ["answer", item.answer, () => codeSection("Answer", item.answer)],
    ["headers", item.headers, () => headersSection("Headers", item.headers)],
  ]);
}

function showDelivery(item) {
  setText(byId("drawer-kind"), "Delivery");
  setText(byId("drawer-title"), item.trigger);
  showSections([
    ["controls", "", () => h("div", { class: "drawer-actions" }, resendButton(item, "button primary"))],
    ["facts", [item.state, item.target], () => pairs(
      ["State", h("div", { class: "badges" }, badge(item.state))], ["Target", h("span", { class: "mono" }, item.target)],
      ["Id", idButton(item.key)], ["Webhook", idButton(item.webhook)], ["Project", idButton(item.project)])],
    ["tries", item.tries, () => h("section", {}, h("div", { class: "block-head" }, h("h3", {}, count(item.tries.length, "attempt"))),
      item.tries.length ? h("ol", { class: "timeline", role: "list" }, ...item.tries.map((each, index) => attempt(each, item.tries.length - index)))
        : h("p", { class: "soft" }, "Not tried yet."))],
    ["body", item.body, () => codeSection("Event", item.body)],
  ]);
}

function attempt(each, number) {
  return h("li", { class: each.status && each.status < 300 ? "good" : "bad" },
    h("strong", {}, each.status ? `Answered ${each.status}` : "No answer"), each.error && h("p", {}, each.error),
    h("div", { class: "under" }, `Attempt ${number}`, moment(each.at)),
    each.headers.length > 0 && h("details", {}, h("summary", {}, "Headers sent"),
      h("dl", { class: "pairs" }, ...each.headers.flatMap(([name, value]) => [h("dt", { class: "mono" }, name), h("dd", { class: "mono" }, value)]))) || null);
}

// -- moving and leaving

function markPlace() {
  const place = list.name === drawer.list && route.view === drawer.list ? list.items.findIndex((item) => item.key === drawer.key) : -1;
  byId("drawer-previous").disabled = place <= 0;
  byId("drawer-next").disabled = place < 0 || place >= list.items.length - 1;
  drawer.place = place;
}

function moveDrawer(step) {
  const next = drawer.place < 0 ? null : list.items[drawer.place + step];
  if (next) setParameters({ open: next.key });
}
byId("drawer-previous").append(icon("up"));
byId("drawer-next").append(icon("down"));
byId("drawer-close").append(icon("close"));
byId("drawer-previous").addEventListener("click", () => moveDrawer(-1));
byId("drawer-next").addEventListener("click", () => moveDrawer(1));
byId("drawer-close").addEventListener("click", () => byId("drawer").close());
byId("drawer").addEventListener("click", (event) => { if (event.target === byId("drawer")) byId("drawer").close(); });
byId("drawer").addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j" || event.key === "k") moveDrawer(event.key === "j" ? 1 : -1);
});
byId("drawer").addEventListener("close", () => {
  hideTip();
  const key = drawer.key, opener = drawer.opener;
  Object.assign(drawer, { key: "", opener: null });
  if (route.parameters.get("open")) setParameters({ open: null, of: null });
  // The entry that was looked at last; what opened the drawer may have been redrawn since.
  const row = document.querySelector(`[data-key="${CSS.escape(key)}"] a.name`);
  (row?.offsetParent ? row : opener?.isConnected ? opener : byId("main")).focus();
});
