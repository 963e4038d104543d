import type { TableKey } from '../../app/model/edition.ts';
import { ALL_EDITIONS, FORMS, NotApplicable, expecting, pickOr } from './defect.ts';
import type { Defect } from './defect.ts';
import type { Expected } from './expected.ts';
import { APPLICANTS, applicationRows, keyOf } from './form.ts';
import type { PlannedTable } from './plan.ts';
import { OMITTED, tableIn } from './plan.ts';

const labels = (subject: TableKey, severity: 'must-fix' | 'suspected' | 'advice'): Expected =>
  expecting([{ rule: 'form/table-labels', subject, severity, outcome: 'fail' }]);

/** Another label that means something else: table, place, wording. */
const CHANGED: Readonly<Record<string, readonly (readonly [TableKey, string, string])[]>> = {
  '2014': [
    ['statistics', 'row:received.fax', '2.电话申请数'],
    ['statistics', 'row:complaints', '六、信访数量'],
    ['statistics', 'row:refused.privacy', '涉及工作秘密'],
    ['statistics', 'row:published.weibo', '3.政务客户端公开政府信息数'],
  ],
  '2019': [
    ['disclosure', 'row:otherServices', '行政确认'],
    ['disclosure', 'column:0.publishedTotal', '现行有效件数'],
    ['disclosure', 'row:compulsion', '行政征收'],
    ['applications', 'row:notProcessed.duplicate', '2.咨询类申请'],
    ['applications', 'row:refused.caseFile', '7.属于商业秘密'],
    ['disputes', 'column:reconsideration.otherResult', '驳回申请'],
    ['disputes', 'column:suitAfterReconsideration.otherResult', '驳回起诉'],
  ],
  '2021': [
    ['disclosure', 'column:0.repealed', '本年修订件数'],
    ['disclosure', 'row:compulsion', '行政征收'],
    ['disclosure', 'column:0.inForce', '对外公开总数量'],
    ['applications', 'row:refused.thirdParty', '4.涉及个人隐私'],
    ['applications', 'row:unavailable.needsCreation', '2.申请信息涉及其他机关'],
    ['applications', 'column:research', '新闻媒体'],
    ['disputes', 'column:reconsideration.otherResult', '驳回申请'],
    ['disputes', 'column:directSuit.otherResult', '驳回起诉'],
    ['disputes', 'column:suitAfterReconsideration.pending', '撤回起诉'],
  ],
};

/** Letters or punctuation differ, the meaning does not. */
const SPELLED: typeof CHANGED = {
  '2014': [
    ['statistics', 'row:offices', '（一）政府信息公开工作的专门机构数'],
    ['statistics', 'row:answered.notExisting', '6.申请信息不存的数'],
  ],
  '2019': [
    ['applications', 'row:unavailable.needsCreation', '2.没有现成信息需另行制作'],
    ['applications', 'row:unavailable.unclear', '3.补正后申请内容仍不明确的'],
    ['disclosure', 'column:0.made', '本年新制做数量'],
  ],
  '2021': [
    ['disclosure', 'row:normativeDocuments', '规范性文件'],
    ['applications', 'row:refused.internalAffairs', '5.属于3类内部事务信息'],
    ['applications', 'row:unavailable.needsCreation', '2.没有现成信息需另行制作'],
    ['applications', 'row:notProcessed.confirmation', '5.要求行政机关确认或者重新出具已获取信息'],
  ],
};

/** Spellings that pass in silence: brackets, quotation marks, spaces, the dot behind a numeral. */
const SILENT: typeof CHANGED = {
  '2014': [['statistics', 'row:published', '(一)主动公开政府信息数']],
  '2019': [
    ['disclosure', 'column:1.change', '本年增减'],
    ['applications', 'row:refused.safetyAndStability', '3.危及三安全一稳定'],
    ['applications', 'row:refused.prohibitedByLaw', '2．其他法律、行政法规禁止公开'],
  ],
  '2021': [
    ['disclosure', 'column:3.amount', '本年收费金额（万元）'],
    ['applications', 'row:refused.safetyAndStability', '3．危及“三安全一稳定 ”'],
    ['applications', 'row:processed', '（七）合计'],
    ['applications', 'column:total', '合计'],
    ['applications', 'row:partlyGranted', '（二）部分公开'],
  ],
};

function relabelled(name: string, source: typeof CHANGED, severity: 'must-fix' | 'advice' | null): Defect {
  return {
    name,
    family: 'labels',
    editions: ALL_EDITIONS,
    inject: (random, plan) => {
      const [table, place, wording] = pickOr(random, source[plan.edition] ?? [], 'no such label');
      tableIn(plan, table).labels.set(place, wording);
      return severity === null ? expecting([]) : labels(table, severity);
    },
  };
}

