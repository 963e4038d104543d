import type { PlannedAgency } from '../report-maker/plan.ts';

/** An agency of the invented county, and the roster's word for what it belongs to. */
export interface CountyAgency {
  readonly planned: PlannedAgency;
  readonly group: string;
}

export const PLACE = '青禾县';
export const GOVERNMENT = `${PLACE}人民政府`;

const BUREAUS =
  '财政局 教育局 科学技术局 工业和信息化局 民族宗教事务局 公安局 民政局 司法局 人力资源和社会保障局 自然资源局 生态环境局 住房和城乡建设局 交通运输局 水利局 农业农村局 商务局 文化和旅游局 卫生健康局 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局 乡村振兴局 城市管理局 林业局 数据局 信访局 体育局 粮食和物资储备局 行政审批服务局 机关事务管理局 投资促进局 金融工作局 畜牧水产局 公路管理局 供销合作社联合社 残疾人联合会 气象局 税务局 烟草专卖局 邮政管理局 消防救援大队 老龄工作委员会办公室 地方金融监督管理局 国防动员办公室 发展和改革局';
const TOWNS =
  '石桥镇 柳湾镇 双井镇 沙河铺镇 青石镇 白水镇 花桥镇 龙潭镇 大坪镇 清溪镇 梅岭镇 枫林镇 新塘镇 高桥镇 古城镇 太平镇 永兴镇 三合镇 东岳镇 西渡镇 南山镇 北港镇 金盆镇 银杏镇 桃源铺镇 云岭乡 梨树坪乡 竹园乡 茶亭乡 松柏乡 鹤岭乡 鹿鸣乡 麻石乡 谷田乡';
const STREETS = '河东街道 文昌街道 锦屏街道 城南街道 城北街道 滨江街道 新城街道 站前街道';
const INSTITUTIONS =
  '人民医院 中医医院 妇幼保健院 职业教育中心 教育考试中心 自来水有限公司 燃气有限公司 公共交通有限公司 图书馆 人才服务中心 供电公司 公证处 殡葬服务中心 不动产登记中心 住房公积金管理部 残疾人康复中心 疾病预防控制中心 农业技术推广中心 产业开发区管理委员会 经济开发区管理委员会 旅游度假区管理委员会 高铁新区管理委员会 水库管理处 林业技术中心 市政工程中心 环境卫生中心 融媒体中心 就业服务中心';

const words = (list: string): readonly string[] => list.split(' ');

function agency(name: string, kind: PlannedAgency['kind'], self: string, reach: string, field: string): PlannedAgency {
  return { name, kind, place: PLACE, self, reach, field };
}

/** 120 agencies: the government and its office, bureaus, townships and streets, institutions. */
export const COUNTY: readonly CountyAgency[] = [
  { planned: agency(GOVERNMENT, 'government', '我县', '全县', '重点领域'), group: '县政府' },
  { planned: agency(`${GOVERNMENT}办公室`, 'office', '我办', '全县', '政府文件'), group: '县政府' },
  ...words(BUREAUS).map((name) => ({
    planned: agency(PLACE + name, 'department', '我局', '全局', '权责清单'),
    group: '县直部门',
  })),
  ...words(TOWNS).map((name) => {
    const unit = name.slice(-1);
    return {
      planned: agency(`${PLACE}${name}人民政府`, 'township', `我${unit}`, `全${unit}`, '惠民补贴'),
      group: '乡镇街道',
    };
  }),
  ...words(STREETS).map((name) => ({
    planned: agency(`${PLACE}${name}办事处`, 'township', '我街道', '全街道', '社区服务'),
    group: '乡镇街道',
  })),
  ...words(INSTITUTIONS).map((name) => ({
    planned: agency(PLACE + name, 'institution', '我单位', '全单位', '公共服务'),
    group: '企事业单位',
  })),
];
