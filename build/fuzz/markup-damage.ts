import type { Damage } from './bytes.ts';
import type { Random } from '../report-maker/random.ts';

/** Tags, cells, lines: what a text is made of, whatever its format. */
const PIECE = /<[^>]*>|[^<\r\n]+|\r?\n/g;

/** Edits bytes as text without caring for their encoding. */
function edited(edit: (random: Random, pieces: string[]) => string[]): Damage {
  return (random, bytes) => {
    const text = Buffer.from(bytes).toString('latin1');
    return new Uint8Array(Buffer.from(edit(random, text.match(PIECE) ?? []).join(''), 'latin1'));
  };
}

const dropped = edited((random, pieces) => {
  const share = random.pick([0.001, 0.01, 0.1, 0.5]);
  return pieces.filter(() => !random.chance(share));
});

const doubled = edited((random, pieces) => {
  const share = random.pick([0.01, 0.1, 0.5]);
  return pieces.flatMap((piece) => (random.chance(share) ? [piece, piece] : [piece]));
});

const shuffled = edited((random, pieces) => {
  const copy = [...pieces];
  for (let i = random.int(1, 60); i > 0 && copy.length > 0; i -= 1) {
    const [one, other] = [random.int(0, copy.length - 1), random.int(0, copy.length - 1)];
    [copy[one], copy[other]] = [copy[other] ?? '', copy[one] ?? ''];
  }
  return copy;
});

const numbers = edited((random, pieces) =>
  pieces.map((piece) =>
    random.chance(0.05)
      ? piece.replace(/\d+/g, () =>
          random.pick(['999999999999999999999', '-1', '0', '1e309', '00', '4294967296', 'NaN']),
        )
      : piece,
  ),
);

const spans = edited((random, pieces) =>
  pieces.map((piece) => {
    if (!/^<t[dh]\b/i.test(piece) || !random.chance(0.1)) return piece;
    const name = random.pick(['colspan', 'rowspan']);
    return piece.replace(/>$/, ` ${name}="${random.pick(['999999999', '0', '-5', '65535', '1e9', '३', '99 99'])}">`);
  }),
);

const unquoted = edited((random, pieces) =>
  pieces.map((piece) =>
    piece.startsWith('<') && random.chance(0.02) ? piece.replace(random.pick(['"', '>', '/', '=']), '') : piece,
  ),
);

const manyTimes = edited((random, pieces) => {
  const from = random.int(0, Math.max(0, pieces.length - 1));
  const block = pieces.slice(from, from + random.int(1, 40));
  const copy = [...pieces];
  const times = random.pick([5, 50, 300]);
  copy.splice(from, 0, ...Array.from({ length: times }, () => block).flat());
  return copy;
});

/** Name → damage of text: pages, saved pages, plain text, comma separated values, RTF, the parts of office files. */
export const MARKUP_DAMAGES: Readonly<Record<string, Damage>> = {
  'pieces dropped': dropped,
  'pieces doubled': doubled,
  'pieces moved': shuffled,
  'numbers replaced': numbers,
  'absurd spans': spans,
  'quotes and brackets lost': unquoted,
  'pieces many times': manyTimes,
};
