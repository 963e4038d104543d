import type { FormColumn, FormTable } from './form.ts';

const OUTCOMES: readonly FormColumn[] = [
  { key: 'upheld', label: '结果维持', measure: 'count' },
  { key: 'corrected', label: '结果纠正', measure: 'count' },
  { key: 'otherResult', label: '其他结果', measure: 'count' },
  { key: 'pending', label: '尚未审结', measure: 'count' },
  { key: 'total', label: '总计', measure: 'count', accepted: ['合计'] },
];

/** Table four, the same in both formats: fifteen figures in one row, three blocks of five columns. */
export const DISPUTES: FormTable = {
  key: 'disputes',
  section: 'disputes',
  title: '表四 政府信息公开行政复议、行政诉讼情况',
  layout: 'blocks',
  heads: [{ key: 'litigation', label: '行政诉讼' }],
  groups: [
    {
      head: null,
      columns: OUTCOMES,
      rows: [
        { key: 'reconsideration', label: '行政复议' },
        { key: 'directSuit', label: '未经复议直接起诉', under: ['行政诉讼'] },
        { key: 'suitAfterReconsideration', label: '复议后起诉', under: ['行政诉讼'] },
      ],
    },
  ],
};
