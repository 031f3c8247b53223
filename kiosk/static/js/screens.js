// Whether a swap brought a new screen; parts that refresh themselves (the print status) are no new screen.
export function isNewScreen(event) {
  return event.detail?.ctx?.target?.id === "screen";
}
