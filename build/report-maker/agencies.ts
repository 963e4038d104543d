import type { AgencyKind } from '../../app/model/report.ts';
import type { PlannedAgency } from './plan.ts';
import type { Random } from './random.ts';

/** Counties and cities that do not exist; `city` above them. */
export const PLACES: readonly { readonly name: string; readonly city: string }[] = [
  { name: '青禾县', city: '云溪市' },
  { name: '临泽川县', city: '云溪市' },
  { name: '望岫县', city: '云溪市' },
  { name: '栖霞岭区', city: '云溪市' },
  { name: '澄波市', city: '南屏市' },
  { name: '丹枫县', city: '南屏市' },
  { name: '竹溪源县', city: '南屏市' },
  { name: '白鹭洲区', city: '南屏市' },
];

interface BodyName {
  readonly suffix: string;
  readonly kind: AgencyKind;
  readonly field: string;
}

const DEPARTMENTS: readonly BodyName[] = [
  { suffix: '财政局', kind: 'department', field: '财政预决算' },
  { suffix: '教育局', kind: 'department', field: '义务教育招生' },
  { suffix: '林业局', kind: 'department', field: '林木采伐许可' },
  { suffix: '公安局', kind: 'department', field: '户籍和出入境办理' },
  { suffix: '民政局', kind: 'department', field: '社会救助' },
  { suffix: '水利局', kind: 'department', field: '取水许可和河湖管理' },
  { suffix: '交通运输局', kind: 'department', field: '农村公路建设' },
  { suffix: '卫生健康局', kind: 'department', field: '公共卫生服务' },
  { suffix: '自然资源局', kind: 'department', field: '征地和不动产登记' },
  { suffix: '住房和城乡建设局', kind: 'department', field: '保障性住房' },
  { suffix: '人力资源和社会保障局', kind: 'department', field: '就业和社会保险' },
  { suffix: '市场监督管理局', kind: 'department', field: '食品药品监管' },
  { suffix: '农业农村局', kind: 'department', field: '涉农补贴' },
  { suffix: '数据局', kind: 'department', field: '政务数据共享' },
];

const TOWNS = ['石桥镇', '柳湾镇', '云岭乡', '双井镇', '沙河铺镇', '梨树坪乡'];
const STREETS = ['河东街道', '文昌街道', '锦屏街道'];

function agency(
  name: string,
  kind: AgencyKind,
  place: string,
  self: string,
  reach: string,
  field: string,
): PlannedAgency {
  return { name, kind, place, self, reach, field };
}

/** An invented body of a kind, by default any. */
export function inventedAgency(random: Random, kind?: AgencyKind): PlannedAgency {
  const place = random.pick(PLACES);
  const level = place.name.slice(-1);
  const wanted =
    kind ?? random.pick<AgencyKind>(['department', 'department', 'department', 'township', 'office', 'government']);
  const reach = `全${level}`;
  if (wanted === 'government') {
    return agency(`${place.name}人民政府`, 'government', place.name, `我${level}`, reach, '重点领域');
  }
  if (wanted === 'office') {
    return agency(`${place.name}人民政府办公室`, 'office', place.name, '我办', reach, '政府文件');
  }
  if (wanted === 'township') {
    if (random.chance(0.35)) {
      return agency(
        `${place.name}${random.pick(STREETS)}办事处`,
        'township',
        place.name,
        '我街道',
        '全街道',
        '社区服务',
      );
    }
    const town = random.pick(TOWNS);
    const unit = town.slice(-1);
    return agency(`${place.name}${town}人民政府`, 'township', place.name, `我${unit}`, `全${unit}`, '惠民补贴');
  }
  const body = random.pick(DEPARTMENTS);
  return agency(`${place.name}${body.suffix}`, 'department', place.name, '我局', '全局', body.field);
}
