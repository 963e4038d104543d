import { ALL_EDITIONS, FORMS, expecting, pickOr } from './defect.ts';
import type { Defect } from './defect.ts';
import { daysAfter } from './defects-period.ts';
import { inventedAgency } from './agencies.ts';
import type { Layout, Plan } from './plan.ts';
import { numberCell, tableIn } from './plan.ts';
import type { Random } from './random.ts';
import type { ExpectedFinding } from './expected.ts';

function onPage(
  name: string,
  family: string,
  told: (layout: Layout) => ExpectedFinding,
  change: (random: Random, plan: Plan) => void,
  more: Partial<Defect> = {},
): Defect {
  return {
    name,
    family,
    editions: ALL_EDITIONS,
    inject: (random, plan, layout) => {
      change(random, plan);
      return expecting([{ ...told(layout), outcome: 'fail' }], ['form/*', 'year/*', 'deadline/*', 'cell/*']);
    },
    ...more,
  };
}

const inHtml = (layout: Layout): boolean => layout.startsWith('html');

/** What can be wrong around the text: title, dates, the body that reports, the hand in which cells are filled. */
export const PAGE_DEFECTS: readonly Defect[] = [
  onPage(
    'title-of-another-matter',
    'TIT',
    () => ({ rule: 'form/title', subject: 'title', severity: 'must-fix' }),
    (random, plan) => {
      plan.title = `${plan.agency.name}${plan.year}年${random.pick(['政务公开工作年度报告', '政务信息公开年度报告'])}`;
    },
  ),
  onPage(
    'title-left-out',
    'TIT',
    (layout) => ({
      rule: 'form/title',
      subject: 'title',
      severity: inHtml(layout) ? ['suspected', 'advice'] : 'advice',
    }),
    (_random, plan) => {
      plan.title = null;
      plan.signature = true;
    },
  ),
  onPage(
    'title-with-the-year-twice',
    'TIT',
    () => ({ rule: 'form/title', subject: 'title', severity: 'advice' }),
    (_random, plan) => {
      plan.title = `${plan.agency.name}${plan.year}年度 政府信息公开工作年度报告`;
    },
  ),
  onPage(
    'signed-by-another-body',
    'TIT',
    () => ({ rule: 'form/agency-name', severity: 'suspected' }),
    (_random, plan) => {
      plan.signature = true;
      plan.title = `${plan.agency.place}${plan.agency.name.endsWith('统计局') ? '审计局' : '统计局'}${plan.year}年政府信息公开工作年度报告`;
    },
  ),
  onPage(
    'no-reporting-body',
    'TIT',
    () => ({ rule: 'form/reporting-body', subject: 'agency', severity: 'advice' }),
    () => undefined,
    {
      options: (random) => {
        const agency = inventedAgency(random, 'department');
        return { agency: { ...agency, name: `${agency.place}人民医院`, kind: 'institution' } };
      },
    },
  ),
  onPage(
    'signed-after-publication',
    'DAT',
    () => ({ rule: 'deadline/backdated', subject: 'signature', severity: 'suspected' }),
    (random, plan) => {
      plan.signature = true;
      plan.signedOn = daysAfter(plan.publishedOn ?? `${plan.year + 1}-01-20`, random.int(1, 5));
    },
    { layouts: ['html-tidy', 'html-word'] },
  ),
  onPage(
    'published-long-after-signing',
    'PUB',
    () => ({ rule: 'deadline/backdated', subject: 'signature', severity: 'suspected' }),
    (random, plan) => {
      plan.signature = true;
      plan.signedOn = `${plan.year + 1}-01-${random.int(10, 28)}`;
      plan.publishedOn = `${plan.year + 1}-0${random.int(4, 6)}-1${random.int(0, 9)}`;
      pickOr(random, plan.publishedOn < '2026-10-31' ? [true] : [], 'that day is still to come');
    },
    { layouts: ['html-tidy', 'html-word'] },
  ),
  onPage(
    'period-with-a-dash',
    'DAT',
    () => ({ rule: 'period/wording', subject: 'period', severity: 'advice' }),
    (_random, plan) => {
      plan.period.sentence = `本报告所列数据的统计期限为${plan.year}年1月1日起—${plan.year}年12月31日。`;
    },
  ),
  onPage(
    'numbers-with-units',
    'TAB',
    () => ({ rule: 'cell/number-style', severity: 'advice' }),
    (random, plan) => {
      const table = tableIn(plan, 'applications');
      const filled = [...table.cells].filter(([, cell]) => cell.state === 'number' && (cell.value ?? 0) > 0);
      const [key, cell] = pickOr(random, filled, 'all nought');
      table.cells.set(key, numberCell(cell.value ?? 0, `${cell.value ?? 0}件`, '件'));
    },
    { editions: FORMS },
  ),
  onPage(
    'balance-note-misprinted',
    'TAB',
    () => ({ rule: 'form/table-labels', subject: 'applications' }),
    (_random, plan) => {
      tableIn(plan, 'applications').labels.set(
        'head:balanceNote',
        '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项）',
      );
    },
    { editions: FORMS, layouts: ['html-tidy', 'html-word'] },
  ),
];
