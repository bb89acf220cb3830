// Keys and copying. Everything else on the pages works without this file.

const rows = () => [...document.querySelectorAll("main a.row, main table.plans summary")];
const follow = (rel) => document.querySelector(`main a[rel="${rel}"]`)?.click();
const reading = () => document.querySelector(".reading");

// say tells what was done, to eyes and to screen readers.
const status = document.createElement("p");
status.className = "said";
status.setAttribute("role", "status");
document.body.append(status);
let quiet;
function say(words) {
  status.textContent = words;
  clearTimeout(quiet);
  quiet = setTimeout(() => (status.textContent = ""), 2500);
}

async function copy(id) {
  const words = document.getElementById(id)?.textContent;
  if (!words) return;
  try {
    await navigator.clipboard.writeText(words);
    say("Citation copied");
  } catch {
    getSelection().selectAllChildren(document.getElementById(id));
    say("Citation marked: press Ctrl and C to copy it");
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button.dataset.copy));
}

// step moves to the next or previous record of a report, or row of a list.
function step(by) {
  if (reading()) return follow(by > 0 ? "next" : "prev");
  const all = rows();
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  all[Math.min(Math.max(at + by, 0), all.length - 1)].focus();
}

// The open record is brought into sight in the list beside the text.
const open = document.querySelector(".contents [aria-current]");
const list = open?.closest(".inorder");
if (list && list.scrollHeight > list.clientHeight) list.scrollTop = open.offsetTop - list.clientHeight / 3;

// help shows the table of keys from the help page.
async function help() {
  let dialog = document.querySelector("dialog");
  if (!dialog) {
    const answer = await fetch("/help");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const keys = page.getElementById("keys");
    if (!keys) return location.assign("/help#keys");
    dialog = document.createElement("dialog");
    dialog.setAttribute("aria-label", "Keys");
    const close = document.createElement("form");
    close.method = "dialog";
    const button = document.createElement("button");
    button.textContent = "Close";
    close.append(button);
    dialog.append(close, document.adoptNode(keys));
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
}

const pages = { o: "/", r: "/reports", s: "/statements", e: "/events", t: "/tolls", i: "/positions", l: "/proposals", u: "/issues", a: "/actors" };
const keys = {
  j: () => step(1),
  k: () => step(-1),
  n: () => !reading() && follow("next"),
  p: () => !reading() && follow("prev"),
  c: () => copy("citation"),
  Escape: () => follow("up"),
  "/": () => {
    const field = document.querySelector("[data-search]");
    if (field) field.focus();
    else location.assign("/reports");
  },
  "?": help,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const field = event.target.closest?.("input, select, textarea");
  if (field) {
    if (event.key === "Escape") field.blur();
    return;
  }
  if (document.querySelector("dialog[open]")) return;
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  } else if (pages[event.key]) {
    location.assign(pages[event.key]);
  }
});
