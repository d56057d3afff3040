// -- forms: each is one of the server's controls

const project = () => ({ name: "project", label: "Project", hint: "The access key's own when empty", options: () => snapshot.projects.length > 1 ? [["", "The access key's own"], ...snapshot.projects.map((id) => [id, id])] : null, skip: () => snapshot.counts.projects < 2 });
const senderField = { name: "target", label: "Sender id", required: true };
const numbers = (item) => item.numbers?.length ? item.numbers.map((number) => [number, number]) : null;

const FAULTS = [
  ["500 Internal error", { status: 500 }], ["503 Unavailable", { status: 503 }], ["429, retry after 5 s", { status: 429, retry_after: 5 }],
  ["502 with an HTML page", { html: true }], ["Expired token", { expired_token: true }], ["Answer 5 s late", { delay: 5 }],
  ["Body over 5 s", { slow_body: 5 }], ["Connection reset before the answer", { reset: "before" }],
  ["Connection reset within the answer", { reset: "within" }], ["Carried out, but the answer is lost", { lost: true }],
  ["Half a body", { truncate: true }], ["Broken JSON", { malformed: true }], ["Answer of the wrong type", { content_type: "text/plain" }],
];

const operationField = { name: "operation", label: "Operation", placeholder: "any, or whatsapp.senders.*", suggestions: () => start?.operations ?? [] };

