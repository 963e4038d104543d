import { createRequire } from 'node:module';
import type { SevenZipModule, SevenZipModuleFactory } from '7z-wasm';
import { REFUSALS } from '../strings/refusals.ts';
import { overLimit, tidyName, type Allowance, type Unpacked } from './archive-entry.ts';
import { Refusal } from './refusal.ts';

const ARCHIVE = '/archive.7z';
const OUT = '/out';

interface Listed {
  readonly name: string;
  readonly size: number;
  readonly encrypted: boolean;
}

/** @throws Refusal where the archive is damaged or encrypted */
export async function* sevenZipMembers(bytes: Uint8Array, allowance: Allowance): AsyncGenerator<Unpacked> {
  const listed = await list(bytes);
  const wanted: Listed[] = [];
  // Members are packed together: only the whole archive has a packed size.
  for (const member of listed) {
    const reason = member.encrypted
      ? REFUSALS.encryptedArchive
      : overLimit(member.size, Math.max(bytes.length, 1), allowance);
    if (reason === null) wanted.push(member);
    else yield { name: tidyName(member.name), reason };
  }
  if (wanted.length === 0) return;
  const { program } = await run(bytes, ['x', ARCHIVE, `-o${OUT}`, '-y', '-p', ...excluded(listed, wanted)]);
  for (const { name } of wanted) {
    const unpacked = takeOut(program, `${OUT}/${name}`);
    yield unpacked === null
      ? { name: tidyName(name), reason: REFUSALS.damagedMember }
      : { name: tidyName(name), bytes: unpacked };
  }
}

/** The file's bytes, null where the program did not write it; it is removed, to free its memory. */
function takeOut(program: SevenZipModule, file: string): Uint8Array | null {
  try {
    const bytes = program.FS.readFile(file);
    program.FS.unlink(file);
    return bytes;
  } catch {
    return null;
  }
}

/** Members over a limit are never unpacked. Names are taken as they are, not as patterns. */
function excluded(listed: readonly Listed[], wanted: readonly Listed[]): string[] {
  return listed.filter((member) => !wanted.includes(member)).map(({ name }) => `-x!${name}`);
}

async function list(bytes: Uint8Array): Promise<Listed[]> {
  const { output } = await run(bytes, ['l', '-slt', '-p', ARCHIVE]);
  if (/Wrong password|Cannot open encrypted/i.test(output)) throw new Refusal(REFUSALS.encryptedArchive);
  const body = output.split(/^-{10}$/m)[1];
  if (body === undefined) throw new Refusal(REFUSALS.damagedArchive);
  return body.split(/\n\n/).flatMap((entry): Listed[] => {
    const field = (name: string) => new RegExp(`^${name} = (.*)$`, 'm').exec(entry)?.[1] ?? '';
    const name = field('Path');
    if (name === '' || field('Attributes').startsWith('D') || field('Folder') === '+') return [];
    return [{ name, size: Number(field('Size')) || 0, encrypted: field('Encrypted') === '+' }];
  });
}

/** Runs the program once: a fresh one each time, for it keeps what it met. */
async function run(bytes: Uint8Array, args: string[]): Promise<{ program: SevenZipModule; output: string }> {
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
  };
  const program = await factory()({ print: say, printErr: say });
  program.FS.writeFile(ARCHIVE, bytes);
  try {
    program.callMain(args);
  } catch {
    // The program ends by throwing where the archive is damaged; what it said and wrote until then counts.
    say('ended early');
  }
  return { program, output: lines.join('\n') };
}

/** The package's file for Node, found by its name: its other file is for browsers. */
function factory(): SevenZipModuleFactory {
  return createRequire(import.meta.url)('7z-wasm') as SevenZipModuleFactory;
}
