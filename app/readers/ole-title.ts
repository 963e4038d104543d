import { decodeText } from './decode.ts';
import type { OleContainer } from './ole.ts';

const TITLE = 2;
const NARROW = 0x1e;
const WIDE = 0x1f;

/** The title among the document's properties, null where there is none or the properties are damaged. */
export function oleTitle(container: OleContainer): string | null {
  const data = container.stream('\u0005SummaryInformation');
  if (data === null || data.length < 0x30) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const section = view.getUint32(0x2c, true);
  if (section + 8 > data.length) return null;
  const count = Math.min(view.getUint32(section + 4, true), 100);
  for (let i = 0; i < count && section + 16 + i * 8 <= data.length; i += 1) {
    if (view.getUint32(section + 8 + i * 8, true) !== TITLE) continue;
    const at = section + view.getUint32(section + 12 + i * 8, true);
    if (at + 8 > data.length) return null;
    const type = view.getUint32(at, true);
    const length = view.getUint32(at + 4, true) * (type === WIDE ? 2 : 1);
    const text = data.subarray(at + 8, Math.min(at + 8 + length, data.length));
    const title =
      type === WIDE ? new TextDecoder('utf-16le').decode(text) : type === NARROW ? decodeText(text).text : '';
    const shown = title.replace(/\0[^]*$/, '').trim();
    return shown === '' ? null : shown;
  }
  return null;
}
