import type { ManualCheck } from '../model/manual-check.ts';

const REGULATION = '《政府信息公开条例》（2019年国务院令第711号）';

/**
 * What supervisors look at and no program can: the website, the paper copy, the facts behind the words. In the order in
 * which a person goes about it. A code is never used again for another check.
 */
export const MANUAL_CHECKS: readonly ManualCheck[] = [
  {
    code: 'M001',
    title: '在规定时间内报送主管部门',
    basis: `${REGULATION}第四十九条第一款：县级以上人民政府部门向本级政府信息公开工作主管部门提交年度报告`,
    how: '对照收文登记或者邮件的到达时间，看是否在本级通知规定的报送截止日期以前。报送与向社会公布是两件事，分别计算。',
    severity: 'must-fix',
    stage: 'any',
  },
  {
    code: 'M002',
    title: '报送件经审签并盖章',
    basis: '各地年度报告编制通知的报送要求',
    how: '看纸质件或者扫描件：有单位负责人签字，盖单位公章，落款日期与报送时间相合；与电子件的数字逐项一致。',
    severity: 'suspected',
    stage: 'any',
  },
  {
    code: 'M003',
    title: '公布前经过保密审查',
    basis: `${REGULATION}第十七条：依照保密法等规定对拟公开的政府信息进行审查`,
    how: '看发布审查表。报告引用的文件名称、文号和内容应当都是主动公开的；标注密级、“内部资料”的不得引用。',
    severity: 'must-fix',
    stage: 'any',
  },
  {
    code: 'M004',
    title: '在显著位置公布',
    basis: `${REGULATION}第二十四条：利用统一的政府信息公开平台集中发布，平台应当具备信息检索、查阅、下载等功能`,
    how: '打开单位网站，从首页进入“政府信息公开”，看“政府信息公开年报”栏目是否在显著位置，三次点击以内能否找到本年度报告。',
    severity: 'advice',
    stage: 'published',
  },
  {
    code: 'M005',
    title: '年报专栏排列有序，历年齐全',
    basis: '《国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）',
    how: '看年报专栏：按年度或者单位排列，没有混入其他材料，以前年度的报告都还能打开。',
    severity: 'advice',
    stage: 'published',
  },
  {
    code: 'M006',
    title: '电子版能够下载并打开',
    basis: `${REGULATION}第二十四条：具备信息检索、查阅、下载等功能`,
    how: '在网页上点开每个下载链接，附件能下载、能打开，内容与网页一致，没有修订痕迹和批注。',
    severity: 'suspected',
    stage: 'published',
  },
  {
    code: 'M007',
    title: '公布后内容没有变动',
    basis: `${REGULATION}第六条：行政机关应当及时、准确地公开政府信息；评估常见问题“发布后有变动”`,
    how: '把现在的网页与报送件、以前保存的网页比对；更正过的，看是否作了说明，有没有撤下后重新发布、倒填日期。',
    severity: 'suspected',
    stage: 'published',
  },
  {
    code: 'M008',
    title: '各平台公布的内容一致',
    basis: `${REGULATION}第六条：行政机关应当及时、准确地公开政府信息；评估常见问题“多平台发布年度报告内容不一”`,
    how: '在政府门户网站、部门网站、政务新媒体上分别找到报告，逐表核对数字和发布日期。',
    severity: 'suspected',
    stage: 'published',
  },
  {
    code: 'M009',
    title: '表中数据与工作台账一致',
    basis: `${REGULATION}第五十条；国办公开办函〔2021〕30号：发布内容不准确、不全面的，依照条例第四十七条追究责任`,
    how: '调阅依申请公开登记、行政复议和诉讼台账、行政许可和处罚统计，与表二至表四核对。全部填0的，抽查是否确无发生。',
    severity: 'must-fix',
    stage: 'any',
  },
  {
    code: 'M010',
    title: '正文所述事实属实',
    basis: '国办公开办函〔2021〕30号：年度报告应当实事求是',
    how: '抽查两三件能核实的事：培训、会议、新建的栏目、考核结果。有通知、签到或者网页可以证明的为属实。',
    severity: 'suspected',
    stage: 'any',
  },
  {
    code: 'M011',
    title: '重要表述和人名职务准确',
    basis: '党政机关公文和政府网站内容的审核要求',
    how: '通读正文，核对重要会议、重要思想的规范表述，领导人姓名、职务和排序。',
    severity: 'must-fix',
    stage: 'any',
  },
  {
    code: 'M012',
    title: '图片和图表中的内容无误',
    basis: '国办公开办函〔2021〕30号：年度报告的内容应当准确',
    how: '程序不认图片里的文字。看图解、图表、扫描件上的数字是否与正文、表格一致，有没有他人的个人信息。',
    severity: 'suspected',
    stage: 'any',
  },
  {
    code: 'M013',
    title: '退回修改的按时改正',
    basis: '各地政务公开考核办法：退回后没有及时修改的扣分',
    how: '对照整改通知书规定的日期，看是否报来修改件，问题是否逐条改正；没有改的是否说明理由。',
    severity: 'must-fix',
    stage: 'any',
  },
  {
    code: 'M014',
    title: '上年报告提出的改进措施已经落实',
    basis: `${REGULATION}第五十条第（四）项：政府信息公开工作存在的主要问题及改进情况`,
    how: '对照上一年报告第五部分，看所提的改进措施今年有没有做，本年报告有没有交代。',
    severity: 'advice',
    stage: 'any',
  },
];
