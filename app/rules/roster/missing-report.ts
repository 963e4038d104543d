import { latestDueDate } from '../../catalog/deadlines.ts';
import type { DueDate } from '../../catalog/deadlines.ts';
import type { Input } from '../../model/audit-result.ts';
import type { RosterEntry } from '../../model/roster.ts';
import { inChinese } from '../../text/dates.ts';
import { cameFor } from '../come.ts';
import { publicationDue, submissionDue } from '../due.ts';
import { defineCampaignRule } from '../rule.ts';
import type { AuditSettings, CampaignInput } from '../rule.ts';

type Message = 'missing' | 'otherYear' | 'otherFile' | 'maybe' | 'unnamed' | 'closed' | 'local';

/** 名册上的单位没有报来年度报告。 */
export const missingReport = defineCampaignRule({
  id: 'roster/missing-report',
  code: 'R901',
  severity: 'must-fix',
  editions: 'any',
  title: '名册单位未报送',
  basis:
    '《政府信息公开条例》（2019年国务院令第711号）第四十九条：各级行政机关应当按期公布上一年度政府信息公开工作年度报告',
  suggestion: '催促该单位报送并公布年度报告；已经公布的，收取后重新审核。',
  messages: {
    missing: '没有收到“{agency}”的{year}年度报告，截止日期{due}已过',
    otherYear: '没有收到“{agency}”的{year}年度报告，只收到{others}年度的，截止日期{due}已过',
    otherFile: '没有收到“{agency}”的{year}年度报告；收到过“{path}”，但其中没有该单位的年度报告，请核对',
    maybe: '没有对应上“{agency}”的{year}年度报告；收到的“{other}”可能就是它，请核对名册中的名称和别名',
    unnamed: '没有收到“{agency}”的{year}年度报告；另有报告没有写明单位，请先核对“{path}”',
    closed: '没有收到“{agency}”的{year}年度报告；“{path}”没有能打开，可能就在其中',
    local: '没有收到“{agency}”的{year}年度报告，{due}已过（乡镇街道和事业单位的时限按当地规定）',
    noYear: '没有一份报告写明年度，无法判断哪些单位没有报送；请指定审核年度',
  },
  looksAt: () => () => false,
  checkCampaign(input, to) {
    const { roster, year, settings } = input;
    if (roster === null || !input.complete) return;
    if (year === null) {
      to.undecided('noYear', 'judgement', { agency: null, year: null, report: null, subject: 'year' });
      return;
    }
    const came = cameFor(year, input);
    for (const entry of roster.entries) {
      const due = dueOf(entry, year, settings);
      if (settings.today <= due.date || came.has(entry.name)) continue;
      const { message, data, doubtful } = wordingFor(entry, year, due, input);
      to.fail(message, {
        agency: entry.name,
        year,
        report: null,
        subject: entry.name,
        severity: doubtful ? 'suspected' : 'must-fix',
        data: { agency: entry.name, year, due: inChinese(due.date), ...data },
      });
    }
  },
});

/** A draft is due when it must be handed in, where roster or office say when. */
function dueOf(entry: RosterEntry, year: number, settings: AuditSettings): DueDate {
  const { kind, submissionDeadline, publicationDeadline } = entry;
  const handedIn = settings.stage === 'draft' ? submissionDue(submissionDeadline, settings, year, kind) : null;
  return handedIn ?? publicationDue(publicationDeadline, settings, year, kind);
}

function wordingFor(
  entry: RosterEntry,
  year: number,
  due: DueDate,
  { reports, arrivals, unlisted, inputs, settings }: CampaignInput,
): { message: Message; data: Readonly<Record<string, string | number>>; doubtful: boolean } {
  const own = reports.filter((report) => report.agency === entry.name);
  if (own.length > 0) {
    const years = [...new Set(own.map((report) => report.year ?? 0))].sort((a, b) => a - b);
    // A report that names this year as well as another may be this year's.
    const doubtful = own.some((report) =>
      report.yearStatements.some((stated) => stated.year === year && isFirm(stated)),
    );
    return { message: 'otherYear', data: { others: years.join('、') }, doubtful };
  }
  const maybe = unlisted.find((one) => one.maybe.includes(entry.name));
  if (maybe !== undefined) return { message: 'maybe', data: { other: maybe.agency }, doubtful: true };
  const arrived = arrivals.find(({ agency }) => agency === entry.name);
  if (arrived !== undefined) return { message: 'otherFile', data: { path: arrived.input.path }, doubtful: true };
  const unnamed = reports.find((report) => report.agency === null && (report.year === null || report.year === year));
  if (unnamed !== undefined) return { message: 'unnamed', data: { path: unnamed.input }, doubtful: true };
  const closed = inputs.find((input) => isClosed(input) && !arrivals.some((one) => one.input === input));
  if (closed !== undefined) return { message: 'closed', data: { path: closed.path }, doubtful: true };
  if (!due.certain && settings.today <= latestDueDate(year)) return { message: 'local', data: {}, doubtful: true };
  return { message: 'missing', data: {}, doubtful: false };
}

/** An archive, folder or file that did not open: nobody knows what is in it. */
function isClosed({ kind, status, bytes, path }: Input): boolean {
  if (status !== 'unreadable') return false;
  return /^(?:zip|rar|7z)$/.test(kind) || (bytes === null && !path.includes('!/'));
}

/** The signature of last year's report bears this year's date, and so may the page. */
function isFirm({ place }: { readonly place: string }): boolean {
  return place !== 'signature' && place !== 'page';
}
