import type { Progress } from '../../app/bridge/desk.ts';
import { PROGRESS } from '../../app/strings/window.ts';

/** What there is to say of a run's speed; null while it is too young to tell. */
export interface Speed {
  /** Files a second. */
  readonly rate: number;
  /** Milliseconds until the end. */
  readonly remaining: number;
}

/** How fast a run is: from its first files on, once a second has passed. */
export function speedOf({ done, total, elapsed }: Progress): Speed | null {
  if (elapsed < 1000 || done < 3 || total === 0) return null;
  const rate = (done / elapsed) * 1000;
  return { rate, remaining: ((total - done) / rate) * 1000 };
}

/** A stretch of time, rounded as a person would say it. */
export function timeText(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds < 90 ? PROGRESS.seconds(seconds) : PROGRESS.minutes(Math.ceil(seconds / 60));
}
