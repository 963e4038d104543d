import type { Edition, SectionKey } from '../../app/model/edition.ts';
import type { AgencyKind } from '../../app/model/report.ts';
import type { Severity } from '../../app/model/finding.ts';
import { ALL_EDITIONS, FORMS, HTML, NotApplicable, expecting } from './defect.ts';
import type { Defect } from './defect.ts';
import type { Layout, Plan } from './plan.ts';
import { sectionIn } from './plan.ts';
import type { Random } from './random.ts';

interface Planted {
  readonly editions?: readonly Edition[];
  readonly layouts?: readonly Layout[];
  readonly kind?: AgencyKind;
  readonly section?: SectionKey;
}

type Writer = (random: Random, plan: Plan) => string;

/** What rests on single characters proves nothing in a text extract. */
const PROVEN = 'must-fix, suspected in an extract';

/** A sentence of its own at the end of a section, and the rule that must tell it. */
function planted(
  name: string,
  family: string,
  rule: string,
  severity: Severity | typeof PROVEN,
  write: Writer | string,
  { editions = FORMS, layouts, kind, section = 'overview' }: Planted = {},
): Defect {
  return {
    name,
    family,
    editions,
    ...(layouts === undefined ? {} : { layouts }),
    ...(kind === undefined ? {} : { options: () => ({ kind }) }),
    inject: (random, plan, layout) => {
      const text = typeof write === 'string' ? write : write(random, plan);
      const { blocks } = sectionIn(plan, section);
      // The statement of the period joins the last paragraph of its section.
      const at = plan.period.place === section ? blocks.length - 1 : blocks.length;
      blocks.splice(Math.max(0, at), 0, { type: 'paragraph', text });
      const graded = severity !== PROVEN ? severity : layout.startsWith('html') ? 'must-fix' : 'suspected';
      return expecting([{ rule, severity: graded, outcome: 'fail' }], ['wording/*', 'content/*', 'narrative/*']);
    },
  };
}

/** Digits that bank cards and identity cards end in so that they check. */
function withCheckDigit(body: string, fits: (number: string) => boolean): string {
  const digit = Array.from('0123456789X').find((last) => fits(body + last));
  if (digit === undefined) throw new NotApplicable('no digit checks');
  return body + digit;
}

function luhn(number: string): boolean {
  const sum = Array.from(number)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return /^\d+$/.test(number) && sum % 10 === 0;
}

function identity(number: string): boolean {
  const sum = Array.from(number.slice(0, 17)).reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return '10X98765432'.charAt(sum % 11) === number.charAt(17);
}

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.int(0, 9))).join('');

/** What the prose itself can have wrong about numbers. */
export const NUMBER_SENTENCES: readonly Defect[] = [
  planted('share-miscounted', 'TVT', 'narrative/percentage', 'suspected', (random) => {
    const whole = random.int(300, 900);
    const part = Math.round(whole * 0.4);
    return `清理事项${whole}项，其中即办事项${part}项，占${Math.round((part * 100) / whole) + random.int(3, 9)}%。`;
  }),
  planted('same-thing-told-twice', 'TVT', 'narrative/self-contradiction', 'suspected', (random) => {
    const first = random.int(200, 900);
    return `全年政府网站公开惠民补贴信息${first}条。检查中发现，政府网站公开惠民补贴信息${first + random.int(5, 90)}条。`;
  }),
  planted('ten-thousand-too-many', 'TVT', 'narrative/magnitude', 'must-fix', (random) => {
    const [a, b] = [random.int(3000, 9000), random.int(3000, 9000)];
    return `全年在各平台更新信息${a + b}万条，网站${a}条、新媒体${b}条。`;
  }),
  planted('number-left-out', 'TVT', 'wording/missing-number', PROVEN, '全年发布各类新闻余条，群众反响良好。'),
  planted(
    'measure-word-left-out',
    'TVT',
    'narrative/measure-word',
    'advice',
    (random) => `全年发布通知公告类53条、资料下载类${random.int(2, 9)}、采购招标公示${random.int(10, 60)}。`,
  ),
  planted(
    'figures-of-the-whole-county',
    'TVT',
    'content/other-scope',
    'suspected',
    (random, plan) => `${plan.year}年，全县共公开政府信息${random.int(2000, 90000)}条。`,
    { kind: 'department' },
  ),
  planted(
    'fee-off-the-tariff',
    'TVT',
    'narrative/fee-amount',
    'suspected',
    (random) => `本年度发出收费通知3件，实际收取信息处理费${random.int(10, 90) * 10 + random.int(1, 9)}元。`,
    { editions: ['2021'], section: 'otherMatters' },
  ),
  planted('parts-fall-short', 'TVT', 'narrative/sum-mismatch', 'suspected', (random) => {
    const parts = [random.int(40, 90), random.int(40, 90), random.int(40, 90)] as const;
    const whole = parts[0] + parts[1] + parts[2] + random.int(2, 12);
    return `全年制作解读材料${whole}篇，其中图解${parts[0]}篇、视频${parts[1]}篇、文字${parts[2]}篇。`;
  }),
];

