const two = (value: number): string => String(value).padStart(2, '0');

/** A moment in the office's own time, to the minute: `11-23 18:52`, with the year where it is another than now. */
export function timeText(iso: string, now: Date = new Date()): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const year = time.getFullYear() === now.getFullYear() ? '' : `${time.getFullYear()}-`;
  return `${year}${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** A day in the office's own time as an ISO date, so many days after another. */
export function dayAfter(days: number, from: Date = new Date()): string {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
