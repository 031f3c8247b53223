// Parts of a page that refresh themselves: <div data-live="/address" data-every="3">. What is under the mouse or holds
// the focus does not move: the news waits until the hand is away, and a line says that there is some.
const HAND_RESTS_MS = 8000;
let lostSince = null;

export function refreshParts(root) {
  let moved = -Infinity;
  root.addEventListener("pointermove", () => { moved = performance.now(); }, { passive: true });
  const due = new WeakMap();
  setInterval(() => {
    if (root.hidden) return;
    for (const part of root.querySelectorAll("[data-live]")) {
      const now = performance.now();
      if (now < (due.get(part) ?? 0)) continue;
      due.set(part, now + Number(part.dataset.every || 5) * 1000);
      refresh(root, part, () => performance.now() - moved < HAND_RESTS_MS);
    }
  }, 500);
}

async function refresh(root, part, handMoves) {
  let answer;
  try {
    answer = await fetch(part.dataset.live, { headers: { "HX-Request": "true" }, redirect: "manual", signal: AbortSignal.timeout(10000) });
  } catch {
    return lost(root, true);
  }
  const away = answer.headers.get("HX-Redirect");
  if (away) return location.assign(away);
  if (!answer.ok) return lost(root, answer.type !== "opaqueredirect");
  lost(root, false);
  const html = await answer.text();
  if (html === part.liveHtml || !part.isConnected) return;
  const first = part.liveHtml === undefined;
  const busy = part.matches(":focus-within") || (part.matches(":hover") && handMoves());
  const news = part.parentElement.querySelector("[data-live-news]");
  if (busy && !first) {
    if (news) news.textContent = "Có thay đổi mới; rời tay khỏi danh sách để xem.";
    return;
  }
  if (first && busy) return;
  part.liveHtml = html;
  if (news) news.textContent = "";
  const shown = part.innerHTML.trim();
  if (shown === html.trim()) return;
  part.innerHTML = html;
  globalThis.htmx?.process(part);
  part.dispatchEvent(new CustomEvent("desk:fresh", { bubbles: true }));
}

function lost(root, isLost) {
  const sentence = root.querySelector("#lost");
  if (isLost && lostSince === null) {
    lostSince = new Date();
    root.querySelector("[data-lost-since]").textContent = lostSince.toLocaleTimeString("vi", { hour: "2-digit", minute: "2-digit" });
  }
  if (!isLost) lostSince = null;
  sentence.hidden = !isLost;
}
