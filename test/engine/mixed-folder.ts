import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, readFile, readdir, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeReport } from '../../build/report-maker/index.ts';
import type { Layout, MadeReport } from '../../build/report-maker/index.ts';
import type { PlannedAgency } from '../../build/report-maker/plan.ts';

export const SETTINGS = { stage: 'published', today: '2026-11-01', year: null } as const;

const FINANCE = bureau('青禾县财政局', '财政预决算');
const EDUCATION = bureau('青禾县教育局', '义务教育招生');
export const FORESTRY = bureau('青禾县林业局', '林木采伐许可');

function bureau(name: string, field: string): PlannedAgency {
  return { name, kind: 'department', place: '青禾县', self: '我局', reach: '全县', field };
}

/** A clean report of 2024. */
export function report(agency: PlannedAgency, seed: number, layout: Layout = 'html-tidy'): MadeReport {
  return makeReport({ seed, layout, agency, edition: '2021', year: 2024 });
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const NOTICE = '关于召开2024年度政务公开工作培训会的通知\n各股室：\n定于3月5日召开培训会，请准时参加。\n县政府办公室\n';

/** The same report in two states: the one published later first. */
function versions(): readonly [newer: MadeReport, older: MadeReport] {
  const made = [31, 32, 33, 34].map((seed) => report(EDUCATION, seed));
  const dated = made
    .filter(({ truth }) => truth.publishedOn !== null)
    .sort((a, b) => ((a.truth.publishedOn ?? '') < (b.truth.publishedOn ?? '') ? 1 : -1));
  const [newer] = dated;
  const older = dated.at(-1);
  if (newer === undefined || older?.truth.publishedOn === newer.truth.publishedOn || older === undefined) {
    throw new Error('two dates are needed');
  }
  return [newer, older];
}

/** What must become of a file: its status, and a word of the reason. */
export type Fate = readonly [status: string, reason: string | null];

/** A folder as an office hands it in, with a file of every sort of trouble; each printed path below it has its fate. */
export async function mixedFolder(): Promise<{ readonly folder: string; readonly fates: ReadonlyMap<string, Fate> }> {
  const root = await mkdtemp(path.join(tmpdir(), 'mixed-'));
  const folder = path.join(root, '年报 2024（报送稿）');
  const fates = new Map<string, Fate>();
  const put = async (name: string, bytes: Uint8Array | string, ...fate: Fate): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
    fates.set(name, fate);
  };
  const finance = report(FINANCE, 21);
  const [newer, older] = versions();

  await put('01 财政局/年报.html', finance.bytes, 'report', null);
  await put('01 财政局/年报（副本）.html', finance.bytes, 'duplicate', '01 财政局/年报.html');
  await put('01 财政局/年报.txt', report(FINANCE, 21, 'text-rows').bytes, 'duplicate', '同一份报告');
  await put('02 教育局/旧.html', older.bytes, 'superseded', '02 教育局/新.html');
  await put('02 教育局/新.html', newer.bytes, 'report', null);
  await put('03 林业局.html', report(FORESTRY, 23).bytes, 'report', null);
  await put('空.html', '', 'unreadable', '空文件');
  await put('其实是照片.html', PNG, 'unreadable', '图片');
  await put('全是零.docx', new Uint8Array(2 * 1024 * 1024), 'unreadable', '空字节');
  await put('断开.html', finance.bytes.subarray(0, Math.round(finance.bytes.length * 0.4)), 'unreadable', '中途断开');
  await put('会议通知.txt', NOTICE, 'not-a-report', '没有找到');
  await put('~$年报.docx', 'x', 'skipped', '临时文件');
  await put('Thumbs.db', 'x', 'skipped', '系统文件');
  await put('__MACOSX/01/._年报.html', 'x', 'skipped', '系统文件');
  await put('页面.html', `<p>${NOTICE}</p><p>${NOTICE}</p>`, 'not-a-report', '没有找到');
  await put('页面_files/style.css', 'p{}', 'skipped', '附带');
  await put('页面_files/图/1.png', PNG, 'skipped', '附带');

  const huge = await open(path.join(folder, '太大.pdf'), 'w');
  // Without blocks of its own on disk.
  await huge.truncate(70 * 1024 * 1024);
  await huge.close();
  fates.set('太大.pdf', ['unreadable', '64MB']);

  await symlink(path.join(folder, '没有这个文件.html'), path.join(folder, '断链.html'));
  fates.set('断链.html', ['unreadable', '指向的文件不存在']);
  await symlink('..', path.join(folder, '01 财政局/上级'));
  fates.set('01 财政局/上级', ['skipped', '指回上级']);
  await symlink('02 教育局', path.join(folder, '教育局（链接）'));
  fates.set('教育局（链接）', ['skipped', '02 教育局']);
  await symlink('03 林业局.html', path.join(folder, '林业局（链接）.html'));
  fates.set('林业局（链接）.html', ['duplicate', '03 林业局.html']);

  // As a Mac writes names: letters taken apart.
  await put('分解.txt', NOTICE.repeat(2), 'not-a-report', '没有找到');
  const apart = 'é-通知.txt'.normalize('NFD');
  await rename(path.join(folder, '分解.txt'), path.join(folder, apart));
  fates.delete('分解.txt');
  fates.set('é-通知.txt', ['not-a-report', '没有找到']);
  return { folder, fates };
}

/** Name, time and content of every file below a folder. */
export async function traces(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(async (file) => {
      const { mtimeMs } = await stat(file);
      return `${file} ${mtimeMs} ${createHash('sha256')
        .update(await readFile(file))
        .digest('hex')}`;
    }),
  );
}
