// The server did not answer: say so instead of leaving a dead screen. The next touch tries again.
const SHOWN_MS = 6000;

export function reportLostServer(root) {
  const sentence = root.querySelector("#lost");
  root.addEventListener("htmx:error", () => {
    sentence.hidden = false;
    setTimeout(() => { sentence.hidden = true; }, SHOWN_MS);
  });
}
