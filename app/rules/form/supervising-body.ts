import { splitSentences } from '../../text/sentences.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** 作为全县政务公开主管部门, 我局是政府信息公开工作主管部门; not 向主管部门, 会同主管部门. */
const CLAIM =
  /(?:作为|(?:[我本][局委办]|中心)(?:[是为]|履行|承担))[^，,。；;、]{0,8}(?:政务公开|政府信息公开)(?:和政[务府](?:信息)?公开)?(?:工作)?(?:的)?主管(?:部门|单位|机关)/;

/** 部门自称政府信息公开工作主管部门。 */
export const supervisingBody = defineRule({
  id: 'form/supervising-body',
  code: 'R123',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '自称信息公开主管部门',
  basis: '《政府信息公开条例》第三条：县级以上地方人民政府办公厅（室）是本行政区域的政府信息公开工作主管部门',
  suggestion: '改写为“承担……具体工作”；当地确有文件授权的，请排除。',
  needs: [],
  messages: {
    claim: '正文“{excerpt}”，按条例第三条主管部门是政府办公厅（室），{agency}可能只是承担具体工作',
  },
  check({ report }, to) {
    if (report.agencyKind !== 'department' && report.agencyKind !== 'institution') {
      to.notApplicable();
      return;
    }
    for (const paragraph of report.paragraphs) {
      if (!paragraph.text.includes('主管')) continue;
      for (const sentence of splitSentences(paragraph.text)) {
        const claim = CLAIM.exec(sentence)?.[0];
        if (claim === undefined) continue;
        to.fail('claim', {
          subject: 'agency',
          quotes: [{ text: claim, source: paragraph.source }],
          location: { section: paragraph.section },
          data: { excerpt: excerpt(claim), agency: report.agency ?? '本单位' },
        });
        return;
      }
    }
  },
});
