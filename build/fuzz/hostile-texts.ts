import type { Random } from '../report-maker/random.ts';
import type { Made } from './item.ts';

/** What long lines are made of: whatever the patterns of a reader look for. */
export const FILLINGS = [
  '1',
  '9,',
  '１２',
  '年',
  '2024年',
  '1月1日',
  '2024年1月1日至',
  '年月日',
  '(',
  '（',
  '（一',
  '）',
  '(1)',
  '[2024]1号',
  '〔',
  '〔2024〕',
  '|',
  '| ',
  '|\n',
  '一、',
  '一',
  '十',
  '百千万亿',
  '第',
  '第一条',
  '件',
  '件，',
  '件，其中',
  '其中：',
  '1件、',
  '新收1件，',
  '政府信息公开',
  '申请',
  '县',
  '局',
  '人民政府',
  '青禾县财政局',
  '，',
  '。',
  '、',
  '：',
  ' ',
  '\u3000',
  '\u00a0',
  '\t',
  '\n',
  '\r',
  '-',
  '—',
  '.',
  '..',
  '/',
  '“',
  '”',
  '《',
  '》',
  '《中华人民共和国政府信息公开条例》',
  '<p>',
  '<',
  '&nbsp;',
  '\ufffd',
  '\u200b',
  '\ufeff',
  '😀',
  '\u0301',
  'A',
  'a b ',
  '%',
  '=1+1',
  '不予公开',
  '未收到',
  '共计',
  '总计',
  '0',
  '0.',
  '+',
  '同比增长1.5%，',
];

const HEAD = '青禾县财政局2024年政府信息公开工作年度报告\n一、总体情况\n';

/** A text of few characters and great length. */
export function hostileText(random: Random): Made {
  const parts = random.sample(FILLINGS, random.pick([1, 1, 2, 3, 5]));
  const unit = parts.join('');
  const length = random.pick([2000, 50_000, 300_000, 1_000_000]);
  const text =
    (random.chance(0.6) ? HEAD : '') +
    unit.repeat(Math.ceil(length / unit.length)) +
    random.pick(['', '\n', '。', '|', '件']);
  return {
    what: `text of ${JSON.stringify(unit)} × ${Math.ceil(length / unit.length)}`,
    name: `长文.${random.pick(['txt', 'txt', 'txt', 'html', 'csv'])}`,
    bytes: Buffer.from(text, random.chance(0.1) ? 'utf16le' : 'utf8'),
  };
}

/** A sound text or page with one line grown beyond reason. */
export function infectedText(random: Random, text: Uint8Array): Made {
  const unit = random.sample(FILLINGS, random.pick([1, 2, 3])).join('');
  const length = random.pick([1000, 50_000, 400_000]);
  const at = text.indexOf(0x0a, random.int(0, text.length - 1)) + 1;
  const filling = Buffer.from(unit.repeat(Math.ceil(length / unit.length)));
  return {
    what: `report with ${JSON.stringify(unit)} × ${Math.ceil(length / unit.length)}`,
    name: '报告.txt',
    bytes: new Uint8Array(Buffer.concat([text.slice(0, at), filling, text.slice(at)])),
  };
}

const CSV: Readonly<Record<string, (n: number) => string>> = {
  'a million columns': (n) => ','.repeat(n),
  'columns of numbers': (n) => '1,'.repeat(n) + '\n' + '2,'.repeat(n),
  'many short rows': (n) => '1,2\n'.repeat(n),
  'quotes open': (n) => '"a,'.repeat(n),
  'quotes only': (n) => '"'.repeat(n),
  'empty rows': (n) => ',,,,\n'.repeat(n),
  'rows ever longer': (n) => Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, i) => ','.repeat(i)).join('\n'),
  'one cell': (n) => `"${'一、总体情况\n'.repeat(n)}",1`,
};

export function hostileCsv(random: Random): Made {
  const what = random.pick(Object.keys(CSV));
  const n = random.pick([1000, 100_000, 1_000_000]);
  return { what: `csv: ${what} × ${n}`, name: '表格.csv', bytes: Buffer.from(HEAD + (CSV[what]?.(n) ?? '')) };
}

const BOUNDARY = '----=_Part';
const mail = (body: string, type = `multipart/related; boundary="${BOUNDARY}"`): string =>
  `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`;
