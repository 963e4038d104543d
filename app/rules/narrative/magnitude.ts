import { tidy } from '../../catalog/weigh.ts';
import { halfWidth } from '../../text/normalise.ts';
import { findNumbers } from '../../text/numerals.ts';
import { splitSentences } from '../../text/sentences.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** What is counted one by one; views and readers may well be hundreds of millions. */
const PIECES = /^\s?([条件篇])(?![款次])/;
/** No county publishes so many pieces in a year. */
const BEYOND_BELIEF = 10_000_000;
const VIEWS = /浏览|点击|阅读|访问|关注|播放|转发|数据归集|归集|共享|汇聚|调用/;
/** So many parts at least prove what their whole is. */
const FEWEST_PARTS = 2;
/** Smaller numbers add up by chance. */
const TELLING = 100;

/** 把“条”写成“万条”：各分项正好等于去掉“万”的数。 */
export const magnitude = defineRule({
  id: 'narrative/magnitude',
  code: 'R705',
  severity: 'must-fix',
  editions: 'any',
  title: '数量单位写错',
  basis: '正文的数量和单位应当准确（国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '核对数量，删去或者改正“万”“千”等单位。',
  needs: [],
  messages: {
    scale: '正文“{written}”与同一句的各项（{terms}）相差{scale}倍，应为“{right}”',
    large: '正文“{written}”，数量大得不合常理，可能多写了“万”',
  },
  check({ report }, to) {
    for (const paragraph of report.paragraphs) {
      if (!/[\d０-９]\s?[万千亿]/.test(paragraph.text)) continue;
      for (const sentence of splitSentences(paragraph.text)) {
        const text = halfWidth(sentence);
        const counted = findNumbers(text).flatMap((number) => {
          const unit = PIECES.exec(text.slice(number.end))?.[1];
          return unit === undefined || number.percent ? [] : [{ ...number, unit, to: number.end + unit.length }];
        });
        for (const whole of counted) {
          if (whole.scale === 1 || whole.approximate) continue;
          const digits = tidy(whole.value / whole.scale);
          const parts = counted.filter((part) => part.scale === 1 && part.unit === whole.unit && !part.approximate);
          const sum = parts.reduce((total, { value }) => total + value, 0);
          const proven = parts.length >= FEWEST_PARTS && sum === digits && digits >= TELLING;
          const written = text.slice(whole.start, whole.to);
          const large = whole.value >= BEYOND_BELIEF && /公开|发布|更新|推送/.test(text) && !VIEWS.test(text);
          if (!proven && !large) continue;
          to.fail(proven ? 'scale' : 'large', {
            subject: written,
            severity: proven ? 'must-fix' : 'suspected',
            actual: whole.value,
            ...(proven ? { expected: digits } : {}),
            quotes: [{ text: sentence, source: paragraph.source }],
            location: { section: paragraph.section },
            data: {
              written,
              scale: whole.scale,
              right: `${digits}${whole.unit}`,
              terms: excerpt(parts.map(({ value }) => value).join('+')),
            },
          });
        }
      }
    }
  },
});
