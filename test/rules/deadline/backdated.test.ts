import { backdated } from '../../../app/rules/deadline/backdated.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const dates = (signed: string, published: string) => ({
  signedOn: { value: signed, raw: `落款${signed}`, source: line(90) },
  publishedOn: { value: published, raw: `发布时间:${published}`, source: line(2) },
});

testRule(backdated, {
  pass: [
    { name: '先落款后发布' },
    { name: '同日', report: dates('2024-01-20', '2024-01-20') },
    { name: '晚几天发布', report: dates('2024-01-25', '2024-02-05') },
    { name: '都晚了', report: dates('2024-02-20', '2024-04-10') },
    { name: '晚一年以上,可能是网站迁移', report: dates('2024-01-20', '2026-01-20') },
  ],
  fail: [
    {
      name: '先发布后落款',
      report: dates('2024-01-25', '2024-01-20'),
      findings: [
        {
          message: '落款日期2024年1月25日晚于发布时间2024年1月20日，报告不可能先发布后完成；发布后修改过的，应当说明',
          subject: 'signature',
          expected: '2024-01-20',
          actual: '2024-01-25',
          quotes: ['落款2024-01-25', '发布时间:2024-01-20'],
        },
      ],
    },
    {
      name: '落款在时限以内,发布在很久以后',
      report: dates('2024-01-25', '2024-03-18'),
      findings: [
        {
          message:
            '落款日期2024年1月25日在时限（2024年1月31日）以内，发布时间却是2024年3月18日，相隔53天，可能是超期后补发',
          subject: 'signature',
          expected: '2024-03-18',
          actual: '2024-01-25',
        },
      ],
    },
  ],
  undecided: [
    {
      name: '日期缺字',
      report: {
        ...dates('2024-01-25', '2024-01-20'),
        signedOn: { value: '2024-01-25', raw: '20241月25日', source: line(90) },
      },
      findings: [],
    },
  ],
  notApplicable: [
    { name: '没有落款日期', report: { signedOn: null } },
    { name: '送审稿', settings: { stage: 'draft' } },
  ],
});
