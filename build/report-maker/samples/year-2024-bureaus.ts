import { numberCell, tableIn } from '../plan.ts';
import type { PlannedCell } from '../plan.ts';
import type { Sample } from './sample.ts';

const BLANK: PlannedCell = { raw: '', state: 'blank', value: null, unit: null };

/** Bureaus of the county, report year 2024: blanks, slips of the hand, denials, a picture, an added row. */
export const BUREAUS_2024: readonly Sample[] = [
  {
    path: '2024年度/青禾县林业局.txt',
    layout: 'text-lines',
    seed: 21,
    agency: '青禾县林业局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-17',
    signedOn: '2025-01-17',
    headings: { overview: '概述' },
    preamble: [
      '根据《中华人民共和国政府信息公开条例》及县政府办公室有关通知要求，结合本局实际，编制青禾县林业局2024年政府信息公开工作年度报告。所列数据统计时限为2024年1月1日至2024年12月31日止。',
    ],
    sections: {
      overview: [
        '2024年，县林业局围绕林长制、森林防火、林权管理和野生动植物保护，及时公开工作动态和办理结果，政府信息公开工作平稳推进。',
        '（一）主动公开方面。公开林木采伐许可、林地使用审核等事项的办理依据、申报材料和时限，公示造林补助项目41个、涉及资金1273万元；森林防火期内每日发布火险等级，累计发布158期。',
        '（二）依申请公开方面。本年度新收政府信息公开申请{received|total}件，已答复{processed|total}件，无结转下年度办理的申请。',
        '（三）政府信息管理方面。对林权登记档案的查询与政府信息公开申请作了区分，在受理窗口张贴告知单，引导群众选择正确途径。',
        '（四）平台建设方面。在县政府门户网站更新本局专栏信息103条，9个林业工作站均设置了公开栏。',
        '（五）监督保障方面。每半年开展一次自查，全年组织学习《条例》3次、参加86人次，接受社会评议1次，无责任追究情况。',
      ],
      problems: [
        '一是信息公开人员兼职较多，时间和精力投入不足；二是公开形式以文字为主，图表、视频较少。',
        '改进措施：一是为办公室增配1名专职人员，实行A、B岗；二是与县融媒体中心合作，制作防火宣传和政策解读短视频5部。',
      ],
      otherMatters: ['本年度未收取信息处理费。'],
    },
    counts: {
      normativeDocuments: { issued: 1, inForce: 4 },
      licences: { decided: 327 },
      penalties: { decided: 58 },
      received: { naturalPerson: 4, business: 1 },
      granted: { naturalPerson: 3 },
      'unavailable.notHeld': { naturalPerson: 1, business: 1 },
    },
    // Only what is not nought was filled in.
    spoil: (plan) => {
      for (const key of ['applications', 'disputes'] as const) {
        const { cells } = tableIn(plan, key);
        for (const [figure, cell] of cells) if (cell.value === 0) cells.set(figure, BLANK);
      }
    },
  },
  {
    path: '2024年度/青禾县数据局.txt',
    layout: 'text-bars',
    seed: 22,
    agency: '青禾县数据局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-20',
    signedOn: '2025-01-18',
    preamble: [
      '依据《中华人民共和国政府信息公开条例》第四十九条、第五十条规定，编制青禾县数据局2024年政府信息公开工作年度报告。报告中数据的统计期限为2024年1月1日起至2024年12月31日止。本报告由总体情况等六个部分组成。',
    ],
    sections: {
      overview: [
        '2024年3月，青禾县数据局挂牌成立，在原政务服务管理机构基础上承担政务数据归集、共享和政务服务管理职责。成立以来，我局同步建立政府信息公开工作机制，做到机构调整与公开工作两不误。',
        '（一）主动公开。第一时间公布新机构的职能、内设科室、办公地址和联系方式；公开全县政务服务事项实施清单1386项、“一件事”集成办理指南21项；发布政务数据共享目录两批，涉及数据项4102个。',
        '（二）依申请公开。规范受理、流转、答复环节，机构改革前未办结的申请一并移交、继续办理。全年新收政府信息公开申请{received|total}件，上年结转{carriedIn|total}件，办结{processed|total}件，结转下年度继续办理{carriedOut|total}件。',
        '（三）政府信息管理。结合机构改革清理过去三年制发的文件，重新标注公开属性162份；对公开数据集开展脱敏检查，整改问题字段17个。',
        '（四）平台建设。政务服务大厅设置信息公开专区，提供自助查询、打印服务2300余人次；办好“我要咨询”栏目，收到留言275条，答复275条。',
        '（五）监督保障。制定政务公开考核细则，将社会评议结果作为窗口评优依据；开展培训4期、参训203人次；全年无责任追究情形。',
      ],
      problems: [
        '工作中还存在一些问题：一是机构成立时间不长，部分栏目从原单位迁移时出现错链、空链；二是数据类信息专业性强，群众理解有难度。',
        '已采取的改进措施：对迁移的1120条信息逐条检查，修复错链46处；为每个开放数据集配上通俗说明和使用示例，并公布咨询电话。',
      ],
      otherMatters: ['2024年未收取政府信息公开信息处理费，无其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { issued: 1, repealed: 1, inForce: 3 },
      received: { naturalPerson: 31, business: 6, legalService: 2 },
      carriedIn: { naturalPerson: 2 },
      granted: { naturalPerson: 14, business: 3 },
      partlyGranted: { naturalPerson: 2 },
      'refused.query': { naturalPerson: 1 },
      'unavailable.notHeld': { naturalPerson: 12, business: 2, legalService: 2 },
      'notProcessed.duplicate': { naturalPerson: 2 },
      carriedOut: { naturalPerson: 2, business: 1 },
      reconsideration: { upheld: 1 },
    },
    // 12 was typed as 21.
    spoil: (plan) => {
      tableIn(plan, 'applications').cells.set('unavailable.notHeld|naturalPerson', numberCell(21));
    },
  },
  {
    path: '2024年度/青禾县自然资源局.html',
    layout: 'html-word',
    seed: 23,
    charset: 'utf-8',
    agency: '青禾县自然资源局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-02-19',
    signedOn: '2025-02-17',
    preamble: [
      '根据《中华人民共和国政府信息公开条例》规定，现将青禾县自然资源局2024年政府信息公开工作情况报告如下。本报告所列数据的统计期限自2024年1月1日至2024年12月31日止。',
    ],
    sections: {
      overview: [
        '2024年，县自然资源局把征地信息、国土空间规划、不动产登记和矿产资源管理作为公开重点，回应群众对土地权益的关切。',
        '（一）主动公开。及时公开征收土地预公告、征地补偿安置方案和批准文件，全年发布征地信息62条；公示各类规划草案17项，收集意见233条，采纳71条并逐条说明理由；公告土地出让结果38宗。',
        '（二）依申请公开。征地类申请数量多、要求细，我局推行“一案一卷”，必要时邀请法律顾问参与审查。全年共受理政府信息公开申请{received|total}件，上年结转{carriedIn|total}件，办结{processed|total}件，结转下年度继续办理{carriedOut|total}件。全年未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
        '（三）政府信息管理。统一征地档案编目规则，补录2012年以来的征地批文318件，为依申请检索打好基础。',
        '（四）平台建设。在“征地信息公开平台”按乡镇、按项目归集信息，实现一图查询。',
        '（五）监督保障。主要负责人每季度听取一次汇报，工作考核结果与股室绩效挂钩；通过问卷开展社会评议，满意率为93.6%；没有责任追究情况。',
      ],
      problems: [
        '存在的问题：历史征地资料不全，个别年份的批文缺少附图；答复文书的说理还不充分。',
        '改进情况：委托专业机构对历史资料进行数字化整理，已完成六成；组织答复文书互评两次，统一了六类常见申请的答复样本。',
      ],
      otherMatters: ['本年度没有发出收费通知，未收取信息处理费。'],
    },
    counts: {
      normativeDocuments: { inForce: 7 },
      licences: { decided: 214 },
      penalties: { decided: 66 },
      adminFees: { amount: 403.18 },
      received: { naturalPerson: 52, business: 4, legalService: 6 },
      carriedIn: { naturalPerson: 3 },
      granted: { naturalPerson: 27, business: 2, legalService: 3 },
      partlyGranted: { naturalPerson: 4 },
      'unavailable.notHeld': { naturalPerson: 14, business: 2, legalService: 2 },
      'unavailable.unclear': { naturalPerson: 1 },
      'notProcessed.petition': { naturalPerson: 3 },
      'notProcessed.duplicate': { naturalPerson: 1 },
      'otherDisposal.notCorrected': { naturalPerson: 1 },
      carriedOut: { naturalPerson: 4, legalService: 1 },
      reconsideration: { upheld: 3, corrected: 1 },
      directSuit: { upheld: 1 },
      suitAfterReconsideration: { upheld: 1, pending: 1 },
    },
  },
  {
    path: '2024年度/青禾县水利局.html',
    layout: 'html-tidy',
    seed: 24,
    agency: '青禾县水利局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-24',
    signedOn: '2025-01-24',
    preamble: [
      '本报告根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号文件要求编制，由青禾县水利局发布。数据统计时间段为2024年1月1日至2024年12月31日。',
    ],
    sections: {
      overview: [
        '2024年，县水利局立足防汛抗旱、农村供水、河湖管护等职责，不断提高政府信息公开的质量和时效。',
        '（一）主动公开。汛期发布雨情水情、水库调度信息73期；公开农村供水水质检测结果4次、维修养护资金安排情况2次；公示取水许可办理结果29件。',
        '（二）依申请公开。落实专人负责制，对申请内容不明确的，一次性告知需要补正的事项。',
        '（三）政府信息管理。开展文件公开属性“回头看”，将9份可以公开的文件由依申请公开转为主动公开。',
        '（四）平台建设。完善河长制公示牌二维码，扫码即可查看河段责任人、巡河记录和举报电话。',
        '（五）监督保障。分管负责人每月调度，全年接受县级考核1次，社会评议为“满意”等次，无责任追究情况。',
      ],
      problems: [
        '主要问题是专业术语多、通俗解读少，基层水管站信息报送不及时。',
        '改进情况：组织技术人员编写“水利小词典”并在公众号连载；对7个水管站实行信息报送积分管理。',
      ],
      otherMatters: ['2024年未收取信息处理费，无其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { inForce: 2 },
      licences: { decided: 29 },
      penalties: { decided: 12 },
      adminFees: { amount: 218.6 },
    },
    spoil: (plan) => {
      tableIn(plan, 'applications').form = 'picture';
    },
  },
  {
    path: '2024年度/青禾县市场监督管理局.html',
    layout: 'html-word',
    seed: 25,
    charset: 'gbk',
    agency: '青禾县市场监督管理局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-22',
    signedOn: '2025-01-21',
    preamble: [
      '按照《中华人民共和国政府信息公开条例》要求，编制青禾县市场监督管理局2024年政府信息公开工作年度报告。除特别说明外，本报告所列数据的统计期限为2024年1月1日至2024年12月31日。',
    ],
    sections: {
      overview: [
        '2024年，县市场监管局聚焦食品药品安全、特种设备监管和消费维权，以公开促监管、以公开优服务。',
        '（一）主动公开。公布食品抽检结果12期1046批次，其中不合格23批次均同步公开核查处置情况；公示“双随机、一公开”检查结果539户次；发布消费提示35条。',
        '（二）依申请公开。全年新收政府信息公开申请{received|total}件，办结{processed|total}件，无结转下年度办理的申请，申请内容多为投诉举报的处理依据。受理消费者投诉举报2874件，已按另行规定的程序办理并答复。',
        '（三）政府信息管理。规范行政处罚信息公示期限，对符合信用修复条件的128户企业及时停止公示。',
        '（四）平台建设。将原有的四个公开渠道合并为一个专栏、一个公众号，检索更加方便。',
        '（五）监督保障。修订考核办法，政府信息公开占5分；召开社会评议座谈会2次；未发生责任追究事项。',
      ],
      problems: [
        '存在的主要问题：对职业举报人提出的申请，答复口径不够统一；乡镇监管所人员对《条例》学习不够。',
        '改进情况：建立疑难申请集体讨论制度，讨论意见归档备查；组织监管所长集中培训一天，并随堂测试。',
      ],
      otherMatters: ['本年度没有收取信息处理费的情况，无其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { inForce: 3 },
      licences: { decided: 9120 },
      penalties: { decided: 415 },
      compulsion: { decided: 37 },
      adminFees: { amount: 12.4 },
      received: { naturalPerson: 26, business: 2 },
      granted: { naturalPerson: 6, business: 1 },
      'refused.caseFile': { naturalPerson: 9 },
      'refused.thirdParty': { naturalPerson: 1, business: 1 },
      'unavailable.notHeld': { naturalPerson: 4 },
      'notProcessed.petition': { naturalPerson: 5 },
      'notProcessed.vexatious': { naturalPerson: 1 },
      reconsideration: { upheld: 5, corrected: 1, otherResult: 2 },
      directSuit: { upheld: 2 },
    },
    // A row of its own invention, and a total of reconsiderations that leaves out those with another result.
    spoil: (plan) => {
      tableIn(plan, 'applications').extraRows.push({
        after: 'refused.query',
        label: '9.属于工作秘密',
        values: ['0', '0', '0', '0', '0', '0', '0'],
      });
      tableIn(plan, 'disputes').cells.set('reconsideration|total', numberCell(6));
    },
  },
  {
    path: '2024年度/青禾县卫生健康局.html',
    layout: 'html-word',
    seed: 26,
    charset: null,
    agency: '青禾县卫生健康局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-26',
    signedOn: '2025-01-24',
    preamble: [
      '根据《中华人民共和国政府信息公开条例》第五十条的规定编制本报告，包括青禾县卫生健康局2024年政府信息公开工作的六个方面内容。本报告数据统计期限从2024年1月1日起至2024年12月31日止。',
    ],
    sections: {
      overview: [
        '2024年，县卫生健康局以方便群众就医、保障健康权益为出发点，推动政府信息公开与卫生健康业务同部署、同落实。',
        '（一）主动公开。公布全县医疗机构名录、家庭医生签约服务内容和预防接种门诊信息；发布传染病防控提示24期、卫生监督检查结果187条；公开医疗服务价格调整文件并配发问答。',
        '（二）依申请公开。健全接收、登记、审核、答复机制，2024年新收政府信息公开申请{received|total}件，办结{processed|total}件，无结转下年度办理的申请。',
        '（三）政府信息管理。严格保护个人健康信息，公开前逐条核查；规范公文公开属性标注，主动公开率达到八成以上。',
        '（四）平台建设。整合县乡两级医疗机构公开栏目，推广电子健康卡查询服务。',
        '（五）监督保障。局机关和18家乡镇卫生院均明确分管负责人和联络员；开展工作考核和社会评议各一次，无责任追究情形。',
      ],
      disputes: ['本年度因政府信息公开被申请行政复议{reconsideration|total}件，没有被提起行政诉讼。'],
      problems: [
        '存在的主要问题：乡镇卫生院公开内容偏少；健康科普类信息与政府信息混在一起，群众查找不便。',
        '改进情况：制定乡镇卫生院公开事项清单32项；调整栏目设置，把科普信息单列，查找步骤由五步减为两步。',
      ],
      otherMatters: ['2024年未收取信息处理费。承办县人大代表建议6件、政协提案9件，办理情况均已公开。'],
    },
    counts: {
      normativeDocuments: { issued: 2, repealed: 1, inForce: 9 },
      licences: { decided: 862 },
      penalties: { decided: 94 },
      received: { naturalPerson: 8, business: 1 },
      granted: { naturalPerson: 5, business: 1 },
      'refused.thirdParty': { naturalPerson: 1 },
      'unavailable.needsCreation': { naturalPerson: 2 },
      reconsideration: { otherResult: 1 },
    },
  },
];
