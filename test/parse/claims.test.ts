import { describe, expect, it } from 'vitest';
import type { Edition, SectionKey } from '../../app/model/edition.ts';
import { readClaims } from '../../app/parse/claims.ts';

interface Place {
  readonly edition?: Edition;
  readonly section?: SectionKey | null;
  /** A heading above the paragraph. */
  readonly heading?: string;
}

/** Each claim as `first figure of each reading|…=value`, `!` for a denial, and its hedges. */
function read(text: string, { edition = '2021', section = 'overview', heading }: Place = {}): string[] {
  const source = { kind: 'text', start: 0, end: 0, line: 1 } as const;
  const paragraphs = [
    ...(heading === undefined ? [] : [{ text: heading, source, section, heading: true }]),
    { text, source, section, heading: false },
  ];
  return readClaims(paragraphs, edition, 2024).map(
    ({ readings, value, denial, hedges }) =>
      `${readings[0]?.[0]?.split('|')[0] ?? ''}${denial ? '!' : ''}=${value}${hedges.map((hedge) => ` ~${hedge}`).join('')}`,
  );
}

describe('numbers in any notation', () => {
  it.each([
    ['全年共收到政府信息公开申请43件。', ['received=43']],
    ['收到政府信息公开申请5,123件,均已答复。', ['received=5123']],
    ['收到政府信息公开申请5，123件，均已答复。', ['received=5123']],
    ['收到政府信息公开申请４３件。', ['received=43']],
    ['收到政府信息公开申请四十三件。', ['received=43']],
    ['收到政府信息公开申请一百二十宗。', ['received=120']],
    ['收到政府信息公开申请\n43\n件。', ['received=43']],
    ['收到政府信息公开申请 43 件。', ['received=43']],
    ['2024年度受理依申请公开件14件次,按时答复。', ['received=14']],
    ['共受理依申请公开事项43起。', ['received=43']],
    ['收到公民、法人和其他组织提出的政府信息公开申请12件。', ['received=12']],
    ['2024年,我局政府信息公开申请数量为12件。', ['received=12']],
    ['全年收到43件政府信息公开申请。', ['received=43']],
    ['收到政府信息公开申请书55份,均已答复。', ['received=55']],
    ['收到政府信息公开申请20余件。', ['received=20 ~余']],
    ['收到政府信息公开申请约20件。', ['received=20 ~约']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('papers that ask', () => {
  it('收到申请书55份 counts applications where the part of the report does', () => {
    expect(read('全年收到申请书55份,办结55件。', { section: 'applications' })).toEqual(['received=55', 'processed=55']);
    expect(read('全年收到行政许可申请书55份。', { section: 'applications' })).toEqual([]);
  });
});

describe('what is counted', () => {
  it.each([
    [
      '上年结转3件,本年新收政府信息公开申请45件,办结44件,结转下年度继续办理4件。',
      ['carriedIn=3', 'received=45', 'processed=44', 'carriedOut=4'],
    ],
    ['上年结转无,本年新收政府信息公开申请12件。', ['received=12', 'carriedIn!=0']],
    ['收到政府信息公开申请45件(含上年结转3件)。', ['received=45', 'carriedIn=3']],
    ['2023年结转依申请公开2件,结转至2025年的1件。', ['carriedIn=2', 'carriedOut=1']],
    ['收到政府信息公开申请45件,其中41件已办结,4件结转下年度。', ['received=45', 'processed=41', 'carriedOut=4']],
    [
      '答复政府信息公开申请45件,其中予以公开20件、部分公开5件、不予公开8件、无法提供6件、不予处理4件、其他处理2件。',
      [
        'processed=45',
        'granted=20',
        'partlyGranted=5',
        'refused.stateSecret=8',
        'unavailable.notHeld=6',
        'notProcessed.petition=4',
        'otherDisposal.notCorrected=2',
      ],
    ],
    [
      '完成依申请公开答复45件。其中,予以公开答复20件,占44%;部分公开5件,占11%。',
      ['processed=45', 'granted=20', 'partlyGranted=5'],
    ],
    ['收到政府信息公开申请45件,其中自然人40件,法人或其他组织5件。', ['received=45', 'received=40', 'received=5']],
    ['答复申请263件,同意公开和部分公开共81件。', []],
    ['依申请公开同意公开或部分公开共81件。', ['granted=81']],
    ['上年结转政府信息公开申请数量0件,本年新收政府信息公开申请数量12件。', ['carriedIn=0', 'received=12']],
    ['收到申请公开事项共18件(含2023年结转1件),办结17件。', ['received=18', 'carriedIn=1', 'processed=17']],
    ['今年以来共收到政府信息公开申请5件。', ['received=5']],
    ['因政府信息公开被申请行政复议3件,被提起行政诉讼2件。', ['reconsideration=3', 'directSuit=2']],
    ['涉及政府信息公开的行政诉讼案件共5件,一审5件。', ['directSuit=5']],
    ['政府信息公开行政复议、行政诉讼共5件。', ['reconsideration=5']],
    ['行政复议案件134件,其中涉及政府信息公开2件。', ['reconsideration=2']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  it('gives every reading that makes sense', () => {
    const source = { kind: 'text', start: 0, end: 0, line: 1 } as const;
    const paragraph = { text: '收到政府信息公开申请43件。', source, section: 'overview', heading: false } as const;
    expect(readClaims([paragraph], '2021', 2024)).toEqual([
      {
        readings: [['received|total'], ['received|total', 'carriedIn|total']],
        value: 43,
        unit: '件',
        denial: false,
        hedges: [],
        section: 'overview',
        raw: '收到政府信息公开申请43件。',
        source,
      },
    ]);
    expect(
      readClaims([{ ...paragraph, text: '行政诉讼2件。', section: 'disputes' }], '2021', 2024)[0]?.readings,
    ).toEqual([['directSuit|total', 'suitAfterReconsideration|total']]);
  });

  it('takes the topic from the heading, the sentence before or the section', () => {
    expect(read('2024年共收到申请12件。', { heading: '(二)依申请公开情况' })).toEqual(['received=12']);
    expect(read('认真办理依申请公开工作。全年共收到申请12件。')).toEqual(['received=12']);
    expect(read('本年度共收到申请12件。', { section: 'applications' })).toEqual(['received=12']);
    expect(read('本年度行政复议3件。', { section: 'disputes' })).toEqual(['reconsideration=3']);
    expect(read('2024年共收到申请12件。', { heading: '(三)12345热线办理' })).toEqual([]);
    expect(read('2024年共收到申请12件。')).toEqual([]);
  });

  it('knows the statistics table of 2014', () => {
    const place = { edition: '2014' } as const;
    expect(read('受理依申请公开7件,答复7件,办结7件。', place)).toEqual(['received=7', 'answered=7', 'completed=7']);
    expect(read('全年发布政策解读稿件75篇。', place)).toEqual(['responded.interpretations=75']);
    expect(read('全年发布政策解读稿件75篇。')).toEqual([]);
    expect(read('政府信息公开行政复议1件,行政诉讼0件。', place)).toEqual(['reconsideration=1', 'litigation=0']);
  });
});

describe('denials', () => {
  it.each([
    ['2024年,我局未收到政府信息公开申请。', ['received!=0']],
    ['全年没有收到公民、法人或其他组织提出的政府信息公开申请。', ['received!=0']],
    ['未收到任何依申请公开。', ['received!=0']],
    ['本年度无依申请公开事项。', ['received!=0']],
    ['2024年,我局未收到依申请公开信息。', ['received!=0']],
    ['2024年度我镇没有接到群众主动要求公开政府信息的申请。', ['received!=0']],
    ['我局未收到申请公开政府信息要求。', ['received!=0']],
    ['今年以来我乡未收到政府信息公开申请。', ['received!=0']],
    ['依申请公开方面,未出现被行政诉讼、行政复议情况。', ['reconsideration!=0', 'directSuit!=0']],
    ['全年无信息公开举报、复议和诉讼等情形发生。', ['reconsideration!=0', 'directSuit!=0']],
    ['收到依申请公开件30件,上年度结转办理件1件,共办结24件。', ['received=30', 'carriedIn=1', 'processed=24']],
    ['依申请公开情况:无。', ['received!=0']],
    ['政府信息公开申请实现零申请。', ['received!=0']],
    ['未发生因政府信息公开申请行政复议、提起行政诉讼的情况。', ['reconsideration!=0', 'directSuit!=0']],
    ['未发生一起因政府信息公开引发的行政复议案件。', ['reconsideration!=0']],
    ['无政府信息公开行政复议和行政诉讼。', ['reconsideration!=0', 'directSuit!=0']],
    ['政府信息公开行政复议、行政诉讼均为零。', ['reconsideration!=0', 'directSuit!=0']],
    ['政府信息公开行政复议、行政诉讼情况均为0。', ['reconsideration!=0', 'directSuit!=0']],
    ['无政府信息公开行政复议、行政诉讼和举报投诉情况。', ['reconsideration!=0', 'directSuit!=0']],
    ['没有因依申请公开答复被提起行政诉讼的案件。', ['directSuit!=0']],
    [
      '收到政府信息公开申请12件,均按时答复,无行政复议、行政诉讼案件。',
      ['received=12', 'reconsideration!=0', 'directSuit!=0'],
    ],
    ['截至9月底,未收到政府信息公开申请。', ['received!=0 ~9月']],
    ['未收到书面政府信息公开申请。', []],
    ['无上年结转,收到政府信息公开申请3件。', ['received=3', 'carriedIn!=0']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  it('takes the section for the tie', () => {
    expect(read('本年度未发生行政复议、行政诉讼情况。', { section: 'disputes' })).toEqual([
      'reconsideration!=0',
      'directSuit!=0',
    ]);
    expect(read('本年度未发生行政复议、行政诉讼情况。', { section: 'otherMatters' })).toEqual([]);
  });

  it.each([
    '未发生行政复议被纠错、行政诉讼败诉的情况。',
    '未发生因政府信息公开答复不当引发的行政复议被撤销的情形。',
    '未发生依申请公开逾期答复情况。',
    '未收到法人和其他组织提出的政府信息公开申请。',
    '未收到自然人提出的政府信息公开申请。',
    '没有政府信息公开申请积压。',
    '未收到有关征地的政府信息公开申请。',
    '未收到因政府信息公开产生的投诉举报。',
    '未收取政府信息公开申请信息处理费。',
    '如未收到政府信息公开申请,按规定说明。',
    '对未收到政府信息公开申请的单位进行督促。',
    '2023年未收到政府信息公开申请。',
    '去年未收到政府信息公开申请。',
    '条例实施以来未收到政府信息公开申请。',
    '除一件政府信息公开申请外,未收到其他依申请公开申请。',
    '无法提供政府信息公开申请所需信息。',
    '无正当理由大量反复提出政府信息公开申请。',
    '连续三年未发生政府信息公开行政复议。',
    '无政府信息公开收费。',
  ])('%j denies nothing that the tables count', (text) => expect(read(text)).toEqual([]));
});

describe('left alone', () => {
  it.each([
    // differences, shares, other years
    ['收到政府信息公开申请43件,同比增加5件,增长13%。', ['received=43']],
    ['收到政府信息公开申请43件,较上年增加13件。', ['received=43']],
    ['收到政府信息公开申请43件,比2023年的30件多13件。', ['received=43']],
    ['2023年为30件,2024年收到政府信息公开申请43件。', ['received=43']],
    ['2023年收到政府信息公开申请30件。', []],
    ['去年收到政府信息公开申请30件,今年收到政府信息公开申请43件。', ['received=43']],
    ['2019年条例实施以来收到政府信息公开申请300件。', []],
    ['收到政府信息公开申请43件(上年30件)。', ['received=43']],
    ['平均每月收到政府信息公开申请3件。', []],
    ['政府信息公开申请按时答复率100%。', []],
    // parts by channel
    ['收到政府信息公开申请23件,其中当面申请3件、网络申请15件、信函申请5件。', ['received=23']],
    ['收到政府信息公开申请,其中当面申请3件,网络申请20件,共计23件。', ['received=23']],
    ['收到政府信息公开申请23件,通过网络申请15件,通过信函申请8件。', ['received=23']],
    ['受理依申请公开7件,其中线上申请2件,线下申请5件,依申请公开答复率100%。', ['received=7']],
    ['办结政府信息公开申请43件,其中按时办结40件,延期办结3件。', ['processed=43']],
    ['政府信息公开申请按时办结40件,延期办结3件。', []],
    // other matters
    ['12345热线受理群众诉求3000件,办结2990件。', []],
    ['市长信箱收到来信316封,回复300件。', []],
    ['受理行政许可申请1200件,办结1190件。', []],
    ['规范依申请公开工作,全年受理工伤认定申请30件。', []],
    ['梳理依申请政务服务事项500件。', []],
    ['答复人大代表建议、政协提案215件。', []],
    ['办理行政复议案件134件,行政诉讼案件57件。', []],
    ['受理信访件40件,答复40件。', []],
    ['依申请公开栏目发布信息12条。', []],
    ['督办回复依申请公开7件。', []],
    ['指导各乡镇办理依申请公开20件。', []],
    ['近三年,累计受理政府信息公开申请30件。', []],
    ['收到政府信息公开申请12件,撤回1件,实际办理11件。', ['received=12']],
    ['作为被申请人的行政复议案件15件,行政诉讼案件8件。', []],
    ['收到申请内容不明确的依申请公开3件。', []],
    ['收到涉及土地征收的政府信息公开申请20件。', []],
    ['收到关于房屋拆迁的依申请公开5件。', []],
    ['收到重复的政府信息公开申请5件。', []],
    ['根据《2024年政务公开工作要点》(国办发〔2024〕12号),认真办理依申请公开。', []],
    ['行政复议结果维持2件,纠正1件。', []],
    // ranges, ordinals
    ['每月收到政府信息公开申请3-5件。', []],
    ['收到第3件政府信息公开申请。', []],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['全市共收到政府信息公开申请430件。', ['received=430 ~全市']],
    ['全市备案政府信息公开行政复议案件134件。', ['reconsideration=134 ~备案 ~全市']],
    ['截至9月底,共收到政府信息公开申请30件。', ['received=30 ~9月']],
    ['截至12月底,共收到政府信息公开申请30件。', ['received=30']],
    ['通过政府网站收到政府信息公开申请8件。', ['received=8 ~网站']],
    ['门户网站信箱共收到信件316封,收到依申请公开42件,均已办结。', ['received=42 ~门户网站 ~信箱']],
    ['线上线下共受理依申请公开7件。', ['received=7']],
    ['全年畅通线上渠道,拓展受理方式,收到政府信息公开申请7件。', ['received=7']],
  ])('%j is hedged where its population is another', (text, expected) => expect(read(text)).toEqual(expected));

  it('has nothing to say without edition or year', () => {
    const source = { kind: 'text', start: 0, end: 0, line: 1 } as const;
    const paragraph = { text: '收到政府信息公开申请43件。', source, section: null, heading: false } as const;
    expect(readClaims([paragraph], null, 2024)).toEqual([]);
    expect(readClaims([paragraph], '2021', null)).toEqual([]);
  });
});

describe('what table two counts', () => {
  it.each([
    ['全年制定行政规范性文件3件。', ['normativeDocuments=3']],
    [
      '2024年,制发行政规范性文件21件,废止行政规范性文件13件,现行有效的行政规范性文件共196件。',
      ['normativeDocuments=21', 'normativeDocuments=13', 'normativeDocuments=196'],
    ],
    [
      '开展行政规范性文件全面清理,全年制发21件、废止13件,现行有效196件。',
      ['normativeDocuments=21', 'normativeDocuments=13', 'normativeDocuments=196'],
    ],
    ['作出行政处罚决定9件、办理行政许可812件。', ['licences=812', 'penalties=9']],
    ['全市作出行政处罚9件。', ['penalties=9 ~全市']],
    ['公开行政规范性文件6件。', []],
    ['备案审查行政规范性文件6件。', []],
    ['清理废止行政规范性文件6件。', []],
    ['制定行政规范性文件20余件。', []],
    ['2023年制定行政规范性文件3件。', []],
    ['公示行政处罚信息30条。', []],
    ['作出行政处罚决定9件以上情形的除外。', []],
    ['上半年作出行政处罚9件。', []],
    ['制定规章2件、行政规范性文件3件,废止1件。', ['regulations=2']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));
});
