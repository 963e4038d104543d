import { repeatedParagraph } from '../../../app/rules/wording/repeated-paragraph.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

const LONG =
  '一是健全制度。修订政府信息公开指南和目录，明确各股室公开的内容、时限和责任人，把公开要求嵌入办文流程。二是加强培训。全年举办业务培训两期，参训人员九十余人次。';
const MIDDLE = '修订政府信息公开指南和目录，明确各股室公开的内容、时限和责任人，按时更新。';

testRule(repeatedParagraph, {
  pass: [
    { name: '短句可以重复', report: saying('本机关无此类情况。', '本机关无此类情况。') },
    { name: '只差几个字', report: saying(LONG, LONG.replace('两期', '三期')) },
  ],
  fail: [
    {
      name: '长段落，标点空白不同',
      report: saying(LONG, '其他内容。', `\u3000${LONG.replaceAll('，', ',')}`),
      findings: [
        {
          message:
            '同一段文字出现2次：“一是健全制度。修订政府信息公开指南和目录，明确各股室公开的内容、时限和责任人，把…”',
          subject: '一是健全制度修订政府信息公开指南',
          quotes: [LONG, `\u3000${LONG.replaceAll('，', ',')}`],
        },
      ],
    },
    {
      name: '中等长度',
      report: saying(MIDDLE, MIDDLE, MIDDLE),
      findings: [
        {
          message: '同一段文字出现3次：“修订政府信息公开指南和目录，明确各股室公开的内容、时限和责任人，按时更新。”',
          subject: '修订政府信息公开指南和目录明确各',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '整页重复多半是另存、提取造成的',
      report: saying(...['甲', '乙', '丙', '丁', '戊'].flatMap((mark) => [mark + LONG, mark + LONG])),
      findings: ['甲', '乙', '丙', '丁', '戊'].map((mark) => ({
        message: `同一段文字出现2次：“${(mark + LONG).slice(0, 40)}…”`,
        subject: `${mark}一是健全制度修订政府信息公开指`,
        severity: 'suspected' as const,
      })),
    },
  ],
});
