import { PLACES_DATA } from './places-data.ts';

/** A place and those around it, from the province down: 湖南省, 衡阳市, 常宁市. */
export type PlaceLine = readonly string[];

/** A place's name in a text; offsets, `end` exclusive. */
export interface FoundPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where a place of that name lies; several bear the same (朝阳区). */
  readonly lines: readonly PlaceLine[];
}

/**
 * Names that are words or stand within words (人力资源县级, 民政和县直, 城市中区域): met in any report, they name
 * nothing. Names of two characters are left out for the same reason.
 */
const WORDS: ReadonlySet<string> = new Set(
  '市中区 城中区 城东区 城西区 城北区 城关区 城厢区 城子河区 新城区 新市区 新兴区 东山区 市北区 市南区 向阳区 江南区 江北区 资源县 公安县 政和县 平和县 和平县 和平区 民权县 同心县 工农区 友好区 前进区 建华区 解放区 开平区 安居区 南部县 大方县 东方市 文山市 新民市 大同区 新会区 高要区 名山区 中山区 老城区 西市区 站前区 海港区 港口区 港北区 港南区 会同县 天全县 全州县 全南县 比如县 共和县 友谊县 兴业县 平原县 温泉县 集贤县 富民县 裕民县 惠民县 合作市 应城市'.split(
    ' ',
  ),
);

const LONGEST = 12;
const SHORTEST = 3;
const ENDS = /[省市县区州盟旗]/g;
/** Behind a name's last character: 市 of 市场, 区 of 区域, 县 of 县级 end no name. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  市: /^(?:场|区(?!.{0,6}(?:局|政府|委)))/,
  区: /^(?:域|划|级|块|间|别|分)/,
  县: /^(?:级|域)/,
  州: /^(?:[市县区])/,
};

let known: ReadonlyMap<string, readonly PlaceLine[]> | null = null;

function places(): ReadonlyMap<string, readonly PlaceLine[]> {
  if (known !== null) return known;
  const all = new Map<string, PlaceLine[]>();
  const add = (line: PlaceLine): void => {
    const name = line.at(-1) ?? '';
    if (name.length < SHORTEST || WORDS.has(name)) return;
    all.set(name, [...(all.get(name) ?? []), line]);
  };
  for (const written of PLACES_DATA) {
    const [province = '', ...cities] = written.split('|');
    add([province]);
    for (const part of cities) {
      const [city = '', ...counties] = part.split(' ');
      const above = city === '' ? [province] : [province, city];
      if (city !== '') add(above);
      for (const county of counties) add([...above, county]);
    }
  }
  known = all;
  return all;
}

/** Every administrative division of the mainland from county to province that a text names in full; the longest name first. */
export function findPlaces(text: string): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  let from = 0;
  for (const { index, 0: last } of text.matchAll(ENDS)) {
    const end = index + 1;
    if (GOES_ON[last]?.test(text.slice(end, end + 10)) === true) continue;
    for (let start = Math.max(from, end - LONGEST); start <= end - SHORTEST; start += 1) {
      const name = text.slice(start, end);
      const lines = places().get(name);
      if (lines === undefined) continue;
      found.push({ name, start, end, lines });
      from = end;
      break;
    }
  }
  return found;
}

/**
 * Where a body stands, as far as its name says: the smallest place that it names (湖南省常宁市数据局: 常宁市), with those
 * around it; several where a name is borne by several places, none where it names none that is known.
 */
export function linesOfBody(name: string): readonly PlaceLine[] {
  const found = findPlaces(name);
  const last = found.at(-1);
  if (last === undefined) return [];
  const others = found.slice(0, -1).map((place) => place.name);
  const fitting = last.lines.filter((line) => others.every((other) => line.includes(other)));
  return fitting.length > 0 ? fitting : last.lines;
}

/** Whether one of two places lies in the other, or both are the same. */
export function isWithin(one: PlaceLine, other: PlaceLine): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).every((place, index) => place === other[index]);
}
