// The desk works without any of these modules; they save an officer's hands and say when the server is away.
import { keepTime } from "./clock.js";
import { walkGrids } from "./desk_grid.js";
import { watchKeys } from "./desk_keys.js";
import { refreshParts } from "./desk_live.js";

keepTime(document);
watchKeys(document);
walkGrids(document);
refreshParts(document);

document.addEventListener("htmx:after:swap", (event) => {
  if (event.detail?.ctx?.target?.id !== "desk") return;
  keepTime(document);
  const place = document.querySelector("[data-focus], [aria-invalid], [autofocus]:not(dialog *)") ?? document.querySelector("#heading");
  place?.focus({ preventScroll: true });
});

// A page that the browser kept in memory may belong to somebody who has signed out.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
