import { compact } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** Where a signature may stand, from the end. */
const LAST_LINES = 8;
const LONGEST = 40;
/** How the name of a body ends. */
const BODY =
  /(?:局|厅|委|委员会|办公室|人民政府|办事处|中心|管委会|公安局|分局|支队|大队|处|院|署|所)(?:\(?盖?章?\)?)?(?=$|\d|20)/;

/** 报告末尾没有落款。 */
export const signature = defineRule({
  id: 'form/signature',
  code: 'R121',
  severity: 'advice',
  editions: 'any',
  publishedOnly: true,
  title: '没有落款或落款不全',
  basis:
    'GB/T 9704—2012《党政机关公文格式》7.3.5：落款署发文机关名称和成文日期；年度报告以本机关名义公布（条例第四十九条）',
  suggestion: '在报告末尾署机关全称和日期。',
  needs: [],
  messages: {
    none: '报告末尾没有署机关名称，也没有日期',
    noDate: '报告末尾有机关名称，没有日期',
    noAgency: '报告末尾只有日期“{date}”，没有署机关名称',
  },
  check({ report }, to) {
    if (report.paragraphs.length === 0) {
      to.notApplicable();
      return;
    }
    const last = report.paragraphs.slice(-LAST_LINES).filter(({ heading }) => !heading);
    const lines = last.map(({ text }) => compact(text)).filter(({ length }) => length <= LONGEST);
    const named = lines.some(
      (text) => !/[,:;]|\.$/.test(text) && (BODY.test(text) || text === compact(report.agency ?? '')),
    );
    const { signedOn } = report;
    if (signedOn === null) to.fail(named ? 'noDate' : 'none', { subject: 'signature' });
    else if (!named) {
      to.fail('noAgency', {
        subject: 'signature',
        quotes: [{ text: signedOn.raw, source: signedOn.source }],
        data: { date: signedOn.raw.trim() },
      });
    }
  },
});
