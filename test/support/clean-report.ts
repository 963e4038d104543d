import { formOf, figureKey, figuresOf, tableOf } from '../../app/catalog/forms.ts';
import { sectionLabel } from '../../app/catalog/labels.ts';
import type { Edition, FigureKey, SectionKey } from '../../app/model/edition.ts';
import { SECTIONS } from '../../app/model/edition.ts';
import type { Cell, Report, ReportParagraph, Stated } from '../../app/model/report.ts';
import type { TextSpan } from '../../app/model/source-span.ts';
import { readCell, UNREAD_CELL } from '../../app/parse/cell.ts';

/** The cell's row or column is not in the report's table at all. */
export const LEFT_OUT = Symbol('left out');
/** The program could not recover the cell. */
export const UNREAD = Symbol('unread');

/** Raw text by figure: `{ 'processed|naturalPerson': '6', 'received|total': '' }`; the key must be the form's. */
export type CellEdits = Readonly<Partial<Record<FigureKey, string | typeof LEFT_OUT | typeof UNREAD>>>;

/** The report year of a clean report, by edition. */
export const CLEAN_YEAR: Readonly<Record<Edition, number>> = { '2014': 2017, '2019': 2020, '2021': 2023 };

const AGENCY = '栖云县数据管理局';

/** A place in an invented text file: only `line` tells the places apart. */
export function line(number: number): TextSpan {
  return { kind: 'text', start: 0, end: 0, line: number };
}

/**
 * A published report of a county's department that breaks no rule: every cell a number, every equation of the form
 * holds, all six sections, period, dates and title in order.
 *
 * @param edits raw text of single cells, read as the program would read it
 * @param overrides any other part of the report
 */
export function cleanReport(edition: Edition, edits: CellEdits = {}, overrides: Partial<Report> = {}): Report {
  const year = CLEAN_YEAR[edition];
  const period = `${year}年1月1日至${year}年12月31日`;
  const title = `${AGENCY}${year}年政府信息公开工作年度报告`;
  const signature = `${year + 1}年1月18日`;
  return {
    id: `report-${edition}`,
    input: `${edition}.txt`,
    kind: 'text',
    extract: false,
    stage: 'published',
    agency: AGENCY,
    agencyEvidence: 'title',
    agencyKind: 'department',
    otherNames: [],
    year,
    yearStatements: [
      { place: 'title', year, raw: title, source: line(1) },
      { place: 'period', year, raw: period, source: line(3) },
      { place: 'signature', year: year + 1, raw: signature, source: line(90) },
    ],
    edition,
    title: stated(title, title, 1),
    publishedOn: stated(`${year + 1}-01-20`, `发布时间:${year + 1}-01-20`, 2),
    signedOn: stated(`${year + 1}-01-18`, signature, 90),
    period: {
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      raw: period,
      source: line(3),
      lostCharacters: false,
      cutOffOnly: false,
    },
    sections: SECTIONS.map((section, index) => ({
      section,
      title: sectionLabel(section),
      match: 'same',
      ordinal: index + 1,
      source: line(10 * (index + 1)),
    })),
    paragraphs: paragraphs(period, signature),
    tables: formOf(edition).tables.map((table, index) => ({
      table: table.key,
      edition,
      status: 'read',
      reason: null,
      source: line(20 + 10 * index),
      labels: [],
    })),
    figures: editedCells(edition, edits),
    lostCharacters: [],
    strayMarkup: [],
    claims: [],
    ...overrides,
  };
}

function stated(value: string, raw: string, at: number): Stated<string> {
  return { value, raw, source: line(at) };
}

const PROSE: Readonly<Record<SectionKey, string>> = {
  overview:
    '本局按照条例要求,依法做好各项工作。主动公开方面,在门户网站发布信息326条,解读重要文件12份。依申请公开方面,' +
    '完善登记、审核、答复流程,疑难申请集体会商,答复文书由法律顾问把关。政府信息管理方面,制发公文时即认定公开属性,' +
    '每季度清理一次失效文件。平台建设方面,调整专栏栏目7个,修复错链19处,公众号每周更新。监督保障方面,开展培训2期,' +
    '邀请群众代表评议1次,年度考核结果为良好,没有责任追究情形。以上各项均有专人负责,按月自查,按季通报,问题当月整改,' +
    '群众意见逐条答复,全年共采纳意见23条。',
  disclosure: '主动公开政府信息情况如下表。',
  applications: '收到和处理政府信息公开申请情况如下表。',
  disputes: '政府信息公开行政复议、行政诉讼情况如下表。',
  problems: '解读形式较为单一,个别答复文书说理不充分。下一步将以图文方式解读重要文件,答复由法律顾问把关。',
  otherMatters: '本年度未发出收费通知,未收取信息处理费。',
};

function paragraphs(period: string, signature: string): ReportParagraph[] {
  const preamble = `本报告中所列数据的统计期限自${period}。`;
  return [
    { text: preamble, source: line(3), section: null, heading: false },
    ...SECTIONS.flatMap((section, index): ReportParagraph[] => [
      { text: sectionLabel(section), source: line(10 * (index + 1)), section, heading: true },
      { text: PROSE[section], source: line(10 * (index + 1) + 1), section, heading: false },
    ]),
    { text: AGENCY, source: line(89), section: null, heading: false },
    { text: signature, source: line(90), section: null, heading: false },
  ];
}

function editedCells(edition: Edition, edits: CellEdits): Record<FigureKey, Cell> {
  const values = cleanValues(edition);
  for (const key of Object.keys(edits)) {
    if (!values.has(key as FigureKey)) throw new RangeError(`the form of ${edition} has no figure '${key}'`);
  }
  const cells: Record<FigureKey, Cell> = {};
  let at = 100;
  for (const [key, value] of values) {
    const edit = edits[key] ?? String(value);
    at += 1;
    if (edit === LEFT_OUT) continue;
    cells[key] = edit === UNREAD ? UNREAD_CELL : readCell(edit, line(at));
  }
  return cells;
}