const FORMS = {
  reject: { title: (item) => `Reject ${titleOf(item)}`, submit: "Reject", fields: [
    { name: "comment", label: "Comment for the customer", type: "textarea" },
    { name: "code", label: "Rejection code", hint: "Of templates only", skip: (item) => item.group !== "templates" }] },
  advance: { title: "Advance the clock", intro: "What is due on the way happens at its own moment.", submit: "Advance", tile: "server.advance(hours=…)", fields: [
    { name: "days", label: "Days", type: "number", half: true, value: 0 }, { name: "hours", label: "Hours", type: "number", half: true, value: 0 },
    { name: "minutes", label: "Minutes", type: "number", half: true, value: 0 }, { name: "seconds", label: "Seconds", type: "number", half: true, value: 0 }] },
  fault: { title: "Add a fault", intro: "The next requests that match go wrong in this way.", submit: "Add fault", tile: "server.faults.add(…)", fields: [
    { name: "what", label: "Fault", options: () => FAULTS.map(([text], index) => [String(index), text]) }, operationField,
    { name: "times", label: "Times", type: "number", half: true, value: 1, hint: "0 for all" },
    { name: "after", label: "After", type: "number", half: true, value: 0, hint: "How many go well before" }],
    body: (given) => ({ fault: { ...FAULTS[Number(given.what)][1], operation: given.operation || null, times: given.times ?? 1, after: given.after ?? 0 } }) },
  plan_faults: { title: "Plan random faults", intro: "The same seed and order of requests give the same faults.", submit: "Plan faults", tile: "server.faults.plan(seed, rate=…)", fields: [
    { name: "seed", label: "Seed", type: "number", half: true, value: 1, required: true },
    { name: "rate", label: "Share of requests", type: "number", half: true, value: 0.1, step: "any", required: true, hint: "From 0 to 1" }, operationField] },
  set_quality: { title: "Change a quality rating", intro: "Meta changes the rating of a WhatsApp sender.", submit: "Change rating", tile: "server.set_quality(id, \"RED\")", fields: [
    senderField, { name: "rating", label: "Rating", options: () => ["GREEN", "YELLOW", "RED"].map((each) => [each, each]) }] },
  fail_sender: { title: "Fail a provisioning", intro: "The provisioning of a WhatsApp sender ends in ERROR.", submit: "Fail provisioning", tile: "server.fail_sender(id, code=…)", fields: [
    senderField, { name: "code", label: "Error code", options: () => (start?.errorCodes ?? ["UNKNOWN_ERROR"]).map((each) => [each, each]), value: "UNKNOWN_ERROR" },
    { name: "reason", label: "Reason", placeholder: "Provisioning failed." }] },
  set_test_number: { title: "Answer as a tester", intro: "A tester of an RCS sender accepts the invite, or declines.", submit: "Answer", tile: "server.set_test_number(id, number, \"VERIFIED\")", fields: [
    senderField, { name: "number", label: "Test number", required: true, options: numbers },
    { name: "state", label: "State", options: () => (start?.testNumberStates ?? ["VERIFIED"]).map((each) => [each, each]), value: "VERIFIED" }] },
  set_state: { title: "Set a state", intro: "A state that no call and no review leads to: Meta suspends a sender or pauses a template, an operator blocks.", submit: "Set state", tile: "server.set_state(target, \"SUSPENDED\")", fields: [
    { name: "target", label: "Sender or template", required: true, hint: "Its id, or a template's name" },
    { name: "state", label: "State", options: () => ["ACTIVE", "APPROVED", "BLOCKED", "DISABLED", "INACTIVE", "PAUSED", "SUSPENDED", "UNLAUNCHED"].map((each) => [each, each]), value: "SUSPENDED" }] },
  set_sends: { title: "Set how often a template was sent", intro: "For the analytics of an approved WhatsApp template.", submit: "Set sends", tile: "server.set_sends(template, 100)", fields: [
    { name: "target", label: "Template", required: true, hint: "Its id or name" }, { name: "count", label: "Times", type: "number", step: 1, value: 100, required: true }] },
  publish: { title: "Publish an event", intro: "An event that nothing here leads to goes to the webhooks, with the resource as it is.", submit: "Publish", tile: "server.publish(trigger, target)", fields: [
    { name: "target", label: "Resource", required: true, hint: "Its id, or a template's name" },
    { name: "trigger", label: "Event", required: true, suggestions: () => start?.triggers ?? [] },
    { name: "fields", label: "Other fields", type: "json", placeholder: "{\"newState\": \"PAUSED\"}", hint: "A JSON object, by their names in the API" }] },
  add_project: { title: "Add a project", intro: "Another project beside those that are there.", submit: "Add project", tile: "server.add_project()", fields: [
    { name: "project", label: "Project id", hint: "Made up when empty" }] },
  add_projects: { title: "Add projects", intro: "Many at once, each with an access key of its own.", submit: "Add projects", tile: "server.add_projects(10)", fields: [
    { name: "count", label: "How many", type: "number", step: 1, value: 10, required: true }] },
  add_access_key: { title: "Add an access key", intro: "A second key of a project, as for replacing the first.", submit: "Add key", tile: "server.add_access_key(project_id)", fields: [
    { name: "key_id", label: "Key id", hint: "Made up when empty" }, { name: "key_secret", label: "Key secret", hint: "Made up when empty" }, project()] },
  revoke_access_key: { title: "Revoke an access key", intro: "Neither it nor its tokens open anything from now on.", submit: "Revoke key", tile: "server.revoke_access_key(key_id)", fields: [
    { name: "key_id", label: "Key id", required: true }] },
  add_flow: { title: "Add a flow", intro: "A WhatsApp flow, as if made at Meta.", submit: "Add flow", tile: "server.add_flow(name, screens=(…))", fields: [
    { name: "name", label: "Name", required: true }, { name: "screens", label: "Screens", hint: "Ids, with spaces or commas between" }, project()] },
  reset: { title: "Reset", intro: "Resources, requests, deliveries and faults go, and the clock is back. Only projects and access keys stay.", submit: "Reset", tile: "server.reset()", fields: [] },
  add_conversation_app: { title: "Add a Conversation app", intro: "An app of the Conversation API, with its channels.", submit: "Add app", tile: "server.add_conversation_app(telegram={…})", fields: [
    { name: "region", label: "Region", options: () => ["EU", "US", "BR"].map((each) => [each, each]) },
    { name: "channels", label: "Channels", type: "json", placeholder: "{\"telegram\": {\"botName\": \"helper\"}}", hint: "A JSON object of instagram, messenger, telegram or viber" }, project()] },
};
const TILES = ["advance", "publish", "set_quality", "fail_sender", "set_test_number", "set_state", "set_sends", "fault", "plan_faults", "add_project", "add_projects", "add_access_key", "revoke_access_key", "add_flow", "add_conversation_app", "reset"];

const form = { name: "", item: null };

function openForm(name, item = null) {
  const described = FORMS[name], fields = described.fields.filter((field) => !field.skip?.(item));
  Object.assign(form, { name, item, fields: fields.map((field) => ({ ...field, node: null })) });
  setText(byId("form-title"), typeof described.title === "function" ? described.title(item) : item ? `${described.title}: ${titleOf(item)}` : described.title);
  setText(byId("form-intro"), described.intro ?? "");
  setText(byId("form-submit"), described.submit);
  byId("form-error").textContent = "";
  byId("fields").replaceChildren(...form.fields.filter((field) => !(item && field.name === "target")).map(fieldOf));
  byId("form").showModal();
  (byId("fields").querySelector("input, select, textarea") ?? byId("form-submit")).focus();
}

