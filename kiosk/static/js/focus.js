// After a change of screen the focus goes where a reader starts: the list of problems, else the heading.
export function moveFocus(root) {
  const place = root.querySelector("[data-focus]") ?? root.querySelector("[autofocus]:not(dialog *)") ?? root.querySelector("#heading");
  place?.focus({ preventScroll: true });
}
