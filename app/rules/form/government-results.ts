import { proseOf } from '../prose.ts';
import { splitSentences } from '../../text/sentences.ts';
import { defineRule } from '../rule.ts';

/** The three results and the words by which they may be told. */
const RESULTS: readonly (readonly [name: string, told: RegExp])[] = [
  ['工作考核', /考核|考评|绩效/],
  ['社会评议', /评议|测评|满意(?:度|率)|满意程度|问卷|民意|第三方.{0,6}评估|公众评价|社会评价|群众评价/],
  ['责任追究', /责任追究|追究|追责|问责|约谈|处分/],
];
/** What is said of the hotline or of services is no result of the work on disclosure. */
const OTHER_WORK = /热线|12345|工单|来电|来信|信箱|好差评|政务服务事项|办事窗口/;

/** 政府的报告还应当包括工作考核、社会评议和责任追究结果情况。 */
export const governmentResults = defineRule({
  id: 'form/government-results',
  code: 'R114',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '没有报告考核、评议和责任追究结果',
  basis: '《政府信息公开条例》第五十条第(四)项：各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况',
  suggestion: '补充工作考核、社会评议和责任追究的结果，没有发生的写明没有。',
  needs: [],
  messages: {
    untold: '政府的报告应当写明工作考核、社会评议和责任追究结果，全文没有提到“{results}”（同义的说法也没有找到）',
  },
  check({ report }, to) {
    if (report.agencyKind !== 'government' || proseOf(report, 'overview').length === 0) {
      to.notApplicable();
      return;
    }
    const sentences = report.paragraphs.flatMap(({ text }) => splitSentences(text));
    const own = sentences.filter((sentence) => !OTHER_WORK.test(sentence)).join('\n');
    const untold = RESULTS.filter(([, told]) => !told.test(own)).map(([name]) => name);
    if (untold.length === 0) return;
    to.fail('untold', {
      subject: 'overview',
      actual: untold.join('、'),
      location: { section: 'overview' },
      data: { results: untold.join('”“') },
    });
  },
});
