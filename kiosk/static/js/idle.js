// Ends a visit that nobody goes on with: after the screen's own time a countdown with one huge button, then the end
// form. The home screen of a visit that has not begun stays as it is.
import { isNewScreen } from "./screens.js";

const TICK_MS = 1000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "touchstart", "scroll", "input"];

export function watchIdle(root) {
  const dialog = root.querySelector("#still-here");
  let last = performance.now();
  const alive = () => { if (!dialog.open) last = performance.now(); };
  for (const sign of SIGNS_OF_LIFE) root.addEventListener(sign, alive, { capture: true, passive: true });
  root.addEventListener("htmx:after:swap", (event) => { if (isNewScreen(event)) alive(); });
  dialog.querySelector("[data-stay]").addEventListener("click", () => { dialog.close(); alive(); });
  dialog.addEventListener("close", alive);

  setInterval(() => {
    const screen = root.querySelector("#screen");
    const rest = (performance.now() - last) / 1000;
    const idle = Number(screen.dataset.idleSeconds);
    const countdown = Number(screen.dataset.countdownSeconds);
    if (rest < idle || isFreshHome(screen)) return;
    if (!dialog.open) dialog.showModal();
    const left = Math.max(0, Math.ceil(idle + countdown - rest));
    dialog.querySelector("[data-seconds]").textContent = left;
    if (left === 0) dialog.querySelector("[data-end]").submit();
  }, TICK_MS);
}

// Nothing to forget there: the home page in its default look, with nothing behind it.
function isFreshHome(screen) {
  const { text, contrast } = document.documentElement.dataset;
  return location.pathname === screen.dataset.home && text === "1" && contrast === "normal" && !sessionStarted();
}

let started = false;
addEventListener("popstate", () => { started = true; });
document.addEventListener("htmx:after:swap", () => { started = true; });
function sessionStarted() { return started; }