/** Six columns before 总计; rows not named are all zero. */
const APPLICATIONS: Readonly<Record<string, readonly number[]>> = {
  received: [38, 6, 1, 2, 4, 1],
  carriedIn: [3, 1, 0, 0, 0, 0],
  granted: [17, 2, 1, 0, 1, 0],
  partlyGranted: [4, 1, 0, 1, 0, 0],
  'refused.thirdParty': [2, 0, 0, 0, 1, 0],
  'refused.deliberative': [1, 0, 0, 0, 0, 1],
  'unavailable.notHeld': [9, 2, 0, 0, 1, 0],
  'unavailable.unclear': [1, 0, 0, 0, 0, 0],
  'notProcessed.petition': [3, 1, 0, 0, 0, 0],
  'notProcessed.duplicate': [1, 0, 0, 1, 0, 0],
  carriedOut: [3, 1, 0, 0, 1, 0],
};

const DISPUTES: Readonly<Record<string, readonly number[]>> = {
  reconsideration: [3, 1, 0, 1, 5],
  directSuit: [1, 0, 0, 0, 1],
  suitAfterReconsideration: [1, 0, 1, 0, 2],
};

const DISCLOSURE: Readonly<Record<'2019' | '2021', Readonly<Record<FigureKey, number>>>> = {
  '2019': {
    'normativeDocuments|made': 4,
    'normativeDocuments|published': 4,
    'normativeDocuments|publishedTotal': 31,
    'licences|previousItems': 45,
    'licences|change': -3,
    'licences|decided': 812,
    'otherServices|previousItems': 20,
    'otherServices|change': 2,
    'otherServices|decided': 118,
    'penalties|previousItems': 66,
    'penalties|decided': 9,
    'compulsion|previousItems': 5,
    'adminFees|previousItems': 2,
    'procurement|projects': 6,
    'procurement|amount': 318.72,
  },
  '2021': {
    'normativeDocuments|issued': 4,
    'normativeDocuments|repealed': 1,
    'normativeDocuments|inForce': 34,
    'licences|decided': 812,
    'penalties|decided': 9,
    'adminFees|amount': 12.5,
  },
};

const STATISTICS: Readonly<Record<string, number>> = {
  published: 2410,
  publishedNormative: 12,
  normativeIssued: 14,
  'published.gazette': 12,
  'published.website': 2105,
  'published.weibo': 260,
  'published.wechat': 188,
  'published.other': 40,
  responded: 21,
  'responded.pressConferences': 2,
  'responded.pressConferencesByHead': 1,
  'responded.interviews': 3,
  'responded.interviewsByHead': 1,
  'responded.interpretations': 15,
  'responded.social': 6,
  'responded.other': 1,
  received: 27,
  'received.inPerson': 4,
  'received.fax': 1,
  'received.online': 16,
  'received.letter': 6,
  completed: 27,
  'completed.onTime': 25,
  'completed.extended': 2,
  answered: 27,
  'answered.alreadyPublic': 6,
  'answered.granted': 10,
  'answered.partlyGranted': 2,
  'answered.refused': 4,
  'answered.notThisAgency': 3,
  'answered.notExisting': 1,
  'answered.otherChannel': 1,
  'refused.privacy': 2,
  'refused.notGovernmentInformation': 2,
  reconsideration: 3,
  'reconsideration.upheld': 2,
  'reconsideration.corrected': 1,
  litigation: 1,
  'litigation.upheld': 1,
  complaints: 1,
  offices: 1,
  readingPoints: 6,
  staff: 19,
  'staff.fullTime': 3,
  'staff.partTime': 16,
  budget: 8.5,
  meetings: 4,
  trainings: 2,
  trainees: 140,
};

/** The value of every figure of a clean report; all equations of the form hold. */
export function cleanValues(edition: Edition): Map<FigureKey, number> {
  const values = new Map<FigureKey, number>();
  for (const table of formOf(edition).tables) {
    for (const figure of figuresOf(table)) {
      if (table.key === 'statistics') values.set(figure.key, STATISTICS[figure.row.key] ?? 0);
      else if (edition !== '2014') values.set(figure.key, DISCLOSURE[edition][figure.key] ?? 0);
    }
  }
  if (edition !== '2014') {
    setApplications(edition, values);
    const outcomes = tableOf(edition, 'disputes')?.groups[0]?.columns ?? [];
    for (const [block, counts] of Object.entries(DISPUTES)) {
      outcomes.forEach((column, index) => values.set(figureKey(block, column.key), counts[index] ?? 0));
    }
  }
  return values;
}

function setApplications(edition: Edition, values: Map<FigureKey, number>): void {
  const group = tableOf(edition, 'applications')?.groups[0];
  if (group === undefined) return;
  const processed = group.columns.map((_, column) =>
    Object.entries(APPLICATIONS)
      .filter(([row]) => row !== 'received' && row !== 'carriedIn' && row !== 'carriedOut')
      .reduce((sum, [, counts]) => sum + (counts[column] ?? 0), 0),
  );
  for (const row of group.rows) {
    const counts = row.key === 'processed' ? processed : (APPLICATIONS[row.key] ?? []);
    let total = 0;
    group.columns.forEach((column, index) => {
      if (column.key === 'total') return;
      total += counts[index] ?? 0;
      values.set(figureKey(row.key, column.key), counts[index] ?? 0);
    });
    values.set(figureKey(row.key, 'total'), total);
  }
}
