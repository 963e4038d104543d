import { findPlaces, isWithin, linesOfBody, type FoundPlace, type PlaceLine } from '../../catalog/places.ts';
import type { Report } from '../../model/report.ts';
import { isInName, passagesOf, quoteOf, spellOut, type Place } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** In front of the name: other places are rightly named where people go there, come from there, or work with them. */
const DEALINGS_BEFORE =
  /(?:对口|帮扶|支援|协作|结对|跨|赴|前往|来自|外地|外省|邀请|借鉴|参考|学习|考察|调研|原|隶属|毗邻|接壤|与|同|和|向|到|由|据|如|籍|迁至|寄往|参加|出席|对标)[^，,。；;]{0,8}$/;
const DEALINGS_BEHIND =
  /^[^。；;]{0,16}(?:考察|调研|交流|经验|做法|协作|合作|结对|签约|对口|帮扶|支援|先进|案例|举办|召开|毗邻|接壤|交界|务工|返乡|招商|划归|代管|托管)/;
/** Behind the name: bodies, roads and things that are called after a place. */
const CALLED_AFTER =
  /^(?:.{0,4}(?:大学|学院|医院|银行|公司|集团|法院|检察院|仲裁委|铁路|机场|高速|特区|冬奥|奥运|亚运|世博|会议|峰会|论坛|宣言|大桥|酒店|宾馆|大厦|商会|人[,，。、]))|^籍|^[^各]{0,3}(?:路|大道|大街|街(?!道))/;
/** The report's own voice: what is said here is said of the body that reports. */
const OWN_VOICE =
  /^(?:政务公开|各级|范围内|全面|认真|坚持|持续|深入|严格|高度|始终|积极|按照|根据|紧紧|不断|切实|全年|共|主动公开|将)/;
const SENTENCE_BEGINS = /(?:^|[。；;！!？?]|年度?[,，]|[我全在])$/;

/** 正文里有别处的地名。 */
export const foreignPlace = defineRule({
  id: 'agency/foreign-place',
  code: 'R951',
  severity: 'suspected',
  raisableTo: 'suspected',
  editions: 'any',
  title: '混入其他地方的名称',
  basis: '年度报告由各行政机关以自己的名义公布，内容应当准确（《政府信息公开条例》第六条、第四十九条）',
  suggestion: '核对是否照抄了别处的报告而没有改净；确实说的是外地的事，写明与本单位工作的关系。',
  needs: [],
  messages: {
    foreign: '正文写有“{place}”（{around}），与本单位所在地{own}无关，共{count}处：{places}',
    voice: '正文以“{place}”（{around}）的口气叙述本单位的工作，“{agency}”的名称里没有这个地方，共{count}处：{places}',
  },
  check({ report }, to) {
    const { agency } = report;
    if (agency === null) {
      to.notApplicable();
      return;
    }
    const own = linesOfBody(agency);
    const hits = new Map<string, (Place & { readonly found: FoundPlace })[]>();
    for (const passage of passagesOf(report)) {
      for (const found of findPlaces(passage.text)) {
        const place = { passage, start: found.start, end: found.end, found };
        if (!isForeign(found, own) || isNamedRightly(place, report)) continue;
        if (own.length === 0 && !speaksAsOwn(place)) continue;
        hits.set(found.name, [...(hits.get(found.name) ?? []), place]);
      }
    }
    for (const [name, places] of hits) {
      const [first] = places;
      if (first === undefined) continue;
      const quotes = places.map((place) => quoteOf(place, 14));
      to.fail(own.length === 0 ? 'voice' : 'foreign', {
        subject: name,
        actual: name,
        quotes,
        location: { section: first.passage.section },
        data: {
          place: name,
          around: aroundOf(first.found),
          own: `“${own[0]?.at(-1) ?? ''}”`,
          agency,
          count: places.length,
          places: spellOut(quotes.map(({ text }) => text)),
        },
      });
    }
  },
});

function isForeign({ lines }: FoundPlace, own: readonly PlaceLine[]): boolean {
  return !own.some((line) => lines.some((other) => isWithin(line, other)));
}

/** 四川省宜宾市; where several bear the name, that is said. */
function aroundOf({ lines, name }: FoundPlace): string {
  const [line, ...others] = lines;
  if (line === undefined || line.length === 1) return name;
  return others.length > 0 ? `${line.join('')}等地` : line.join('');
}

function isNamedRightly(place: Place & { readonly found: FoundPlace }, { agency, agencyAsFound }: Report): boolean {
  const { passage, start, end } = place;
  const { text } = passage;
  if (isInName(place) || CALLED_AFTER.test(text.slice(end, end + 12))) return true;
  // A longer name that the agency bears itself (栖霞岭区 holds no 霞岭区).
  for (const name of [agency, agencyAsFound ?? null]) {
    if (name === null) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (at <= start && end <= at + name.length) return true;
    }
  }
  return (
    DEALINGS_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || DEALINGS_BEHIND.test(text.slice(end, end + 24))
  );
}

/** Where nothing tells where the body stands, the larger places around it cannot be told from others: its voice can. */
function speaksAsOwn({ passage, start, end }: Place): boolean {
  const behind = passage.text.slice(end, end + 6);
  const before = passage.text.slice(Math.max(0, start - 6), start);
  return OWN_VOICE.test(behind) && SENTENCE_BEGINS.test(before);
}
