// A grid of cells to be typed: arrows and Enter go up and down a column, as in a spreadsheet. Tab goes sideways by itself.
const STEPS = { ArrowDown: 1, Enter: 1, ArrowUp: -1 };

export function walkGrids(root) {
  root.addEventListener("keydown", (event) => {
    const cell = event.target.closest?.("[data-grid]");
    const step = STEPS[event.key];
    if (!cell || !step || event.ctrlKey || event.altKey || event.metaKey) return;
    const place = cell.closest("td");
    const row = step > 0 ? place.parentElement.nextElementSibling : place.parentElement.previousElementSibling;
    event.preventDefault();
    const next = row?.children[place.cellIndex]?.querySelector("[data-grid]");
    next?.focus();
    next?.select();
  });
}
