import { figuresOf, tableOf } from '../../catalog/forms.ts';
import { figureLabel, tableLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { TABLES, type FigureKey } from '../../model/edition.ts';
import type { Cell } from '../../model/report.ts';
import { defineRule } from '../rule.ts';

/** So many figures are named in one message; the finding's figures hold them all. */
const NAMED = 4;

/** 同一项数据与上年相差悬殊。 */
export const carryJump = defineRule({
  id: 'carry/jump',
  code: 'R926',
  severity: 'suspected',
  raisableTo: 'suspected',
  editions: ['2014', '2019', '2021'],
  title: '数据与上年相差悬殊',
  basis: '审核年度报告时应将各项数据与上年对比，重点关注增减变化（政府信息公开工作年度报告审核通行做法）',
  suggestion: '核对计量单位、统计范围和填报位置；确有大幅增减的，可在报告中说明原因。',
  options: {
    times: { kind: 'number', title: '与上年相差', unit: '倍以上', from: 2, to: 100, step: 1, default: 5 },
    least: { kind: 'number', title: '两年都不少于', unit: '才比较', from: 1, to: 10_000, step: 1, default: 10 },
  },
  needs: [],
  messages: { jumped: '{table}与上年（{year}年度）相差{times}倍以上：{figures}{more}' },
  check({ report, edition, options, lastYear }, to) {
    if (lastYear === null) {
      to.notApplicable();
      return;
    }
    let compared = 0;
    for (const table of TABLES) {
      const form = tableOf(edition, table);
      const reading = report.tables.find((candidate) => candidate.table === table);
      if (form === null || reading?.status !== 'read') continue;
      const jumps = figuresOf(form).flatMap(({ key, measure }): Jump[] => {
        const [now, before] = [known(report.figures[key]), known(lastYear.figures[key])];
        if (measure === 'change' || now === null || before === null) return [];
        compared += 1;
        const [less, more] = now < before ? [now, before] : [before, now];
        return less >= options.least && more >= less * options.times ? [{ key, now, before, ratio: more / less }] : [];
      });
      if (jumps.length === 0) continue;
      const widest = [...jumps].sort((a, b) => b.ratio - a.ratio).slice(0, NAMED);
      const [first] = widest;
      to.fail('jumped', {
        subject: table,
        figures: jumps.map(({ key }) => key),
        expected: first?.before ?? null,
        actual: first?.now ?? null,
        location: { section: form.section, table },
        data: {
          table: tableLabel(table),
          year: lastYear.year,
          times: options.times,
          figures: widest.map(({ key, now, before }) => `${figureLabel(edition, key)}由${before}变为${now}`).join('，'),
          more: jumps.length > widest.length ? `等${jumps.length}格` : '',
        },
      });
    }
    // Another form has other rows.
    if (compared === 0) to.notApplicable();
  },
});

interface Jump {
  readonly key: FigureKey;
  readonly now: number;
  readonly before: number;
  readonly ratio: number;
}

function known(cell: Cell | undefined): number | null {
  return cell === undefined ? null : knownTerm(cell);
}
