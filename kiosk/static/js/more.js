// Long screens get a big button that turns the page: many people do not know that a screen can be pushed up.
const LABEL = "Xem tiếp";
const TOLERANCE_PX = 40;
let watcher;

export function showMore(root) {
  watcher?.disconnect();
  const main = root.querySelector("#main");
  root.querySelector(".more")?.remove();
  const button = root.createElement("button");
  button.type = "button";
  button.className = "button more";
  button.textContent = LABEL;
  button.hidden = true;
  main.after(button);
  // The button takes its own row; without it the part above is that much higher.
  const place = () => {
    const room = main.clientHeight + (button.hidden ? 0 : button.offsetHeight);
    button.hidden = main.scrollTop + room >= main.scrollHeight - TOLERANCE_PX;
  };
  button.addEventListener("click", () => main.scrollBy({ top: main.clientHeight * 0.8 }));
  main.addEventListener("scroll", place, { passive: true });
  watcher = new ResizeObserver(place);
  watcher.observe(main);
  for (const part of main.children) watcher.observe(part);
}
