import { figuresOf, splitKey, tableOf } from '../../catalog/forms.ts';
import { rowLabel, tableLabel } from '../../catalog/labels.ts';
import type { Severity } from '../../model/finding.ts';
import type { LabelReading, LabelVerdict, Report, TableReading } from '../../model/report.ts';
import { bare, squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** So many labels are spelled out in one message; the quotes hold them all. */
const SPELLED_OUT = 6;

/** 表格的行、列标签与格式不一致：每张表报一条，逐个列出。 */
export const tableLabels = defineRule({
  id: 'form/table-labels',
  code: 'R106',
  severity: 'must-fix',
  editions: ['2014', '2019', '2021'],
  title: '表格标签与格式不一致',
  basis: '年度报告统一格式的表格不得增减、改动行列（国办公开办函〔2019〕60号、〔2021〕30号，国办发〔2014〕32号）',
  suggestion: '恢复格式规定的行、列标签，并核对相应单元格的数据是否填对了位置。',
  needs: [],
  messages: {
    changed: '{table}有{count}处标签与格式不一致：{labels}',
    lost: '{table}有{count}处标签缺失，数据按表格结构对应，请核对：{labels}',
    spelling: '{table}有{count}处标签的字词或标点与格式略有出入：{labels}',
  },
  check({ report }, to) {
    for (const reading of report.tables) {
      if (reading.status !== 'read') continue;
      const labels = reading.labels
        .map((label) => ({ label, verdict: weigh(label, report, reading) }))
        .filter(({ verdict }) => verdict !== 'same')
        .sort((a, b) => GRAVITY.indexOf(SEVERITIES[a.verdict]) - GRAVITY.indexOf(SEVERITIES[b.verdict]));
      const [gravest] = labels;
      if (gravest === undefined) continue;
      const severity = SEVERITIES[gravest.verdict];
      to.fail(severity === 'must-fix' ? 'changed' : severity === 'suspected' ? 'lost' : 'spelling', {
        subject: reading.table,
        severity,
        location: { table: reading.table, section: tableOf(reading.edition, reading.table)?.section ?? null },
        quotes: labels.flatMap(({ label: { found, source } }) => (found === null ? [] : [{ text: found, source }])),
        data: {
          table: tableLabel(reading.table),
          count: labels.length,
          labels: spellOut(labels.map(({ label, verdict }) => wording(label, verdict, reading))),
        },
      });
    }
  },
});

const SEVERITIES: Readonly<Record<LabelVerdict, Severity>> = {
  changed: 'must-fix',
  missing: 'must-fix',
  extra: 'must-fix',
  lost: 'suspected',
  spelling: 'advice',
  same: 'advice',
};
const GRAVITY: readonly Severity[] = ['must-fix', 'suspected', 'advice'];

/**
 * In a text extract a label may have been lost on the way, or shortened. A row or column that is gone with all its
 * figures was left out; where figures stand that could not be given a place, its label may only be lost.
 */
function weigh(label: LabelReading, report: Report, reading: TableReading): LabelVerdict {
  // A row of which nothing could be read is told as unread cells (R105).
  if (label.verdict === 'lost' && label.found === null && isUnreadRow(label, report, reading)) return 'same';
  if (!report.extract) return label.verdict;
  // The printed note says nothing of the figures; an extract loses it more often than not.
  if (label.key === 'balanceNote') return 'same';
  if (label.verdict === 'missing') return hasUnreadFigures(report, reading) ? 'lost' : 'missing';
  if (label.verdict === 'changed' && isPartOf(bare(label.found ?? ''), bare(label.expected ?? ''))) return 'lost';
  return label.verdict;
}

function isUnreadRow({ role, key }: LabelReading, report: Report, reading: TableReading): boolean {
  const form = role === 'row' ? tableOf(reading.edition, reading.table) : null;
  const own = form === null ? [] : figuresOf(form).filter((figure) => splitKey(figure.key)[0] === key);
  return own.length > 0 && own.every((figure) => report.figures[figure.key]?.state === 'unread');
}

function hasUnreadFigures(report: Report, reading: TableReading): boolean {
  const form = tableOf(reading.edition, reading.table);
  return form !== null && figuresOf(form).some(({ key }) => report.figures[key]?.state === 'unread');
}

/** Whether a text is left when characters are taken out of another. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (at < part.length && part.startsWith(character, at)) at += character.length;
  return at === part.length;
}

function wording(label: LabelReading, verdict: LabelVerdict, reading: TableReading): string {
  const found = `“${squeeze(label.found ?? '')}”`;
  const expected = `“${label.expected ?? ''}”${blockOf(label, reading)}`;
  if (label.found === null || verdict === 'missing') return verdict === 'lost' ? `${expected}未见` : `缺少${expected}`;
  if (verdict === 'extra') return `多出${found}`;
  return `${found}应为${expected}`;
}

/** 表四 has the same five heads in three blocks: the row's key in front of a head's tells which. */
function blockOf(label: LabelReading, reading: TableReading): string {
  const [block, column] = (label.key ?? '').split('|');
  return block === undefined || column === undefined ? '' : `（${rowLabel(reading.edition, block)}）`;
}

function spellOut(wordings: readonly string[]): string {
  const distinct = [...new Set(wordings)];
  return distinct.slice(0, SPELLED_OUT).join('、') + (distinct.length > SPELLED_OUT ? '等' : '');
}
