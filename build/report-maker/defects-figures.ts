import type { Edition, FigureKey } from '../../app/model/edition.ts';
import { FORMS, NotApplicable, expecting, pickOr } from './defect.ts';
import type { Defect } from './defect.ts';
import { APPLICANTS, applicationRows, keyOf } from './form.ts';
import type { Plan, PlannedTable } from './plan.ts';
import { numberCell, sectionIn, tableIn } from './plan.ts';
import { inventedAgency } from './agencies.ts';
import type { Random } from './random.ts';
import { putWrong } from './defects-sums.ts';

function put(table: PlannedTable, figure: FigureKey, value: number): void {
  if (!table.cells.has(figure)) throw new NotApplicable(`no ${figure}`);
  table.cells.set(figure, numberCell(value));
}

interface Told {
  readonly rule: string;
  readonly subject?: string;
  readonly severity?: 'must-fix' | 'suspected' | 'advice';
}

function inFigures(
  name: string,
  family: string,
  editions: readonly Edition[],
  told: Told,
  change: (random: Random, plan: Plan) => void,
  options?: Defect['options'],
): Defect {
  return {
    name,
    family,
    editions,
    ...(options === undefined ? {} : { options }),
    inject: (random, plan) => {
      change(random, plan);
      return expecting([{ ...told, outcome: 'fail' }], ['narrative/*', 'disclosure/*', 'applications/*', 'cell/*']);
    },
  };
}

const NORMATIVE = 'normativeDocuments';

