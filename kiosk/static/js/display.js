// Text size and contrast change at once and keep what was typed; the server hears of it for the next page.
export function changeDisplay(root) {
  const form = root.querySelector("[data-display]");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter;
    const display = document.documentElement.dataset;
    display[button.name] = button.value;
    const body = new FormData(form, button);
    body.set("here", location.pathname);
    // Without an answer the look holds for this page at least.
    fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => {});
    if (button.name === "text") button.value = String((Number(button.value) % 4) + 1);
    else {
      const high = button.value === "high";
      button.setAttribute("aria-pressed", String(high));
      button.value = high ? "normal" : "high";
    }
  });
}
