import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { WorkspaceFailure } from './failure.ts';

/** A value as compressed JSON: a report takes a tenth of its room. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 3 });
}

/**
 * What `pack` was given.
 * @throws WorkspaceFailure (`damaged`) where the bytes are not whole
 */
export function unpack(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(inflateRawSync(bytes).toString('utf8'));
  } catch (thrown) {
    throw new WorkspaceFailure('damaged', 'packed bytes are not whole', thrown);
  }
}

/**
 * A value out of its JSON.
 * @throws WorkspaceFailure (`damaged`) where the text is none
 */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new WorkspaceFailure('damaged', 'JSON is not whole', thrown);
  }
}
