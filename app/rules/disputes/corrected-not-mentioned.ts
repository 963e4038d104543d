import { figureKey } from '../../catalog/forms.ts';
import { rowLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

const MENTIONED = /复议|诉讼|应诉|纠错|纠正|败诉|答复|依申请|申请/;

/** 有被纠正的复议、诉讼,问题部分只字不提。 */
export const correctedNotMentioned = defineRule({
  id: 'disputes/corrected-not-mentioned',
  code: 'R403',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '被纠正的案件没有在问题中反映',
  basis: '存在的主要问题应实事求是（国办公开办函〔2021〕30号）；表四有结果纠正的，问题部分应有所反映',
  suggestion: '在第五部分分析被纠正的原因，写明改进措施。',
  needs: ['disputes'],
  messages: { silent: '表四结果纠正共{count}件（{blocks}），存在的主要问题及改进情况没有提到复议、诉讼或申请答复' },
  check({ report, edition, disputes }, to) {
    const corrected = ['reconsideration', 'directSuit', 'suitAfterReconsideration'].flatMap((block) => {
      const cell = disputes.cell(figureKey(block, 'corrected'));
      const value = cell === undefined ? null : knownTerm(cell);
      return value !== null && value > 0 ? [{ block, value }] : [];
    });
    const [first] = corrected;
    const prose = proseOf(report, 'problems');
    if (first === undefined || prose.length === 0 || prose.some(({ text }) => MENTIONED.test(text))) return;
    const count = corrected.reduce((sum, { value }) => sum + value, 0);
    to.fail('silent', {
      subject: 'corrected',
      figures: corrected.map(({ block }) => figureKey(block, 'corrected')),
      actual: count,
      location: { row: first.block, column: 'corrected' },
      data: { count, blocks: corrected.map(({ block, value }) => `${rowLabel(edition, block)}${value}件`).join('、') },
    });
  },
});
