import { ASPECT_HEADING, OVERVIEW_ASPECTS } from '../../catalog/overview-aspects.ts';
import { proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

const SUB_HEADING = /^\s*[(（][一二三四五六七八九十]{1,2}[)）]\s*([^。：:]{2,40})/;
/** So many sub-headings none of which is about disclosure make a report on the office's whole work. */
const SEVERAL = 3;

/** 总体情况应当从五个方面总结。 */
export const overviewAspects = defineRule({
  id: 'form/overview-aspects',
  code: 'R113',
  severity: 'suspected',
  editions: ['2021'],
  title: '总体情况没有从五个方面总结',
  basis:
    '总体情况应对主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等方面综述（国办公开办函〔2021〕30号）',
  suggestion: '按五个方面总结贯彻落实《条例》的情况，没有开展的方面也要说明；与政府信息公开无关的工作不写。',
  needs: [],
  messages: {
    untold: '总体情况没有提到“{aspects}”，应从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面总结',
    headings: '总体情况的{count}个小标题没有一个属于规定的五个方面（{first}等），应围绕政府信息公开工作总结',
  },
  check({ report }, to) {
    const paragraphs = proseOf(report, 'overview');
    const [first] = paragraphs;
    if (first === undefined) {
      to.notApplicable();
      return;
    }
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const untold = OVERVIEW_ASPECTS.filter(({ told }) => !told.test(text));
    const location = { section: 'overview' };
    if (untold.length > 0) {
      to.fail('untold', {
        subject: 'overview',
        actual: untold.map(({ name }) => name).join('、'),
        quotes: [{ text: first.text, source: first.source }],
        location,
        data: { aspects: untold.map(({ name }) => name).join('”“') },
      });
    }
    const headings = paragraphs.flatMap((paragraph) => {
      const title = SUB_HEADING.exec(paragraph.text)?.[1];
      return title === undefined ? [] : [{ title, source: paragraph.source }];
    });
    if (headings.length < SEVERAL || headings.some(({ title }) => ASPECT_HEADING.test(title))) return;
    to.fail('headings', {
      subject: 'headings',
      quotes: headings.map(({ title, source }) => ({ text: title, source })),
      location,
      data: { count: headings.length, first: `“${headings[0]?.title ?? ''}”` },
    });
  },
});
