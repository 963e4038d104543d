import { sectionLabel } from '../../catalog/labels.ts';
import { excerpt, hasSection, proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

const PROBLEM =
  /问题|不足|差距|不够|欠缺|薄弱|有待|短板|滞后|不强|不高|不深|不广|不全|不齐|不完善|不到位|不熟|不平衡|不规范|不及时|困难|缺乏|缺少|偏少|偏低|较少|较低|单一|提高空间|提升空间|不便|难/;
const IMPROVEMENT =
  /下一?步|改进|措施|整改|今后|接下来|明年|20\d{2}年[^。]{0,12}将|[^\d]将|加强|进一步|提升|提高|完善|强化|优化|健全|改善|推进|建立|加大|组织|开展|计划|打算/;
const NOTHING =
  /^(?:本(?:年度|机关|单位|局|镇|乡|街道))?(?:暂)?(?:无|没有)(?:问题|存在(?:的)?(?:主要)?问题|相关情况|情况)?[。.]?$/;
/** A section that is left empty proves something only where the prose of its neighbours was read. */
const PROSE = 12;

/** 第五部分应当既有问题,又有改进情况。 */
export const problemsOrImprovementMissing = defineRule({
  id: 'form/problems-or-improvement-missing',
  code: 'R115',
  severity: 'must-fix',
  editions: ['2019', '2021'],
  title: '缺少存在问题或改进情况',
  basis: '《政府信息公开条例》第五十条第(四)项：年度报告应当包括存在的主要问题及改进情况',
  suggestion: '实事求是写明主要问题和对应的改进措施。',
  needs: [],
  messages: {
    empty: '“{title}”之下没有内容，应当写明存在的主要问题和改进情况',
    nothing: '“{title}”只写了“{written}”，应当写明存在的主要问题和改进情况',
    problems: '“{title}”没有写存在的问题，只有改进情况：{written}',
    improvement: '“{title}”没有写改进情况，只有存在的问题：{written}',
  },
  check({ report }, to) {
    if (!hasSection(report, 'problems')) {
      to.notApplicable();
      return;
    }
    const title = sectionLabel('problems');
    const details = { subject: 'problems', location: { section: 'problems' } };
    const paragraphs = proseOf(report, 'problems');
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const [first] = paragraphs;
    if (first === undefined) {
      const neighboursRead = (['overview', 'otherMatters'] as const).every((section) =>
        proseOf(report, section).some((paragraph) => paragraph.text.length >= PROSE),
      );
      // A heading of no section right behind may hold the text.
      const own = report.sections.findIndex((heading) => heading.section === 'problems');
      const read = neighboursRead && report.sections[own + 1]?.section !== null;
      to.fail('empty', { ...details, severity: read ? 'must-fix' : 'suspected', data: { title } });
      return;
    }
    const quotes = [{ text: first.text, source: first.source }];
    const data = { title, written: excerpt(first.text) };
    if (NOTHING.test(text.trim())) to.fail('nothing', { ...details, quotes, data });
    else if (!PROBLEM.test(text)) to.fail('problems', { ...details, severity: 'suspected', quotes, data });
    else if (!IMPROVEMENT.test(text)) to.fail('improvement', { ...details, severity: 'suspected', quotes, data });
  },
});
