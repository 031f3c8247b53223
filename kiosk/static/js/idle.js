// Ends a visit that nobody goes on with: after the screen's own time a countdown with one huge button, then the end.
// A home screen that holds no visit and looks as it always does stays as it is.
import { isNewScreen } from "./screens.js";

const TICK_MS = 1000;
const TRY_AGAIN_MS = 5000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "touchstart", "scroll", "input"];

export function watchIdle(root) {
  const dialog = root.querySelector("#still-here");
  let last = performance.now();
  let ending = false;
  const alive = () => { if (!dialog.open) last = performance.now(); };
  for (const sign of SIGNS_OF_LIFE) root.addEventListener(sign, alive, { capture: true, passive: true });
  root.addEventListener("htmx:after:swap", (event) => { if (isNewScreen(event)) alive(); });
  dialog.querySelector("[data-stay]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", alive);

  setInterval(() => {
    const screen = root.querySelector("#screen");
    const rest = (performance.now() - last) / 1000;
    const idle = Number(screen.dataset.idleSeconds);
    const countdown = Number(screen.dataset.countdownSeconds);
    if (ending || rest < idle || nothingToForget(screen)) return;
    if (!dialog.open) dialog.showModal();
    const left = Math.max(0, Math.ceil(idle + countdown - rest));
    dialog.querySelector("[data-seconds]").textContent = left;
    if (left > 0) return;
    finish();
  }, TICK_MS);

  // "Kết thúc", wherever it stands, ends the same way: without a server the browser's own error page would stay.
  const finish = () => {
    if (ending) return;
    ending = true;
    if (dialog.open) dialog.close();
    end(root.querySelector("#screen"), dialog.querySelector("[data-end]").action);
  };
  root.addEventListener("submit", (event) => {
    if (event.target.action !== dialog.querySelector("[data-end]").action) return;
    event.preventDefault();
    finish();
  });
}

function nothingToForget(screen) {
  const { text, contrast } = document.documentElement.dataset;
  const atHome = location.pathname === screen.dataset.home;
  return atHome && text === "1" && contrast === "normal" && !("held" in screen.dataset);
}

// The screen is wiped first, so that a server that is away leaves nothing of the person on it; then it is tried again
// until the kiosk answers.
function end(screen, address) {
  screen.textContent = "Đang kết thúc lượt này…";
  const home = screen.dataset.home;
  const again = () => setTimeout(attempt, TRY_AGAIN_MS);
  const attempt = () => fetch(address, { method: "POST", redirect: "manual" })
    .then((answer) => (answer.type === "opaqueredirect" ? location.replace(home) : again()))
    .catch(again);
  attempt();
}
