// The server did not answer: say so instead of leaving a dead screen. The next touch tries again.
const SHOWN_MS = 6000;

export function reportLostServer(root) {
  const sentence = root.querySelector("#lost");
  let timer;
  root.addEventListener("htmx:error", () => {
    sentence.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => { sentence.hidden = true; }, SHOWN_MS);
  });
}
