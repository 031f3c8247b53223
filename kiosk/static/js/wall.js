// Keeps the wall fresh. A server that is away leaves the last good picture on it, with the time of the last news.
import { keepTime } from "./clock.js";
import { announcer } from "./announce.js";

const EVERY_MS = 2500;
const PATIENCE_MS = 5000;
// One answer that is late is no lost connection.
const MISSES_BEFORE_SAYING = 2;

const main = document.querySelector("[data-wall]");
const lost = document.querySelector("[data-lost]");
const announce = announcer(document.querySelector("[data-sound]"));
const board = () => main.querySelector(".board");
let misses = 0;

async function look() {
  try {
    const answer = await fetch(main.dataset.wall, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.text());
    misses = 0;
    lost.hidden = true;
  } catch {
    misses += 1;
    if (misses >= MISSES_BEFORE_SAYING && lost.hidden) sayLost();
  }
  setTimeout(look, EVERY_MS);
}

function show(html) {
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  const now = fresh.content.querySelector(".board");
  if (!now) throw new Error("no board");
  const before = board();
  const known = new Set([...before.querySelectorAll("[data-call]")].map((line) => line.dataset.call));
  const isCall = now.dataset.lastCall !== before.dataset.lastCall && now.dataset.lastCall !== "0";
  // What stays the same is left alone: a mark that is lit must not begin anew with every look.
  if (now.innerHTML === before.innerHTML) Object.assign(before.dataset, now.dataset);
  else before.replaceWith(now);
  if (!isCall) return;
  const lines = [...board().querySelectorAll("[data-voice]")].filter((line) => !known.has(line.dataset.call));
  announce(lines.map((line) => line.dataset.voice).reverse());
}

function sayLost() {
  lost.querySelector("[data-lost-time]").textContent = board().dataset.time;
  for (const line of main.querySelectorAll("[data-new]")) delete line.dataset.new;
  lost.hidden = false;
}

keepTime(document);
setTimeout(look, EVERY_MS);
