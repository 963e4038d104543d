import { numberCell, tableIn } from '../plan.ts';
import type { Sample } from './sample.ts';

/** Bodies of the county seat, report year 2024: the clean ones and those whose sums or periods are wrong. */
export const OFFICES_2024: readonly Sample[] = [
  {
    path: '2024年度/青禾县人民政府办公室.html',
    layout: 'html-tidy',
    seed: 11,
    agency: '青禾县人民政府办公室',
    kind: 'office',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-16',
    signedOn: '2025-01-15',
    preamble: [
      '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，编制青禾县人民政府办公室2024年政府信息公开工作年度报告。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
      '本报告电子版可在青禾县人民政府门户网站“政府信息公开年报”栏目查阅和下载。如有疑问，请与青禾县人民政府办公室政务公开股联系（地址：青禾县滨河路1号；邮编：600100；电话：5550101）。',
    ],
    sections: {
      overview: [
        '2024年，县政府办公室认真履行全县政府信息公开工作主管部门职责，既做好本办公室的公开工作，又抓好对全县各公开主体的指导、协调和监督，较好完成了年度各项任务。',
        '（一）主动公开。全年公开县政府及县政府办公室文件47件，其中行政规范性文件{normativeDocuments|issued}件；公开县政府常务会议议题及解读18期，同步发布图解9幅、音频解读3期。按季度公开县政府重点工作进展情况，方便群众对照承诺看落实。',
        '（二）依申请公开。完善登记、转办、会商、答复、归档全流程台账，凡涉及多个部门的申请，由办公室牵头会商后统一答复。全年新收政府信息公开申请{received|total}件，上年结转{carriedIn|total}件，办结{processed|total}件，结转下年度继续办理{carriedOut|total}件，均在法定期限内处理。',
        '（三）政府信息管理。对2016年以来以县政府及县政府办公室名义印发的文件逐件核对，宣布废止和失效行政规范性文件{normativeDocuments|repealed}件，现行有效的{normativeDocuments|inForce}件已集中公开，并标注有效性，方便查询下载。',
        '（四）政府信息公开平台建设。完成县政府门户网站检索功能升级，支持按文号、主题和年份筛选；在政务服务中心、档案馆、图书馆设置政府信息查阅点3处，配备工作人员和自助查询设备。',
        '（五）监督保障。将政府信息公开纳入全县综合绩效考核，占4分；邀请人大代表、政协委员和群众代表32人开展社会评议；举办业务培训2期、参训118人次；对更新不及时的7家单位发出提醒函，全年没有需要追究责任的情形。',
      ],
      disputes: ['2024年，因政府信息公开工作被申请行政复议{reconsideration|total}件，复议机关维持原答复；未被提起行政诉讼。'],
      problems: [
        '存在的主要问题：一是政策解读的针对性不够强，个别解读材料仍是对文件内容的简单摘录；二是少数乡镇、街道负责公开工作的人员兼职多、变动快，业务不够熟练；三是基层查阅点使用率不高，群众知晓度有待提高。',
        '改进情况：一是推行解读方案与文件同步起草、同步审核、同步发布，由起草单位负责人签字把关；二是编印业务手册，采取跟班学习的方式轮训新任人员21名；三是结合赶集日、政府开放日开展宣传，全年发放查阅点指引卡片3000余张。',
      ],
      otherMatters: ['本年度未收取政府信息公开信息处理费。无其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { issued: 6, repealed: 4, inForce: 83 },
      received: { naturalPerson: 17, business: 3, legalService: 1 },
      carriedIn: { naturalPerson: 1 },
      granted: { naturalPerson: 9, business: 2 },
      partlyGranted: { naturalPerson: 2 },
      'refused.internalAffairs': { naturalPerson: 1 },
      'unavailable.notHeld': { naturalPerson: 3, business: 1, legalService: 1 },
      'notProcessed.petition': { naturalPerson: 1 },
      carriedOut: { naturalPerson: 2 },
      reconsideration: { upheld: 1 },
    },
  },
  {
    path: '2024年度/青禾县财政局.html',
    layout: 'html-tidy',
    seed: 12,
    agency: '青禾县财政局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-21',
    signedOn: '2025-01-20',
    preamble: [
      '本报告由青禾县财政局按照《中华人民共和国政府信息公开条例》第五十条规定和国办公开办函〔2021〕30号文件明确的格式编制，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。报告中所列数据的统计期限为2024年1月1日至12月31日。',
    ],
    sections: {
      overview: [
        '2024年，青禾县财政局坚持把“晒账本”作为政府信息公开的重中之重，让预算编制、资金分配、项目绩效都看得见、查得到，群众对财政资金的知情权得到较好保障。',
        '（一）主动公开。按时公开2024年政府预算和2023年政府决算，督促63个县级预算单位在批复后20日内公开部门预决算，公开率达到100%。公开惠民惠农补贴资金发放信息11期，涉及补贴项目26项。通过县政府门户网站公开各类信息214条，其中预决算及“三公”经费信息96条、政府债务信息8条、采购信息71条、其他信息39条。',
        '（二）依申请公开。本年度新收政府信息公开申请{received|total}件，无上年结转，全部办结，无结转下年度办理的申请。申请内容主要集中在工程款拨付、征地补偿资金和乡村建设项目资金三个方面，答复前均与申请人电话沟通，未发生逾期。',
        '（三）政府信息管理。严格落实发布前保密审查和“三审三校”，对涉及个人身份证号、银行账号的补贴发放名单一律作遮挡处理，全年撤回并更正格式不规范的信息5条。',
        '（四）平台建设。在“预决算公开统一平台”按单位、按年度归集2019年以来的预决算信息，增加横向对比功能，总访问量4.6万次。',
        '（五）监督保障。局党组会两次专题研究政府信息公开工作，明确办公室牵头、12个股室各有一名信息员；把公开情况纳入股室年度考核，结合财政监督开展专项检查1次，没有发生责任追究情形。',
      ],
      problems: [
        '一年来，我局政府信息公开工作虽有进步，但仍有不足：一是绩效评价结果公开的内容较为笼统，群众“看不懂”；二是个别股室公开意识不强，需要反复催报。',
        '针对以上问题，我局组织编写了预决算公开文字样例，把专业表述换成通俗说法；建立按月提示、按季通报制度，对未按时报送的股室扣减考核分值，三季度以来没有再出现漏报。',
      ],
      otherMatters: ['2024年没有发出信息处理费收费通知，收取信息处理费0元。除此之外，没有其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { issued: 1, repealed: 2, inForce: 14 },
      licences: { decided: 6 },
      penalties: { decided: 3 },
      adminFees: { amount: 1286.45 },
      received: { naturalPerson: 13, business: 5, otherOrganization: 1 },
      granted: { naturalPerson: 8, business: 3, otherOrganization: 1 },
      partlyGranted: { naturalPerson: 1 },
      'refused.thirdParty': { business: 1 },
      'unavailable.notHeld': { naturalPerson: 3, business: 1 },
      'notProcessed.petition': { naturalPerson: 1 },
    },
    // 办理结果总计 left out one person's application.
    spoil: (plan) => {
      const { cells } = tableIn(plan, 'applications');
      cells.set('processed|naturalPerson', numberCell(12));
      cells.set('processed|total', numberCell(18));
    },
  },
  {
    path: '2024年度/青禾县教育局.html',
    layout: 'html-word',
    seed: 13,
    agency: '青禾县教育局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-23',
    signedOn: '2025-01-22',
    preamble: [
      '按照《中华人民共和国政府信息公开条例》和上级关于编制政府信息公开工作年度报告的有关要求，现公布青禾县教育局2024年政府信息公开工作年度报告。本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
      '公众如对本报告有疑问，请与青禾县教育局办公室联系（地址：青禾县文昌路56号，电话：5550156）。',
    ],
    sections: {
      overview: [
        '2024年，县教育局围绕招生入学、资助政策、校园安全和教师招聘等群众最关心的事项推进政府信息公开，坚持“家长想问什么就公开什么”，努力办好人民满意的教育。',
        '（一）主动公开情况。发布义务教育学校招生实施方案、学区划分和咨询电话，制作入学流程图解4幅、短视频6条；公开中小学教师公开招聘的计划、岗位条件、成绩和拟聘名单；公布学校收费项目和标准，并附监督电话。全年公开政府信息168条，学校自行公开信息1900余条。',
        '（二）依申请公开情况。畅通当面、信函和在线三种渠道，指定专人受理。全年共收到政府信息公开申请{received|total}件，办结{processed|total}件，无结转下年度办理的申请。',
        '（三）政府信息管理情况。制定局机关公文公开属性源头认定办法，自2024年4月1日起施行，拟稿时即须注明公开、依申请公开或不予公开，并说明理由。',
        '（四）平台建设情况。把局机关和34所学校的公开专栏统一归并到县政府门户网站，关停长期不更新的公众号3个，保留的账号每周更新不少于两次。',
        '（五）监督保障情况。组织校长、信息员培训1期97人次，邀请家长代表评议学校公开工作，工作考核结果已在全县教育系统通报，没有发生责任追究事项。',
      ],
      problems: [
        '主要问题：一是部分农村学校专栏栏目不全、更新滞后；二是招生政策发布后与家长的互动回应不够及时。',
        '改进情况：由城区学校与农村学校结对帮助建好专栏；招生季增设4部咨询电话并延长服务时间，对高频问题统一口径、一次公布。',
      ],
      otherMatters: ['本年度没有收取信息处理费的情况，无其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { inForce: 5 },
      licences: { decided: 41 },
      received: { naturalPerson: 6, publicWelfare: 1 },
      granted: { naturalPerson: 4, publicWelfare: 1 },
      'unavailable.notHeld': { naturalPerson: 1 },
      'refused.internalAffairs': { naturalPerson: 1 },
      reconsideration: { upheld: 1 },
    },
    // The head of the third outcome was rewritten.
    spoil: (plan) => {
      tableIn(plan, 'disputes').labels.set('column:reconsideration.otherResult', '驳回申请');
    },
  },
  {
    path: '2024年度/青禾县公安局.txt',
    layout: 'text-rows',
    seed: 14,
    agency: '青禾县公安局',
    kind: 'department',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-14',
    signedOn: '2025-01-13',
    preamble: [
      '为保障公民、法人和其他组织依法获取政府信息，依据《中华人民共和国政府信息公开条例》的规定，编制青禾县公安局2024年政府信息公开工作年度报告。本报告所列数据统计时间从2024年1月1日起至2024年12月31日止。',
    ],
    sections: {
      overview: [
        '2024年，青禾县公安局以“阳光警务”为抓手，把户籍、交通、出入境、治安等领域的办事依据和办理结果向社会公开，切实方便群众办事。',
        '（一）主动公开。修订公安机关权责清单和办事指南87项，压减申请材料31份；每月公布警情通报、交通事故多发路段和易拥堵路口；通过警务公众号推送反诈提醒126期，阅读量超过50万人次。',
        '（二）依申请公开。全年共收到政府信息公开申请31件，均按期办结并答复申请人，申请事项以交通事故处理依据、监控设备审批文件为主。另有群众通过县长热线反映问题的工单412件，已全部回复。',
        '（三）政府信息管理。对执法办案信息实行分级审核，公开行政处罚决定时隐去当事人身份信息；开展网上信息保密检查4次，清理过期信息29条。',
        '（四）平台建设。在12个派出所户籍窗口设置公开栏和查询终端，开通“一窗办”预约服务。',
        '（五）监督保障。成立由政委任组长的政务公开领导小组，纳入所队年度绩效考核，聘请警风警纪监督员15名开展评议，未发生因公开不当被追究责任的情况。',
      ],
      problems: [
        '存在的主要问题是：公开与保密的界限把握还不够准，个别民警存在“宁少勿多”的想法；警务公开内容与群众需求之间仍有差距。',
        '下一步，将组织法制、保密部门编写公开事项对照表，逐项明确公开范围；每季度征集一次群众意见，按照意见调整公开重点。',
      ],
      otherMatters: ['2024年未收取信息处理费，无其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { inForce: 2 },
      licences: { decided: 18432 },
      penalties: { decided: 26907 },
      compulsion: { decided: 1544 },
      adminFees: { amount: 97.3 },
      received: { naturalPerson: 11, business: 1, legalService: 1 },
      granted: { naturalPerson: 5, business: 1 },
      'refused.caseFile': { naturalPerson: 3, legalService: 1 },
      'refused.query': { naturalPerson: 2 },
      'unavailable.notHeld': { naturalPerson: 1 },
      reconsideration: { upheld: 2, corrected: 1 },
      directSuit: { pending: 1 },
    },
  },
];
