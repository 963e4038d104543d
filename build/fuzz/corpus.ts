import { zipSync } from 'fflate';
import { randomFrom, type Random } from '../report-maker/random.ts';
import { DAMAGES } from './bytes.ts';
import { hostileArchive, soundArchive } from './hostile-archives.ts';
import { hostileOffice } from './hostile-office.ts';
import { hostilePage, infectedPage } from './hostile-pages.ts';
import { hostilePdf } from './hostile-pdf.ts';
import { hostileCsv, hostileMail, hostileText, infectedText, noDocument } from './hostile-texts.ts';
import type { Item, Made } from './item.ts';
import { MARKUP_DAMAGES } from './markup-damage.ts';
import { MOST_SOUND, soundFile, untouchedFixtures, type SoundFile } from './sound.ts';
import { allSources, anySource, extensionOf, fixtureSources, type Source } from './sources.ts';

/** Share of sound files among the damaged ones. */
const SOUND_SHARE = 0.15;
const EXTENSIONS = [
  '.html',
  '.htm',
  '.doc',
  '.docx',
  '.pdf',
  '.xls',
  '.xlsx',
  '.txt',
  '.zip',
  '.rar',
  '.mht',
  '.csv',
  '.wps',
  '.et',
  '.jpg',
  '',
];

function isText(name: string): boolean {
  return /\.(?:html|txt|csv|mht|rtf)$/.test(name);
}

/** A sound file with one to three damages to its bytes or its markup. */
function damaged(random: Random, sources: readonly Source[]): Made {
  const source = anySource(random, sources);
  const ways = isText(source.name) && random.chance(0.6) ? MARKUP_DAMAGES : DAMAGES;
  const names = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(Object.keys(ways)));
  const bytes = names.reduce((before, name) => ways[name]?.(random, before) ?? before, source.bytes);
  return { what: `${extensionOf(source.name)}: ${names.join(', ')}`, name: source.name, bytes };
}

/** A sound file under a name that lies about it. */
function misnamed(random: Random, sources: readonly Source[]): Made {
  const { name, bytes } = anySource(random, sources);
  const extension = random.pick(EXTENSIONS);
  const stem = random.chance(0.5) ? name : name.slice(0, -extensionOf(name).length);
  return { what: `${extensionOf(name)} named ${extension}`, name: `${stem}${extension}`, bytes };
}

/** Two sound files in one, or one in another. */
function mixed(random: Random, sources: readonly Source[]): Made {
  const [one, other] = [anySource(random, sources), anySource(random, sources)];
  const at = random.int(0, one.bytes.length);
  const bytes = new Uint8Array(
    Buffer.concat([one.bytes.slice(0, at), other.bytes, random.chance(0.5) ? one.bytes.slice(at) : new Uint8Array()]),
  );
  return { what: `${extensionOf(one.name)} with ${extensionOf(other.name)} in it`, name: one.name, bytes };
}

/** A damaged file in a sound archive, perhaps the archive damaged too. */
function packedUp(random: Random, sources: readonly Source[]): Made {
  const inner = damaged(random, sources);
  const zip = zipSync({ [inner.name]: inner.bytes, '说明.txt': Buffer.from('说明') }, { level: 1 });
  if (random.chance(0.4))
    return {
      what: `zip of ${inner.what}`,
      name: '报送.zip',
      bytes: zip,
      members: [
        { path: inner.name, sound: null },
        { path: '说明.txt', sound: null },
      ],
    };
  const what = random.pick(Object.keys(DAMAGES));
  return { what: `zip: ${what}`, name: '报送.zip', bytes: DAMAGES[what]?.(random, zip) ?? zip };
}

type Maker = (random: Random, sources: readonly Source[]) => Made;

const infected: Maker = (random, sources) =>
  infectedPage(random, random.pick(sources.filter(({ name }) => name.endsWith('.html'))).bytes);
const grown: Maker = (random, sources) =>
  infectedText(random, random.pick(sources.filter(({ name }) => /\.(?:txt|html|csv)$/.test(name))).bytes);

/** How often each kind of bad file is made. */
const MAKERS: readonly (readonly [number, Maker])[] = [
  [30, damaged],
  [6, misnamed],
  [4, mixed],
  [6, packedUp],
  [8, hostilePage],
  [6, infected],
  [8, hostileText],
  [6, grown],
  [2, hostileCsv],
  [4, hostileMail],
  [4, noDocument],
  [10, hostileOffice],
  [10, hostilePdf],
  [6, hostileArchive],
];

function badFile(random: Random, sources: readonly Source[]): Made {
  let left = random.next() * MAKERS.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, make] of MAKERS) {
    left -= weight;
    if (left < 0) return make(random, sources);
  }
  return noDocument(random);
}

const FOLDERS = ['', '直属部门/', '乡镇/2024年/', '乡镇/', '补报 (二)/'];

/** Names of files are unique by their number; the rest of them is as it comes. */
function placed(random: Random, number: number, made: Made, sound: Item['sound']): Item {
  const name = `${String(number).padStart(5, '0')} ${made.name.replaceAll('/', '_')}`.normalize('NFC');
  const folder = number < 100 ? '' : random.pick(FOLDERS);
  return { path: folder + name, bytes: made.bytes, what: made.what, sound, members: made.members ?? null };
}

/**
 * The files of a run, one after another: the same for the same seed and count. Sound ones lie among the bad ones, and
 * the untouched fixtures in front, so that their damaged copies come after them.
 */
export async function* corpusOf(seed: number, count: number): AsyncGenerator<Item> {
  const [sources, fixtures] = [allSources(), fixtureSources()];
  const random = randomFrom(`fuzz ${seed}`);
  let number = 0;
  let agencies = 0;
  const soundOne = async (own: Random): Promise<SoundFile> => {
    agencies += 1;
    return soundFile(own, agencies - 1, fixtures);
  };
  for (const file of await untouchedFixtures(fixtures)) {
    if (number < count / 4) yield placed(random, number, { ...file, what: 'sound' }, file.sound);
    number += 1;
  }
  for (number = Math.min(number, Math.ceil(count / 4)); number < count; number += 1) {
    const own = random.fork(`file ${number}`);
    const room = MOST_SOUND - agencies;
    if (room >= 3 && own.chance(0.02)) {
      const reports = [await soundOne(own.fork('one')), await soundOne(own.fork('two'))];
      const others = [damaged(own, sources), noDocument(own)];
      yield placed(own, number, soundArchive(own, reports, others), null);
    } else if (room >= 1 && own.chance(SOUND_SHARE)) {
      const file = await soundOne(own);
      yield placed(own, number, { ...file, what: 'sound' }, file.sound);
    } else yield placed(own, number, badFile(own, sources), null);
  }
}
