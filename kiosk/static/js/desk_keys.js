// Keys: a button or link that shows a key is pressed by it, except while something is being typed.
const TYPED_INTO = "input, select, textarea, [contenteditable]";

export function watchKeys(root) {
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.key === "Escape" && event.target.matches(TYPED_INTO)) return event.target.blur();
    if (event.target.matches(TYPED_INTO) || root.querySelector("dialog[open]")) return;
    // Enter on a button or link is that button's own.
    if (event.key === "Enter" && event.target.closest("a, button, summary")) return;
    const pressed = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    const place = [...root.querySelectorAll("[data-key]")].find((one) => one.dataset.key.toUpperCase() === pressed.toUpperCase());
    if (!place || place.disabled) return;
    event.preventDefault();
    if (place.matches(TYPED_INTO)) place.focus();
    else place.click();
  });
  root.addEventListener("click", (event) => {
    if (event.target.closest("[data-shortcuts]")) showAll(root);
  });
}

function showAll(root) {
  const list = root.querySelector("[data-shortcut-list]");
  list.textContent = "";
  for (const place of root.querySelectorAll("[data-key]:not([data-shortcuts])")) {
    const key = root.createElement("dt");
    key.append(Object.assign(root.createElement("kbd"), { textContent: place.dataset.key }));
    const what = root.createElement("dd");
    what.textContent = place.dataset.keyLabel ?? place.textContent.replace(place.dataset.key, "").trim();
    list.append(key, what);
  }
  root.querySelector("#shortcuts").showModal();
}