const part = (content: string, transfer = '8bit'): string =>
  `--${BOUNDARY}\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n${content}\r\n`;

const MAILS: Readonly<Record<string, (n: number) => string>> = {
  'boundary within itself': (n) => mail(`--${BOUNDARY}\r\n${mail('').slice(0, 90)}\r\n\r\n`.repeat(n)),
  'mails in mails': (n) => Array.from({ length: n }, () => mail(`--${BOUNDARY}\r\n`)).join(''),
  'boundary missing': () => mail('<p>一</p>', 'multipart/related'),
  'boundary empty': (n) => mail('--\r\n'.repeat(n), 'multipart/related; boundary=""'),
  'boundary of one letter': (n) => mail('--a\r\n\r\n'.repeat(n), 'multipart/related; boundary=a'),
  'many parts': (n) => mail(part('<p>一</p>').repeat(n)),
  'never closed': (n) => mail(part('<p>字</p>'.repeat(n))),
  'base64 junk': (n) => mail(part('====%%%'.repeat(n), 'base64')),
  'equals signs': (n) => mail(part('='.repeat(n), 'quoted-printable')),
  'header without end': (n) =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n${' boundary=x;\r\n'.repeat(n)}`,
  'quoted boundary open': (n) => mail('x', `multipart/related; boundary="${'a '.repeat(n)}`),
};

export function hostileMail(random: Random): Made {
  const what = random.pick(Object.keys(MAILS));
  const n = random.pick([10, 1000, 30_000]);
  return { what: `saved page: ${what} × ${n}`, name: '网页.mht', bytes: Buffer.from(MAILS[what]?.(n) ?? '') };
}

/** Bytes that are no document at all, or one of another program. */
export function noDocument(random: Random): Made {
  const kinds: readonly (() => [string, string, Uint8Array])[] = [
    () => ['empty', '空.html', new Uint8Array()],
    () => ['one byte', '一.docx', new Uint8Array([random.int(0, 255)])],
    () => ['zeros', '零.pdf', new Uint8Array(random.pick([1, 512, 100_000]))],
    () => ['ones', '满.doc', new Uint8Array(random.pick([7, 4096, 70_000])).fill(0xff)],
    () => ['noise', '乱.xlsx', Uint8Array.from({ length: 5000 }, () => random.int(0, 255))],
    () => [
      'UTF-16 of odd length',
      '奇.txt',
      Buffer.concat([Buffer.from('\ufeff青禾县财政局', 'utf16le'), Buffer.from([random.int(0, 255)])]),
    ],
    () => ['UTF-16 halves', '半.txt', Buffer.from('\ufeff' + '\ud83d'.repeat(random.int(1, 5000)), 'utf16le')],
    () => ['UTF-8 torn', '裂.txt', Buffer.from('青'.repeat(2000)).subarray(1)],
    () => ['RTF open', '富.rtf', Buffer.from(`{\\rtf1\\ansi${'{\\b '.repeat(random.pick([10, 20_000]))}字`)],
    () => ['RTF numbers', '富.doc', Buffer.from(`{\\rtf1\\ansi\\bin99999999999 ${'\\u-99999999999?'.repeat(2000)}}`)],
    () => ['XML', '标.xml', Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "&a;&a;">]><a>&a;</a>')],
    () => ['PNG', '图.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(60)])],
    () => [
      'RAR head',
      '包.rar',
      Buffer.concat([Buffer.from('526172211a0700', 'hex'), Buffer.alloc(random.int(0, 60), 0xff)]),
    ],
    () => [
      'RAR5 head',
      '包.rar',
      Buffer.concat([Buffer.from('526172211a070100', 'hex'), Buffer.alloc(random.int(0, 90), random.int(0, 255))]),
    ],
    () => [
      '7z head',
      '包.7z',
      Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(random.int(0, 60), random.int(0, 255))]),
    ],
    () => [
      'OLE head',
      '旧.doc',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(random.pick([0, 504, 4096]), 0xff)]),
    ],
    () => ['program', '程序.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(3000, 0x90)])],
  ];
  const [what, name, bytes] = random.pick(kinds)();
  return { what, name, bytes: new Uint8Array(bytes) };
}
