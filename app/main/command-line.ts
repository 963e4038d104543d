import path from 'node:path';

/**
 * The files and folders named on the command line, as absolute paths. Switches of Chromium and of tests start with `-`
 * and name no file; `--samples` stands for the shipped samples.
 *
 * @param argv the whole command line
 * @param own how many words at its beginning are the program itself: 1 installed, 2 run by a bare Electron
 * @param cwd what relative paths start from
 * @param samples where the samples are
 */
export function pathsToOpen(argv: readonly string[], own: 1 | 2, cwd: string, samples: string): readonly string[] {
  const words = argv.slice(1);
  const plain = words.filter((word) => !word.startsWith('-')).slice(own - 1);
  const named = plain.map((word) => path.resolve(cwd, word));
  return words.includes('--samples') ? [samples, ...named] : named;
}