/** What the figures of one report can have wrong besides their sums. */
export const FIGURE_DEFECTS: readonly Defect[] = [
  inFigures(
    'issued-above-in-force',
    'CRO',
    ['2021'],
    { rule: 'disclosure/issued-exceeds-in-force', subject: NORMATIVE, severity: 'suspected' },
    (random, plan) => {
      const table = tableIn(plan, 'disclosure');
      put(table, keyOf(NORMATIVE, 'inForce'), random.int(1, 5));
      put(table, keyOf(NORMATIVE, 'issued'), random.int(6, 20));
    },
  ),
  inFigures(
    'published-above-its-total',
    'CRO',
    ['2019'],
    { rule: 'disclosure/open-exceeds-total', subject: NORMATIVE, severity: 'must-fix' },
    (random, plan) => {
      const table = tableIn(plan, 'disclosure');
      put(table, keyOf(NORMATIVE, 'publishedTotal'), random.int(0, 5));
      put(table, keyOf(NORMATIVE, 'published'), random.int(6, 20));
    },
  ),
  inFigures('fewer-items-than-none', 'CRO', ['2019'], { rule: 'disclosure/negative-items' }, (random, plan) => {
    const table = tableIn(plan, 'disclosure');
    put(table, keyOf('licences', 'previousItems'), random.int(1, 9));
    table.cells.set(keyOf('licences', 'change'), numberCell(-random.int(10, 40)));
  }),
  inFigures(
    'regulations-of-a-department',
    'CRO',
    FORMS,
    { rule: 'disclosure/regulations-without-power', subject: 'regulations' },
    (random, plan) => {
      const column = plan.edition === '2021' ? 'inForce' : 'publishedTotal';
      put(tableIn(plan, 'disclosure'), keyOf('regulations', column), random.int(1, 9));
    },
    () => ({ kind: 'township' }),
  ),
  inFigures(
    'no-decision-at-all',
    'CRO',
    FORMS,
    { rule: 'disclosure/enforcement-all-zero', subject: 'decided', severity: 'suspected' },
    (_random, plan) => {
      for (const row of ['licences', 'penalties', 'compulsion'])
        put(tableIn(plan, 'disclosure'), keyOf(row, 'decided'), 0);
    },
    (random) => {
      const agency = inventedAgency(random, 'department');
      return { agency: { ...agency, name: `${agency.place}公安局` } };
    },
  ),
  inFigures(
    'fee-collected-not-entered',
    'CRO',
    ['2021'],
    { rule: 'disclosure/fee-missing', severity: 'suspected' },
    (random, plan) => {
      put(tableIn(plan, 'disclosure'), keyOf('adminFees', 'amount'), 0);
      sectionIn(plan, 'otherMatters').blocks = [
        {
          type: 'paragraph',
          text: `本年度发出收费通知2件，实际收取信息处理费${random.int(10, 90) * 10}元。`,
        },
      ];
      if (plan.period.place === 'otherMatters') plan.period.place = 'preamble';
    },
  ),
  inFigures('fee-in-yuan', 'TAB', ['2021'], { rule: 'disclosure/fee-unit', severity: 'suspected' }, (random, plan) => {
    const value = random.int(1000, 90000);
    tableIn(plan, 'disclosure').cells.set(keyOf('adminFees', 'amount'), numberCell(value, `${value}元`, '元'));
  }),
  inFigures(
    'amount-without-its-unit',
    'TAB',
    ['2019'],
    { rule: 'disclosure/amount-unit', severity: 'suspected' },
    (random, plan) => {
      const value = random.int(100, 9000) + 0.51;
      tableIn(plan, 'disclosure').cells.set(keyOf('procurement', 'amount'), numberCell(value, `${value}万`, '万'));
    },
  ),
  inFigures(
    'fee-notice-denied',
    'CRO',
    ['2021'],
    { rule: 'narrative/fee-unpaid', severity: 'suspected' },
    (random, plan) => {
      const table = tableIn(plan, 'applications');
      const figure = keyOf('otherDisposal.feeUnpaid', 'total');
      putWrong(plan, table, figure, (table.cells.get(figure)?.value ?? 0) + random.int(1, 4));
      sectionIn(plan, 'otherMatters').blocks = [
        { type: 'paragraph', text: '本年度没有发出收费通知，未收取信息处理费。' },
      ];
      if (plan.period.place === 'otherMatters') plan.period.place = 'preamble';
    },
  ),
  inFigures(
    'suit-without-reconsideration',
    'CRO',
    FORMS,
    { rule: 'disputes/suit-without-reconsideration', severity: 'advice' },
    (random, plan) => {
      const table = tableIn(plan, 'disputes');
      const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
      for (const outcome of outcomes) put(table, keyOf('reconsideration', outcome), 0);
      const count = random.int(1, 5);
      for (const outcome of outcomes) {
        put(table, keyOf('suitAfterReconsideration', outcome), outcome === 'upheld' || outcome === 'total' ? count : 0);
      }
    },
  ),
  inFigures(
    'corrected-and-not-a-word',
    'CRO',
    FORMS,
    { rule: 'disputes/corrected-not-mentioned', severity: 'advice' },
    (random, plan) => {
      const table = tableIn(plan, 'disputes');
      const add = random.int(1, 4);
      for (const outcome of ['corrected', 'total']) {
        const figure = keyOf('reconsideration', outcome);
        put(table, figure, (table.cells.get(figure)?.value ?? 0) + add);
      }
      sectionIn(plan, 'problems').blocks = [
        { type: 'paragraph', text: '存在的问题是栏目更新慢、解读形式单一。下一步将按月检查栏目，制作图解。' },
      ];
    },
  ),
  inFigures(
    'partly-granted-counted-twice',
    'ARI',
    FORMS,
    { rule: 'applications/partly-granted-counted-twice', severity: 'suspected' },
    (random, plan) => {
      const table = tableIn(plan, 'applications');
      const value = (column: string): number => table.cells.get(keyOf('partlyGranted', column))?.value ?? 0;
      pickOr(random, value('total') >= 2 ? [true] : [], 'nothing was partly granted');
      for (const { key } of APPLICANTS) {
        const figure = keyOf('refused.thirdParty', key);
        if (value(key) > 0) putWrong(plan, table, figure, (table.cells.get(figure)?.value ?? 0) + value(key));
      }
    },
  ),
  inFigures(
    'total-in-the-column-before',
    'TAB',
    FORMS,
    { rule: 'applications/shifted', severity: 'suspected' },
    (random, plan) => {
      const table = tableIn(plan, 'applications');
      const value = (row: string, column: string): number => table.cells.get(keyOf(row, column))?.value ?? 0;
      const rows = applicationRows(table.edition).filter(
        ({ key }) => value(key, 'total') > 0 && value(key, 'otherOrganization') === 0,
      );
      const { key } = pickOr(random, rows, 'no row has a total and no other body');
      putWrong(plan, table, keyOf(key, 'otherOrganization'), value(key, 'total'));
    },
  ),
  inFigures(
    'total-of-persons-alone',
    'ARI',
    FORMS,
    { rule: 'applications/row-total', severity: 'must-fix' },
    (random, plan) => {
      const table = tableIn(plan, 'applications');
      const value = (row: string, column: string): number => table.cells.get(keyOf(row, column))?.value ?? 0;
      const rows = applicationRows(table.edition).filter(
        ({ key }) => value(key, 'naturalPerson') > 0 && value(key, 'total') > value(key, 'naturalPerson'),
      );
      const { key } = pickOr(random, rows, 'nobody but persons applied');
      putWrong(plan, table, keyOf(key, 'total'), value(key, 'naturalPerson'));
    },
  ),
  inFigures(
    'part-above-its-whole',
    'ARI',
    ['2014'],
    { rule: 'statistics/part-exceeds-whole', severity: 'must-fix' },
    (random, plan) => {
      const table = tableIn(plan, 'statistics');
      const held = table.cells.get(keyOf('responded.pressConferences', 'count'))?.value ?? 0;
      put(table, keyOf('responded.pressConferencesByHead', 'count'), held + random.int(1, 4));
    },
  ),
];
