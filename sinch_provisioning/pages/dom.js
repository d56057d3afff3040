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

const count = (number, one) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;

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
