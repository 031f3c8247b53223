// Parts of a page that refresh themselves: <div data-live="/address" data-every="3">. What is under the mouse or holds
// the focus does not move: the news waits until the hand is away, and a line says that there is some.
const HAND_RESTS_MS = 8000;
// Every form comes with a fresh value of these, and htmx leaves its mark; that is no news.
const NO_NEWS = /name="(nonce|csrf_token)" value="[^"]*"| data-htmx-powered="[^"]*"/g;
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
  if (!part.isConnected) return;
  const fresh = root.createElement("template");
  fresh.innerHTML = html;
  const told = bare(fresh);
  part.told ??= bare(part);
  const news = part.parentElement.querySelector("[data-live-news]");
  if (told === part.told) {
    if (news) news.textContent = "";
    return;
  }
  if (part.matches(":focus-within") || (part.matches(":hover") && handMoves())) {
    if (news) news.textContent = "Có thay đổi mới; rời tay khỏi danh sách để xem.";
    return;
  }
  part.told = told;
  if (news) news.textContent = "";
  part.innerHTML = html;
  globalThis.htmx?.process(part);
  part.dispatchEvent(new CustomEvent("desk:fresh", { bubbles: true }));
}

function bare(element) {
  return element.innerHTML.replace(NO_NEWS, "").trim();
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
