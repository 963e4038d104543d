import { findHits, isInName, passagesOf, placesOf, wholeTextOf } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** 秘密★, 机密★10年, (内部资料), 内部文件,注意保存, 此件不公开. */
const MARK =
  /(?:绝密|机密|秘密)\s?[★☆]\s?(?:\d{1,2}年|长期|启用前)?|[★☆]\s?(?:\d{1,2}年|长期)(?=[，,。；;\s)）]|$)|[(（【[]\s?(?:内部(?:资料|文件|材料)|密级[:：][^)）】\]]{0,8}|不宜公开|不予公开)[^)）】\]]{0,12}[)）】\]]|内部(?:资料|文件|材料)[，,、]?\s?(?:注意保存|注意保密|不得外传|严禁外传|请勿外传)|此件(?:不予公开|不公开|不宜公开|发至[县团乡]级?)/g;
/** A cheap look before the costly ones. */
const MARKED = /[★☆]|内部[资文材]|密级|此件|不宜公开|不予公开|[密机](?:发|字|电)?[〔[(（]/;
/** A paper cited that is not open: its number with the sign for secret ones. */
const SECRET_NUMBER = /\p{Script=Han}{1,6}(?:密|机)(?:发|字|电)?[〔[(（]20\d{2}[〕\])）]\s?\d{1,4}号/gu;

/** 正文带有密级、内部资料等标注。 */
export const secretMark = defineRule({
  id: 'privacy/secret-mark',
  code: 'R856',
  severity: 'suspected',
  editions: 'any',
  title: '带有密级、内部资料标注',
  basis:
    '《政府信息公开条例》第十四条、第十七条；《保守国家秘密法》：公开前应当进行保密审查，不得引用不公开文件的内容和文号',
  suggestion: '立即核实；引用了不公开文件的，删去标注、标题和文号并按保密规定处理。',
  needs: [],
  messages: { mark: '正文有{count}处密级、内部资料标注或者密件文号：{places}' },
  check({ report }, to) {
    if (!MARKED.test(wholeTextOf(report))) return;
    const passages = passagesOf(report);
    const hits = [...findHits(passages, MARK), ...findHits(passages, SECRET_NUMBER)].filter((hit) => !isInName(hit));
    const details = placesOf(hits);
    if (details !== null) to.fail('mark', details);
  },
});
