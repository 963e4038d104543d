import type { AgencyKind } from '../../../app/model/report.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';

/**
 * A sentence with choices: `[甲|乙|]` one of these, `{3-40}` a number from 3 to 40, `<who>` a word from the list of that
 * name that suits the body's kind. A choice may hold numbers and lists, but no other choice.
 */
export type Pattern = string;

interface WordsOfKind {
  readonly who: readonly string[];
  readonly where: readonly string[];
  readonly what: readonly string[];
  readonly people: readonly string[];
}

const BUREAU: WordsOfKind = {
  who: ['办公室', '法规股', '综合股', '窗口人员', '档案员', '业务股室', '机关纪检', '信息专员', '值班同志', '执法大队'],
  where: ['办事大厅', '一楼值班室', '基层所站', '服务窗口', '机关门厅', '业务培训室', '流动服务车', '自助服务区'],
  what: [
    '办事指南',
    '资金分配表',
    '执法流程图',
    '检查结果',
    '项目进度表',
    '政策问答',
    '招考公告',
    '收费目录',
    '审批结果',
  ],
  people: ['企业代表', '办事群众', '行业协会', '退休干部', '法律顾问', '高校学生', '新闻记者', '物业经理', '个体商户'],
};

const TOWN: WordsOfKind = {
  who: [
    '党政办',
    '便民服务中心',
    '驻村干部',
    '网格员',
    '财政所',
    '村会计',
    '农技站',
    '社会事务办',
    '综治中心',
    '文化站',
  ],
  where: ['村口公示栏', '便民大厅', '文化广场', '村民议事厅', '集市入口', '农家书屋', '社区活动室', '卫生室门前'],
  what: [
    '补贴名册',
    '低保名单',
    '村级账目',
    '宅基地审批结果',
    '防汛预案',
    '道路修缮计划',
    '征地公告',
    '招工启事',
    '救灾物资清单',
  ],
  people: [
    '村民代表',
    '种粮大户',
    '返乡青年',
    '老党员',
    '残疾人家庭',
    '小卖部店主',
    '外来务工者',
    '乡村教师',
    '合作社社长',
  ],
};

const GOVERNMENT: WordsOfKind = {
  who: [
    '政府办文秘科',
    '信息中心',
    '司法行政部门',
    '档案馆',
    '政务服务大厅',
    '督查室',
    '公报编辑室',
    '电子政务股',
    '调研室',
  ],
  where: ['档案馆一层', '图书馆查阅区', '政务大厅', '市民广场', '公报赠阅点', '新闻发布厅', '会议中心', '数字展厅'],
  what: [
    '常务会议议题',
    '重大决策草案',
    '财政预决算',
    '民生实事进度',
    '人事任免',
    '公报文件',
    '城市更新方案',
    '建议提案答复',
  ],
  people: ['人大代表', '政协委员', '商会会长', '律师', '市民代表', '媒体记者', '专家学者', '社区居民', '大学教师'],
};

const WORDS: Readonly<Record<AgencyKind, WordsOfKind>> = {
  department: BUREAU,
  township: TOWN,
  government: GOVERNMENT,
  office: GOVERNMENT,
  institution: BUREAU,
  unknown: BUREAU,
};

const SLOT = /\[([^\]]*)\]|\{(\d+)-(\d+)\}|<(who|where|what|people|field|self|reach)>/g;

/** A sentence from a pattern, the words chosen to suit the plan's body. */
export function phrase(random: Random, plan: Plan, pattern: Pattern): string {
  const words = WORDS[plan.agency.kind];
  return pattern.replace(SLOT, (_slot, choices?: string, low?: string, high?: string, list?: string) => {
    if (choices !== undefined) return phrase(random, plan, random.pick(choices.split('|')));
    if (low !== undefined && high !== undefined) return String(random.int(Number(low), Number(high)));
    if (list === 'field' || list === 'self' || list === 'reach') return plan.agency[list];
    return random.pick(words[list as keyof WordsOfKind]);
  });
}

/** `count` sentences from different patterns, in any order. */
export function phrases(random: Random, plan: Plan, patterns: readonly Pattern[], count: number): string[] {
  return shuffled(random, random.sample(patterns, count)).map((pattern) => phrase(random, plan, pattern));
}

/** The members of a list in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((member) => ({ member, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ member }) => member);
}
