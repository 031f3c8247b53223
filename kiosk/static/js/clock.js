// The clock in the top strip goes on while a screen rests. The server's time counts, not the browser's zone.
const ZONE = "Asia/Ho_Chi_Minh";
const TICK_MS = 5000;

export function keepTime(root) {
  const clock = root.querySelector("[data-clock]");
  if (!clock) return;
  const ahead = new Date(clock.dataset.clock) - Date.now();
  const time = new Intl.DateTimeFormat("vi", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: ZONE });
  const days = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
  const date = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: ZONE });
  setInterval(() => {
    const now = new Date(Date.now() + ahead);
    const local = new Date(now.toLocaleString("en-US", { timeZone: ZONE }));
    clock.querySelector("[data-clock-time]").textContent = time.format(now);
    clock.querySelector("[data-clock-day]").textContent = `${days[local.getDay()]}, ${date.format(now)}`;
  }, TICK_MS);
}
