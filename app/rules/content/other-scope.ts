import { splitSentences } from '../../text/sentences.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** A total of the whole place, of the work on disclosure. */
const WHOLE_PLACE =
  /全(?:市|县|区|州|旗|省)(?!面|域|局|系统)[^，。；;]{0,16}(?:公开|发布|收到|受理|办理|答复)[^，。；;]{0,16}(?:信息|申请)[^，。；;]{0,8}\d+\s*(?:余|多)?(?:条|件|篇)/;
/** The government's own website as the subject: 市人民政府门户网站共公开…条; 通过 or 在 would make it a channel. A body's own
 * matter on it (…发布卫生健康信息…条) is the body's. */
const GOVERNMENT_SITE =
  /(?:^|[。；;，,、])(?:\d{4}年[，,]?|全年|本年度)?[^，。；;通在利依于由向为对本我]{0,8}[市县区州旗](?:人民)?政府(?:门户)?网站?(?:全年|累计|共|共计|总共)*(?:主动)?(?:公开|发布)(?:了)?(?:各[类种项]|政府|政务|公开|有关|相关|有效|动态|的)*信息[^，。；;]{0,4}\d+\s*(?:余|多)?条/;

/** A body that runs an area of its own, whose 全区 is its own scope. */
const RUNS_AN_AREA = /管委会|管理委员会/;

/** 部门的报告里写了全市(县、区)的数据。 */
export const otherScope = defineRule({
  id: 'content/other-scope',
  code: 'R753',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '引用了全市（县、区）的数据',
  basis: '部门的年度报告只反映本单位的情况，全市（县、区）的数据由政府的报告汇总（《政府信息公开条例》第四十九条）',
  suggestion: '改写本单位自己的数据；确需引用全市（县、区）数据的，说明来源和范围。',
  needs: [],
  messages: { wider: '正文“{excerpt}”说的是全市（县、区）的数据，{agency}的报告应写本单位的数据' },
  check({ report }, to) {
    const ofAnArea = RUNS_AN_AREA.test(report.agency ?? '');
    const narrow = ['department', 'institution', 'township'].includes(report.agencyKind);
    if (ofAnArea || !narrow) {
      to.notApplicable();
      return;
    }
    for (const paragraph of report.paragraphs) {
      if (paragraph.section !== 'overview' || !/全[市县区州旗省]|政府(?:门户)?网/.test(paragraph.text)) continue;
      for (const sentence of splitSentences(paragraph.text)) {
        const found = WHOLE_PLACE.exec(sentence)?.[0] ?? GOVERNMENT_SITE.exec(sentence)?.[0];
        if (found === undefined) continue;
        to.fail('wider', {
          subject: 'overview',
          quotes: [{ text: sentence, source: paragraph.source }],
          location: { section: paragraph.section },
          data: { excerpt: excerpt(found.replace(/^[。；;，,、]/, '')), agency: report.agency ?? '部门' },
        });
      }
    }
  },
});
