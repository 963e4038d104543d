import { SURNAME } from '../../catalog/surnames.ts';
import { splitSentences } from '../../text/sentences.ts';
import { passagesOf } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** (2023)湘1099行初12号, 栖政复决字〔2023〕5号, 栖依申〔2023〕8号. */
const CASE_NUMBER =
  /[(（〔[]20\d\d[)）〕\]]\s?[\p{Script=Han}]{0,3}\d{0,6}(?:行|民|刑|执|赔)[\p{Script=Han}]{0,3}\d{1,6}号|(?:复决|复字|依申|申答|信访|受理)[\p{Script=Han}]{0,3}[〔[(（]20\d\d[〕\])）]\s?\d{1,5}号/gu;
const NAME = String.raw`${SURNAME}(?:某{1,2}|[×xX*＊]{1,2}|\p{Script=Han}{1,2})`;
/** A party with a name: 申请人王某, 原告：李明; or a name that goes to law: 王某诉本局. */
const PARTY = new RegExp(
  String.raw`(?:申请人|原告|上诉人|当事人|第三人|投诉人|举报人)[:：]?\s?(?<party>${NAME})(?=[，,。、;；(（)）]|因|诉|不服|对|与|向|就|等|$)|(?<![\p{Script=Han}])(?<suer>${NAME})(?=诉|不服|与本|申请行政复议)|关于(?<litigant>${NAME})(?=[与诉和]本?[^，,。]{0,12}(?:纠纷|一案))`,
  'u',
);
/** Words that begin like a name: 申请人方便, 当事人任何. */
const NO_NAME = /^(?:方[便式案面]|高效|金额|程序|许可|任何|何[时种])/;

/** 案号旁边写出了当事人姓名。 */
export const caseNumberWithName = defineRule({
  id: 'privacy/case-number-with-name',
  code: 'R854',
  severity: 'suspected',
  editions: 'any',
  title: '公开了当事人姓名和案号',
  basis: '《个人信息保护法》第二十五条（不得公开处理的个人信息）；条例第十五条',
  suggestion: '删去姓名或者案号，只写案件数量和结果。',
  needs: [],
  messages: {
    both: '同一句里出现案号“{number}”和当事人“{name}”，可以查到本人',
  },
  check({ report }, to) {
    for (const { text, source, section } of passagesOf(report)) {
      for (const sentence of splitSentences(text)) {
        const [number] = sentence.match(CASE_NUMBER) ?? [];
        if (number === undefined) continue;
        const groups = PARTY.exec(sentence)?.groups;
        const name = groups?.['party'] ?? groups?.['suer'] ?? groups?.['litigant'];
        if (name === undefined || NO_NAME.test(name)) continue;
        to.fail('both', {
          subject: number,
          quotes: [{ text: hidden(sentence, name), source }],
          location: { section },
          data: { number, name: shown(name) },
        });
      }
    }
  },
});

/** 王小明 as 王**: the surname stays. */
function shown(name: string): string {
  return `${name.charAt(0)}${'*'.repeat(name.length - 1)}`;
}

function hidden(sentence: string, name: string): string {
  return sentence.replaceAll(name, shown(name));
}
