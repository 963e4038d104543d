import { describe, expect, test } from 'vitest';
import { SLIPS } from '../../../app/catalog/slips.ts';
import { slip } from '../../../app/rules/wording/slip.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(slip, {
  pass: [
    { name: '写对的', report: saying('截至目前，把公开作为抓手，跨越发展，征求意见稿已公布。') },
    { name: '做为民服务的表率', report: saying('争做为民服务的表率，把实事做为民所盼的好事。') },
    {
      name: '报名截止日期',
      report: saying('报名截止2023年6月，以公开为目的的制度，为了了解群众需求，予以申请公开的指引。'),
    },
    { name: '形象工作本有其义', report: saying('加强城市形象工作，工作形象良好。') },
  ],
  fail: [
    {
      name: '同一个词三处，只写一条',
      report: saying('截止目前,公开12条。截止目前，', '截止目前共答复3件'),
      findings: [
        {
          message: '“截止目前”应为“截至目前”，共3处：“截止目前”、“截止目前共答复3件”',
          subject: '截止目前',
          expected: '截至目前',
          actual: '截止目前',
          quotes: ['截止目前', '截止目前', '截止目前共答复3件'],
        },
      ],
    },
    {
      name: '同一处只报一次，按更有把握的报',
      report: saying('始终把公开做为一项制度。做为牵头单位，'),
      findings: [
        {
          message: '“做为”应为“作为”，共1处：“始终把公开做为一项制度”',
          subject: '做为',
          expected: '作为',
          actual: '做为',
        },
        {
          message: '“做为”应为“作为”，共1处：“做为牵头单位”',
          subject: '做为',
          severity: 'suspected',
          expected: '作为',
          actual: '做为',
        },
      ],
    },
    {
      name: '看上下文的词',
      report: saying('整治“形象工作”“面子工程”；起草办法（意见征求稿）'),
      findings: [
        {
          message: '“形象工作”应为“形象工程”，共1处：“整治“形象工作”“面子工程””',
          subject: '形象工作',
          expected: '形象工程',
          actual: '形象工作',
        },
        {
          message: '“意见征求稿”应为“征求意见稿”，共1处：“起草办法（意见征求稿）”',
          subject: '意见征求稿',
          severity: 'suspected',
          expected: '征求意见稿',
          actual: '意见征求稿',
        },
      ],
    },
    {
      name: '宜改的写法',
      report: saying('截止2023年12月31日，共公开12条。'),
      findings: [
        {
          message: '“截止”宜写作“截至”，共1处：“截止2023年12月”',
          subject: '截止',
          severity: 'advice',
          expected: '截至',
          actual: '截止',
        },
      ],
    },
  ],
});

describe('the list of slips', () => {
  test.each(SLIPS.map((entry) => [entry.wrong.source, entry] as const))('%s is searched everywhere', (_, entry) => {
    expect(entry.wrong.flags).toBe('g');
    expect(entry.right.match(entry.wrong)).toBeNull();
  });
});
