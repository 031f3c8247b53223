// The kiosk works without any of these modules; each of them only makes a screen kinder.
import { watchIdle } from "./idle.js";
import { keepTime } from "./clock.js";
import { moveFocus } from "./focus.js";
import { changeDisplay } from "./display.js";
import { showMore } from "./more.js";
import { ignoreSecondTaps } from "./taps.js";
import { reportLostServer } from "./lost.js";
import { isNewScreen } from "./screens.js";

ignoreSecondTaps(document);
watchIdle(document);
keepTime(document);
changeDisplay(document);
reportLostServer(document);
showMore(document);

document.addEventListener("htmx:after:swap", (event) => {
  if (!isNewScreen(event)) return;
  moveFocus(document);
  showMore(document);
});

// A page that the browser kept in memory belongs to a visit that may have ended.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