/** Privacy and secrecy. */
export const PRIVACY_SENTENCES: readonly Defect[] = [
  planted(
    'identity-number',
    'PRI',
    'privacy/id-number',
    'must-fix',
    (random) =>
      `公示名单中有申请人身份证号${withCheckDigit(`4325${digits(random, 2)}19${random.int(60, 99)}0${random.int(1, 9)}1${random.int(0, 9)}${digits(random, 3)}`, identity)}。`,
    { editions: ALL_EDITIONS },
  ),
  planted(
    'mobile-number',
    'PRI',
    'privacy/mobile-number',
    'must-fix',
    (random) => `已电话回复申请人，手机号码138${digits(random, 8)}。`,
    { editions: ALL_EDITIONS },
  ),
  planted(
    'bank-card',
    'PRI',
    'privacy/bank-card',
    'must-fix',
    (random) => `补贴已打入本人银行卡号${withCheckDigit(`621700${digits(random, 12)}`, luhn)}。`,
    { editions: ALL_EDITIONS },
  ),
  planted(
    'case-with-name',
    'PRI',
    'privacy/case-number-with-name',
    'suspected',
    (random, plan) => `原告王小明不服答复提起诉讼（（${plan.year}）湘1099行初${random.int(2, 99)}号）。`,
    { section: 'problems' },
  ),
  planted(
    'home-address',
    'PRI',
    'privacy/address-or-plate',
    'suspected',
    (random) => `已上门答复家住柳溪村三组${random.int(2, 99)}号的老人。`,
  ),
  planted(
    'secret-mark',
    'PRI',
    'privacy/secret-mark',
    'suspected',
    '按照上级文件（内部资料 注意保存）的要求调整目录。',
  ),
];

/** Wording. */
export const WORDING_SENTENCES: readonly Defect[] = [
  planted('slip-of-the-pen', 'TYP', 'wording/slip', PROVEN, (random) =>
    random.pick(['截止目前，各项任务全部完成。', '对全年任务作出布署。', '取得了跨跃发展。', '充份听取群众意见。']),
  ),
  planted('set-phrase-wrong', 'TYP', 'wording/set-phrase', PROVEN, '坚持以习近平新时代中国特色主义思想为指导。'),
  planted('garbled', 'TYP', 'wording/garbled', PROVEN, (random) =>
    random.pick([
      '积极推进锟斤拷公开工作。',
      '涓诲姩鍏紑鏀垮簻淇℃伅',
      '申请办理更加便捷9娣读舜鸶次氖，实行“一窗受理”。',
    ]),
  ),
  planted(
    'document-number-torn',
    'TYP',
    'wording/document-number',
    'must-fix',
    (_random, plan) => `落实《要点》（云政办函〔${plan.year}44号）的要求。`,
    { layouts: HTML },
  ),
  planted(
    'stops-left-out',
    'TYP',
    'wording/missing-stop',
    'suspected',
    '主要做法：一是梳理清单二是制作图解三是组织培训。',
  ),
  planted(
    'tags-left-on-the-page',
    'TYP',
    'wording/html-residue',
    PROVEN,
    '<em id="kd31"><button id="kd31">办事指南</button></em>更新及时。',
  ),
  planted('quotes-reversed', 'TYP', 'wording/brackets', 'suspected', '落实六稳”“六保的各项举措。'),
  planted('law-misnamed', 'TYP', 'wording/law-name', PROVEN, '组织学习《中华人民共和国信息公开条例》。'),
  planted(
    'regulation-called-new',
    'TYP',
    'wording/term',
    'advice',
    '组织学习新修订的《中华人民共和国政府信息公开条例》。',
    { editions: ['2021'] },
  ),
  planted('term-loose', 'TYP', 'wording/term', 'advice', '办理依申请信息公开，收取政府信息处理费。', {
    section: 'problems',
  }),
  planted('stops-doubled', 'TYP', 'wording/punctuation', 'advice', '按月检查栏目更新，，按季通报。'),
  planted('notation-odd', 'TYP', 'wording/notation', 'advice', '网站支持IPV6，提供7x24小时服务。'),
  planted('template-left', 'TYP', 'wording/residue', PROVEN, (random) =>
    random.pick(['（请在此处填写培训情况）', '20XX年全面完成各项任务。', '（单位名称）做好了各项工作。']),
  ),
  planted('address-empty', 'TYP', 'wording/empty-address', PROVEN, '本报告可在县人民政府网站（）查阅。'),
  planted('relative-time', 'DAT', 'wording/relative-time', 'advice', '今年，各项任务全部完成。'),
  planted('paragraph-twice', 'TYP', 'wording/repeated-paragraph', PROVEN, (_random, plan) => {
    const text =
      '围绕群众办事的堵点、难点，编制办事指南，制作流程图，在大厅、网站、公众号同步公开，方便群众随时查阅、随时办理，受到群众的普遍欢迎和一致好评。';
    sectionIn(plan, 'problems').blocks.push({ type: 'paragraph', text });
    return text;
  }),
  planted('former-agency', 'TIT', 'wording/former-agency', 'suspected', '会同国土资源局公开征地信息。', {
    editions: ['2021'],
  }),
  planted('mail-box-private', 'PRI', 'content/contact-mail', 'advice', '意见建议请发至qhxxgk2020@163.com。'),
  planted(
    'full-marks',
    'QUA',
    'content/full-marks',
    'advice',
    '公开率100%，解读率100%，更新率100%，受理率100%，满意率100%。',
  ),
  planted(
    'calls-itself-supervisor',
    'TIT',
    'form/supervising-body',
    'advice',
    '作为全县政务公开主管部门，认真履行职责。',
    { kind: 'department' },
  ),
  planted(
    'of-the-next-year',
    'DAT',
    'period/outside',
    'suspected',
    (random, plan) => `${plan.year + 1}年${random.int(1, 3)}月完成专栏改版，新增栏目${random.int(2, 9)}个。`,
  ),
];
