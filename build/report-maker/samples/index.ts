import { YEAR_2023 } from './year-2023.ts';
import { BUREAUS_2024 } from './year-2024-bureaus.ts';
import { OFFICES_2024 } from './year-2024-offices.ts';
import { TOWNSHIPS_2024 } from './year-2024-townships.ts';
import { TRIAL_FORM } from './years-2019-2020.ts';
import { STATISTICS_FORM } from './years-to-2018.ts';
import type { Sample } from './sample.ts';

export { ROSTER_PATH, rosterBytes } from './roster.ts';
export { sampleBytes } from './sample.ts';
export type { Sample } from './sample.ts';

/** The reports of the invented county 青禾县. */
export const SAMPLES: readonly Sample[] = [
  ...OFFICES_2024,
  ...BUREAUS_2024,
  ...TOWNSHIPS_2024,
  ...YEAR_2023,
  ...TRIAL_FORM,
  ...STATISTICS_FORM,
];

/** A picture of one pixel under the name of a page. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** Files that no program can audit, by path under samples/. */
export const UNREADABLE: readonly { readonly path: string; readonly base64: string }[] = [
  { path: '2024年度/青禾县农业农村局.html', base64: '' },
  { path: '2024年度/青禾县统计局.html', base64: PICTURE },
];