const isNought = (table: PlannedTable, keys: readonly string[]): boolean =>
  keys.every((key) => {
    const [row = '', column = ''] = key.split('|');
    return (table.cells.get(keyOf(row, column))?.value ?? 0) === 0;
  });

function forget(table: PlannedTable, matches: (row: string, column: string) => boolean): void {
  for (const key of [...table.cells.keys()]) {
    const [row = '', column = ''] = key.split('|');
    if (matches(row, column)) table.cells.delete(key);
  }
}

/** A row of noughts is left out. */
const rowLeftOut: Defect = {
  name: 'row-left-out',
  family: 'labels',
  editions: FORMS,
  inject: (random, plan) => {
    const table = tableIn(plan, 'applications');
    const rows = applicationRows(table.edition).filter(
      (row) =>
        row.under.length > 1 &&
        isNought(
          table,
          APPLICANTS.map(({ key }) => keyOf(row.key, key)),
        ),
    );
    const { key } = pickOr(random, rows, 'no row of noughts');
    table.droppedRows.add(key);
    forget(table, (row) => row === key);
    return labels('applications', 'must-fix');
  },
};

/** A column of noughts is left out. */
const columnLeftOut: Defect = {
  name: 'column-left-out',
  family: 'labels',
  editions: FORMS,
  inject: (random, plan) => {
    const table = tableIn(plan, 'applications');
    const rows = applicationRows(table.edition);
    const empty = APPLICANTS.slice(2, 6).filter(({ key }) =>
      isNought(
        table,
        rows.map((row) => keyOf(row.key, key)),
      ),
    );
    const { key } = pickOr(random, empty, 'no column of noughts');
    table.droppedColumns.add(key);
    forget(table, (_row, column) => column === key);
    return labels('applications', 'must-fix');
  },
};

const EXTRA_ROWS: Readonly<Record<string, readonly (readonly [TableKey, string, string])[]>> = {
  '2014': [['statistics', 'answered.otherChannel', '9.其他答复数']],
  '2019': [
    ['applications', 'notProcessed.confirmation', '6.其他不予处理情形'],
    ['disclosure', 'compulsion', '行政征收'],
  ],
  '2021': [
    ['applications', 'unavailable.unclear', '4.其他无法提供情形'],
    ['applications', 'refused.query', '9.属于工作秘密'],
    ['disclosure', 'compulsion', '行政确认'],
  ],
};

const rowAdded: Defect = {
  name: 'row-added',
  family: 'labels',
  editions: ALL_EDITIONS,
  inject: (random, plan) => {
    const [key, after, label] = pickOr(random, EXTRA_ROWS[plan.edition] ?? [], 'no place for a row');
    tableIn(plan, key).extraRows.push({ after, label, values: Array.from({ length: 7 }, () => '0') });
    return labels(key, 'must-fix');
  },
};

const columnAdded: Defect = {
  name: 'column-added',
  family: 'labels',
  editions: FORMS,
  inject: (random, plan) => {
    tableIn(plan, 'applications').extraColumn = random.pick(['新闻媒体', '村民委员会']);
    return labels('applications', 'must-fix');
  },
};

/** Of table four's heads only the totals survived the extraction; its fifteen numbers stand in a row. */
const headsLost: Defect = {
  name: 'heads-lost',
  family: 'labels',
  editions: FORMS,
  layouts: ['text-lines'],
  inject: (random, plan) => {
    const table = tableIn(plan, 'disputes');
    const outcomes = random.chance(0.5) ? ['upheld', 'corrected', 'otherResult', 'pending'] : ['total'];
    const blocks =
      outcomes.length === 1 ? ['reconsideration'] : ['reconsideration', 'directSuit', 'suitAfterReconsideration'];
    for (const block of blocks) for (const outcome of outcomes) table.labels.set(`column:${block}.${outcome}`, OMITTED);
    if (table.form !== 'table') throw new NotApplicable('no table');
    return labels('disputes', 'suspected');
  },
};

/** The balance note in the head of table three is gone: worth a word, no more. */
const noteLeftOut: Defect = {
  name: 'balance-note-left-out',
  family: 'labels',
  editions: FORMS,
  inject: (random, plan, layout) => {
    tableIn(plan, 'applications').labels.set('head:balanceNote', random.pick(['', '项目', '申请情况']));
    return layout.startsWith('html') ? labels('applications', 'advice') : expecting([]);
  },
};

export const LABEL_DEFECTS: readonly Defect[] = [
  relabelled('label-changed', CHANGED, 'must-fix'),
  relabelled('label-spelled-otherwise', SPELLED, 'advice'),
  relabelled('label-of-accepted-spelling', SILENT, null),
  rowLeftOut,
  columnLeftOut,
  rowAdded,
  columnAdded,
  headsLost,
  noteLeftOut,
];