function fieldOf(field) {
  const id = `field-${field.name}`, options = field.options?.(form.item ?? {});
  const described = field.hint ? { "aria-describedby": `${id}-hint` } : {};
  if (options) field.node = h("select", { id, ...described }, ...options.map(([value, text]) => h("option", { value }, text)));
  else if (field.type === "textarea" || field.type === "json") field.node = h("textarea", { id, rows: 3, spellcheck: field.type === "json" ? "false" : null, class: field.type === "json" ? "mono" : null, placeholder: field.placeholder, ...described });
  else field.node = h("input", { id, type: field.type ?? "text", min: field.type === "number" ? "0" : null, step: field.step ?? (field.type === "number" ? "any" : null), placeholder: field.placeholder, autocomplete: "off", spellcheck: "false", list: field.suggestions ? `${id}-list` : null, ...described });
  if (field.required) field.node.required = true;
  if (field.value !== undefined) field.node.value = field.value;
  return h("div", { class: field.half ? "field half" : "field" }, h("label", { for: id }, field.label), field.node,
    field.suggestions ? h("datalist", { id: `${id}-list` }, ...field.suggestions().map((value) => h("option", { value }))) : null,
    field.hint ? h("span", { class: "hint", id: `${id}-hint` }, field.hint) : null);
}

function valuesOf() {
  const given = {};
  for (const field of form.fields) {
    if (!field.node) continue;
    const text = field.node.value.trim();
    field.node.removeAttribute("aria-invalid");
    const complain = (message) => { field.node.setAttribute("aria-invalid", "true"); field.node.focus(); throw new Error(message); };
    if (!text && field.required) complain(`${field.label} is missing`);
    if (!text) { if (field.node.validity.badInput) complain(`${field.label} is not a number`); continue; }
    if (field.type === "number") given[field.name] = Number(text);
    else if (field.type === "json") {
      let value = null;
      try { value = JSON.parse(text); } catch { /* said below */ }
      if (value === null || typeof value !== "object" || Array.isArray(value)) complain(`${field.label} is not a JSON object`);
      given[field.name] = value;
    } else given[field.name] = text;
  }
  return given;
}

byId("form").querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const described = FORMS[form.name];
  try {
    const given = valuesOf(), body = described.body ? described.body(given) : given;
    const target = form.item ? targetOf(form.item, form.name) : { action: form.name };
    const message = await tell({ ...target, ...body });
    byId("form").close();
    say(message);
  } catch (error) {
    byId("form-error").textContent = error.message;
  }
});
byId("form-cancel").addEventListener("click", () => byId("form").close());
byId("form").addEventListener("click", (event) => { if (event.target === byId("form")) byId("form").close(); });
byId("form").addEventListener("keydown", (event) => {
  // Enter sends, as in a single line; Shift and Enter break the line.
  if (event.key === "Enter" && event.target.tagName === "TEXTAREA" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    byId("form").querySelector("form").requestSubmit();
  }
});
// A dialog that closes gives the focus back to what opened it, unless an update has taken that away meanwhile.
byId("form").addEventListener("close", () => {
  if (document.activeElement === document.body) (byId("drawer").open ? byId("drawer-title") : byId("main")).focus();
});
for (const button of document.querySelectorAll("[data-form]")) button.addEventListener("click", () => openForm(button.dataset.form));

byId("tiles").append(...TILES.map((name) => h("li", {}, h("h2", {}, FORMS[name].title), h("p", {}, FORMS[name].intro),
  h("code", {}, FORMS[name].tile), h("button", { type: "button", class: "button", "aria-label": FORMS[name].title, onclick: () => openForm(name) }, `${FORMS[name].submit}…`))));

// -- faults that are to come

function showFaults() {
  byId("faults-empty").hidden = snapshot.faults.length > 0;
  byId("clear-faults").disabled = snapshot.faults.length === 0;
  setText(byId("faults-count"), snapshot.faults.length ? `${snapshot.faults.length} to come` : "");
  reconcile(byId("fault-list"), snapshot.faults, (fault) => h("li", { "data-key": fault.key },
    h("div", {}, h("span", { class: "name" }, fault.what), h("div", { class: "under" },
      h("span", { class: "mono" }, fault.operation || "any operation"),
      h("span", {}, fault.left === null ? `${fault.hits} so far` : `${fault.left} to come`), fault.after ? h("span", {}, `after ${fault.after}`) : null)),
    h("button", { type: "button", class: "button quiet", "aria-label": `Take back ${fault.what}`, onclick: () => act({ action: "remove_fault", fault: fault.key }) }, "Take back")));
}
byId("clear-faults").addEventListener("click", () => act({ action: "clear_faults" }));
