// The same press twice within 700 ms is one press; a press in the first 300 ms of a new screen was meant for the old
// one; a form on its way is not sent again. Nothing is dragged, zoomed or opened beside the kiosk.
import { isNewScreen } from "./screens.js";

const SAME_PRESS_MS = 700;
const NEW_SCREEN_MS = 300;
const WAYS_OUT = ["contextmenu", "dragstart", "auxclick"];

export function ignoreSecondTaps(root) {
  let last = { target: null, at: -Infinity };
  let shown = -Infinity;
  root.addEventListener("htmx:after:swap", (event) => { if (isNewScreen(event)) shown = performance.now(); });
  root.addEventListener("click", (event) => {
    const target = event.target.closest("a, button");
    if (!target || event.detail === 0) return;
    const now = performance.now();
    if (now - shown < NEW_SCREEN_MS || (target === last.target && now - last.at < SAME_PRESS_MS)) return swallow(event);
    last = { target, at: now };
  }, { capture: true });
  root.addEventListener("submit", (event) => {
    if ("sent" in event.target.dataset) return swallow(event);
    if (!event.target.matches("[data-display]")) event.target.dataset.sent = "";
  }, { capture: true });
  root.addEventListener("htmx:finally:request", (event) => {
    if (!isNewScreen(event)) return;
    for (const form of root.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });
  for (const way of WAYS_OUT) root.addEventListener(way, (event) => event.preventDefault());
  root.addEventListener("wheel", (event) => { if (event.ctrlKey) event.preventDefault(); }, { passive: false });
}

function swallow(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
