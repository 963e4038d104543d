import { createExtractorFromData, UnrarError, type FileHeader } from 'node-unrar-js';
import { REFUSALS } from '../strings/refusals.ts';
import { overLimit, tidyName, type Allowance, type Unpacked } from './archive-entry.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal where the archive is damaged, encrypted or one volume of several */
export async function* rarMembers(bytes: Uint8Array, allowance: Allowance): AsyncGenerator<Unpacked> {
  const data = bytes.slice().buffer;
  try {
    const list = (await createExtractorFromData({ data })).getFileList();
    if (list.arcHeader.flags.volume) throw new Refusal(REFUSALS.volumes);
    const wanted = new Set<string>();
    for (const header of list.fileHeaders) {
      if (header.flags.directory) continue;
      const reason = refusal(header, allowance);
      if (reason === null) wanted.add(header.name);
      else yield { name: tidyName(header.name), reason };
    }
    const extractor = await createExtractorFromData({ data });
    const { files } = extractor.extract({ files: (header) => wanted.has(header.name) });
    for (const { fileHeader, extraction } of files) {
      const name = tidyName(fileHeader.name);
      wanted.delete(fileHeader.name);
      yield extraction === undefined ? { name, reason: REFUSALS.damagedMember } : { name, bytes: extraction };
    }
    for (const name of wanted) yield { name: tidyName(name), reason: REFUSALS.damagedMember };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof UnrarError && /PASSWORD/.test(error.reason)) {
      throw new Refusal(REFUSALS.encryptedArchive);
    }
    // The package is a translated program: where it trips over damage it stops with a machine's error.
    const tripped = error instanceof Error && (error instanceof UnrarError || error.name === 'RuntimeError');
    if (tripped) throw new Refusal(REFUSALS.damagedArchive);
    throw error;
  }
}

function refusal(header: FileHeader, allowance: Allowance): string | null {
  if (header.flags.encrypted) return REFUSALS.encryptedArchive;
  return overLimit(header.unpSize, header.packSize, allowance);
}
