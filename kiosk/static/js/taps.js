// The same press twice within 700 ms is one press; a press in the first 300 ms of a new screen was meant for the old one.
import { isNewScreen } from "./screens.js";

const SAME_PRESS_MS = 700;
const NEW_SCREEN_MS = 300;

export function ignoreSecondTaps(root) {
  let last = { target: null, at: -Infinity };
  let shown = -Infinity;
  root.addEventListener("htmx:after:swap", (event) => { if (isNewScreen(event)) shown = performance.now(); });
  root.addEventListener("click", (event) => {
    const target = event.target.closest("a, button");
    if (!target || event.detail === 0) return;
    const now = performance.now();
    if (now - shown < NEW_SCREEN_MS || (target === last.target && now - last.at < SAME_PRESS_MS)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    last = { target, at: now };
  }, { capture: true });
  root.addEventListener("contextmenu", (event) => event.preventDefault());
}
