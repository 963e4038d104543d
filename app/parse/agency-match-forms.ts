import { compact } from '../text/normalise.ts';

/** A body's name taken apart: where it stands, and what it is. */
export interface NameForm {
  /** Places named, from the largest down (云溪市, 青禾县); empty where none is. */
  readonly places: readonly string[];
  /** The bare word for a level in place of a name: 县 in 县财政局; null where there is none. */
  readonly level: string | null;
  /** The body in one spelling: 政府办 is 人民政府办公室, 柳湾镇 is 柳湾镇人民政府, 人社局 is 人力资源社会保障局. */
  readonly body: string;
}

const PLACE = new RegExp(
  '^([\\u4e00-\\u9fff]{2,12}?自治[区州县旗]|[\\u4e00-\\u9fff]{1,7}?(?:省|盟|' +
    '市(?!场|区|级|政(?:工程|公用|管理|设施|园林|建设|处|局|所))|州(?![市县区])|县(?!域|级)|区(?!域|划|级)|旗(?!街道|[镇乡区])))(?=(.*))',
);
/** Words that end like a place and are none of its own. */
const NO_PLACE =
  /^(?:城市|都市|城区|社区|地区|郊区|山区|林区|牧区|库区|矿区|灾区|校区|厂区|辖区|[全本我各][省市州县区旗]|.*(?:开发|高新|示范|保护|度假|产业|工业|功能|管理|保税|合作|集聚|聚集|实验|试验|技术|自贸|风景|[园景])区|.*城市)$/;
const LEVEL = /^([省市州县区旗])(?=.{2,})/;

/** Common short forms of departments; each stands for one body only. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^发改/, '发展改革'],
  [/^人社/, '人力资源社会保障'],
  [/^卫健/, '卫生健康'],
  [/^(?:市监|市场监管)/, '市场监督管理'],
  [/^住建/, '住房城乡建设'],
  [/^工信/, '工业信息化'],
  [/^文旅/, '文化旅游'],
  [/^退役军人(?=局|厅)/, '退役军人事务'],
  [/^应急(?=局|厅)/, '应急管理'],
  [/^医保(?=局)/, '医疗保障'],
  [/^城管(?=局)/, '城市管理'],
  [/^交通(?=局|厅)/, '交通运输'],
  [/^教体/, '教育体育'],
];

/**
 * Takes a name apart; anything in brackets at its end is left out. A name that begins with a level's word has two
 * readings: 市中区财政局 is not the 中区财政局 of a city, 市财政局 is the 财政局 of one.
 */
export function formsOf(name: string): readonly [NameForm, ...NameForm[]] {
  const whole = compact(name)
    .replace(/\([^()]*\)$/, '')
    .replace(/^国家税务总局(?=.+税务局)/, '');
  const level = LEVEL.exec(whole)?.[1] ?? null;
  const plain = placedForm(whole);
  return level === null ? [plain] : [plain, { places: [], level, body: bodyForm(whole.slice(1)) }];
}

function placedForm(whole: string): NameForm {
  const places: string[] = [];
  let rest = whole;
  for (let match = PLACE.exec(rest); match !== null; match = PLACE.exec(rest)) {
    const [, place = '', behind = ''] = match;
    if (NO_PLACE.test(place)) break;
    places.push(place);
    rest = behind;
  }
  return { places, level: null, body: bodyForm(rest) };
}

function bodyForm(body: string): string {
  if (body === '' || body === '政府') return '人民政府';
  const office = body.replace(/^(?:人民)?政?府办(?:公室)?$/, '人民政府办公室');
  if (office !== body) return office;
  if (/^.+[乡镇](?:政府|人民政府)?$/.test(body)) return body.replace(/(?:人民)?政府$/, '') + '人民政府';
  if (/^.+街道(?:办|办事处)?$/.test(body)) return body.replace(/(?:办|办事处)$/, '') + '办事处';
  const whole = body.replace(/管委会$/, '管理委员会').replace(/(?<![纪党县市区法监团工])委$/, '委员会');
  if (!/(?:局|厅|委员会)$/.test(whole)) return whole;
  const plain = whole.replace(/(?<=.{2})[和与及](?=.{2})/g, '');
  const short = SHORT_FORMS.find(([pattern]) => pattern.test(plain));
  return short === undefined ? plain : plain.replace(short[0], short[1]);
}

/** How the places of two names stand to each other. */
export type PlaceRelation = 'same' | 'different' | 'unclear';

/** The places a name stands for, short forms read within a context; null where that is not clear. */
export function resolvedPlaces(form: NameForm, context: readonly string[] | null): readonly string[] | null | 'none' {
  if (form.places.length > 0) return form.places;
  if (context === null) return null;
  if (form.level === null) return context;
  const at = context.findLastIndex((place) => place.endsWith(form.level ?? ''));
  return at < 0 ? 'none' : context.slice(0, at + 1);
}

/** Whether two names stand in the same place: the same last place, and no larger one that contradicts. */
export function placeRelation(
  one: ReturnType<typeof resolvedPlaces>,
  other: ReturnType<typeof resolvedPlaces>,
): PlaceRelation {
  if (one === null || other === null) return 'unclear';
  if (one === 'none' || other === 'none') return 'different';
  if (one.at(-1) !== other.at(-1)) return 'different';
  const contradicts = one
    .slice(0, -1)
    .some((place) => other.slice(0, -1).some((large) => large !== place && large.at(-1) === place.at(-1)));
  return contradicts ? 'different' : 'same';
}
