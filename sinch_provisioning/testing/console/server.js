// -- the server: what it tells, what it is asked, what it is told to do

let snapshot = null;
let start = null;

async function ask(name, parameters) {
  const answer = await fetch(`/_console/${name}?${new URLSearchParams(parameters)}`);
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.message);
  return body;
}

// Gives the message, and throws it as an error when the server refuses.
async function tell(action) {
  let answer, body;
  try {
    answer = await fetch("/_console/actions", {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(action),
    });
    body = await answer.json();
  } catch {
    throw new Error("The server does not answer");
  }
  if (!answer.ok) throw new Error(body.message);
  return body.message;
}

async function act(action) {
  try {
    say(await tell(action));
    return true;
  } catch (error) {
    say(error.message);
    return false;
  }
}

// -- the clock: it ticks here between two updates

const clock = {
  base: 0, at: 0, runs: false, due: null,
  set(told) {
    Object.assign(this, { base: Date.parse(told.now), at: performance.now(), runs: told.runs, due: told.due && Date.parse(told.due) });
    this.show();
  },
  now() { return this.base + (this.runs ? performance.now() - this.at : 0); },
  day() { return this.base ? new Date(this.now()).toISOString().slice(0, 10) : ""; },
  show() {
    const iso = new Date(this.now()).toISOString(), left = this.due === null ? 0 : this.due - this.now();
    byId("now").replaceChildren(h("span", { class: "now-day" }, `${iso.slice(0, 10)} `), `${iso.slice(11, 19)} `, h("span", { class: "now-day" }, "UTC"));
    setAttribute(byId("now"), "datetime", iso);
    byId("stands").hidden = this.runs;
    const skip = byId("skip-to-due");
    skip.hidden = left <= 0;
    if (left > 0) {
      setText(skip, `Next in ${span(left)}`);
      setAttribute(skip, "aria-label", "Advance the clock to what is due next");
    }
  },
};

function span(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  for (const [unit, size] of [["d", 86_400], ["h", 3600], ["min", 60]]) if (seconds >= size) return `${Math.floor(seconds / size)} ${unit}`;
  return `${seconds} s`;
}
setInterval(() => { if (clock.base) clock.show(); }, 500);

for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () => act({ action: "advance", [button.dataset.advance]: 1 }));
}
byId("skip-to-due").addEventListener("click", () => act({ action: "advance", seconds: Math.max(0, (clock.due - clock.now()) / 1000) + .001 }));

// -- the theme: as the system has it, until it is switched

const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (document.documentElement.dataset.theme || (dark.matches ? "dark" : "light")) === "dark";

function showTheme() {
  byId("theme").replaceChildren(icon(isDark() ? "sun" : "moon"));
  byId("theme").setAttribute("aria-pressed", String(isDark()));
  byId("theme").dataset.tip = isDark() ? "Light theme" : "Dark theme";
}
byId("theme").addEventListener("click", () => {
  const wanted = isDark() ? "light" : "dark", theme = wanted === (dark.matches ? "dark" : "light") ? "" : wanted;
  document.documentElement.dataset.theme = theme;
  try { localStorage.setItem("theme", theme); } catch { /* storage is off: the switch holds for this page */ }
  hideTip();
  showTheme();
});
dark.addEventListener("change", showTheme);
