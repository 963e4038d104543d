import { carryOpening } from '../../../app/rules/carry/opening.ts';
import { LEFT_OUT, UNREAD, line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const figures = (column: string) => [`carriedIn|${column}`] as const;

testRule(carryOpening, {
  pass: [
    { name: 'every column as the year before closed it', lastYear: {} },
    { name: 'from a workbook', lastYear: { figuresOnly: true } },
    { name: 'the trial form', edition: '2019', lastYear: {} },
    { name: 'from the trial form to the revised one', lastYear: { edition: '2019' } },
    {
      name: 'blanks that stand for 0',
      cells: { 'carriedIn|research': '', 'carriedIn|legalService': '—' },
      lastYear: { cells: { 'carriedOut|publicWelfare': '无', 'carriedOut|legalService': '' } },
    },
  ],
  fail: [
    {
      name: 'one column and its total',
      cells: { 'carriedIn|naturalPerson': '1', 'carriedIn|total': '2' },
      lastYear: {},
      findings: [
        {
          message: '自然人列：上年结转填1，上年（2022年度）报告结转下年度填3，少2',
          subject: 'naturalPerson',
          figures: figures('naturalPerson'),
          expected: 3,
          actual: 1,
          at: { row: 'carriedIn', column: 'naturalPerson' },
        },
        {
          message: '总计列：上年结转填2，上年（2022年度）报告结转下年度填4，少2',
          subject: 'total',
          figures: figures('total'),
          expected: 4,
          actual: 2,
        },
      ],
    },
    {
      name: 'two columns that differ the other way round',
      cells: { 'carriedIn|naturalPerson': '2', 'carriedIn|business': '2' },
      lastYear: { figuresOnly: true },
      findings: [
        {
          message: '自然人列：上年结转填2，上年（2022年度）报告结转下年度填3，少1；商业企业列恰好相反，可能计错了列',
          subject: 'naturalPerson',
          figures: figures('naturalPerson'),
          expected: 3,
          actual: 2,
        },
        {
          message: '商业企业列：上年结转填2，上年（2022年度）报告结转下年度填1，多1；自然人列恰好相反，可能计错了列',
          subject: 'business',
          figures: figures('business'),
          expected: 1,
          actual: 2,
        },
      ],
    },
    {
      name: 'another name on the report of the year before',
      cells: { 'carriedIn|total': '5' },
      report: { agencyAsFound: '栖云县大数据管理局' },
      lastYear: {},
      findings: [
        {
          message:
            '总计列：上年结转填5，上年（2022年度）报告结转下年度填4，多1；两年的单位名称不同（上年为“栖云县数据管理局”），请核实',
          subject: 'total',
          severity: 'suspected',
          figures: figures('total'),
          expected: 4,
          actual: 5,
        },
      ],
    },
    {
      name: 'a body that took over duties, told in this year’s report',
      cells: { 'carriedIn|total': '5' },
      report: {
        paragraphs: [
          { text: '今年工作平稳。原信息中心职责整体划入本局。', source: line(5), section: 'overview', heading: false },
        ],
      },
      lastYear: {},
      findings: [
        {
          message: '总计列：上年结转填5，上年（2022年度）报告结转下年度填4，多1；本年报告提到机构变动，请核实',
          subject: 'total',
          severity: 'suspected',
          figures: figures('total'),
          expected: 4,
          actual: 5,
          quotes: ['原信息中心职责整体划入本局。'],
        },
      ],
    },
    {
      name: 'a report of last year that does not add up itself, or tells two years',
      cells: { 'carriedIn|total': '5' },
      lastYear: {
        cells: { 'carriedOut|total': '6' },
        report: { yearStatements: [{ place: 'title', year: 2021, raw: '2021年', source: line(1) }] },
      },
      findings: [
        {
          message:
            '总计列：上年结转填5，上年（2022年度）报告结转下年度填6，少1；上年报告中的年度前后不一，上年报告表三自身的数据不平，请核实',
          subject: 'total',
          severity: 'suspected',
          figures: figures('total'),
          expected: 6,
          actual: 5,
        },
      ],
    },
    {
      name: 'an extract of last year whose table has a blank',
      cells: { 'carriedIn|total': '5' },
      lastYear: { cells: { 'refused.query|research': '' }, report: { extract: true } },
      findings: [
        {
          message:
            '总计列：上年结转填5，上年（2022年度）报告结转下年度填4，多1；上年报告是文本摘录，可能有缺字，请核实',
          subject: 'total',
          severity: 'suspected',
          figures: figures('total'),
          expected: 4,
          actual: 5,
        },
      ],
    },
    {
      name: 'an extract of last year whose every sum holds',
      cells: { 'carriedIn|total': '5' },
      lastYear: { report: { extract: true } },
      findings: [
        {
          message: '总计列：上年结转填5，上年（2022年度）报告结转下年度填4，多1',
          subject: 'total',
          figures: figures('total'),
          expected: 4,
          actual: 5,
        },
      ],
    },
    {
      name: 'heads that were lost this year',
      cells: { 'carriedIn|total': '5' },
      report: {
        tables: [
          {
            table: 'applications',
            edition: '2021',
            status: 'read',
            reason: null,
            source: null,
            labels: [
              { role: 'column', key: 'business', expected: '商业企业', found: null, source: null, verdict: 'lost' },
            ],
          },
        ],
      },
      lastYear: {},
      findings: [
        {
          message: '总计列：上年结转填5，上年（2022年度）报告结转下年度填4，多1',
          subject: 'total',
          severity: 'suspected',
          figures: figures('total'),
          expected: 4,
          actual: 5,
        },
      ],
    },
    {
      name: 'a column that could not be read beside one that differs',
      cells: { 'carriedIn|total': '5', 'carriedIn|business': UNREAD },
      lastYear: { cells: { 'carriedOut|naturalPerson': LEFT_OUT } },
      findings: [
        {
          message: '总计列：上年结转填5，上年（2022年度）报告结转下年度填4，多1',
          subject: 'total',
          figures: figures('total'),
          expected: 4,
          actual: 5,
        },
      ],
    },
  ],
  undecided: [
    {
      name: 'a blank that could be what was carried on',
      cells: { 'carriedIn|naturalPerson': '' },
      lastYear: {},
      findings: [
        {
          message: '自然人列：上年结转空白，上年（2022年度）报告结转下年度填3，有一处未填数，无法判断是否一致',
          subject: 'naturalPerson',
          figures: figures('naturalPerson'),
          expected: 3,
        },
      ],
    },
    {
      name: 'a dash in last year’s report',
      lastYear: { cells: { 'carriedOut|business': '—' } },
      findings: [
        {
          message: '商业企业列：上年结转填1，上年（2022年度）报告结转下年度填“—”，有一处未填数，无法判断是否一致',
          subject: 'business',
          figures: figures('business'),
          actual: 1,
        },
      ],
    },
    {
      name: 'a table of last year that could not be read',
      lastYear: {
        cells: Object.fromEntries(
          ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total'].map(
            (column) => [`carriedOut|${column}`, UNREAD],
          ),
        ),
      },
      findings: [
        {
          message: '上年（2022年度）报告表三的“结转下年度继续办理”未能读出，无法核对上年结转',
          subject: null,
          reason: 'unreadable',
        },
      ],
    },
    {
      name: 'two reports of last year that disagree',
      rivals: [{}, { report: { input: '另一份.txt' }, cells: { 'carriedOut|total': '9' } }],
      findings: [
        {
          message: '上年（2022年度）报告有2份而数据不一致，无法判断以哪一份核对上年结转：“上年.txt”、“另一份.txt”',
          subject: null,
        },
      ],
    },
    { name: 'single cells that could not be read', lastYear: { cells: { 'carriedOut|total': UNREAD } }, findings: [] },
  ],
  notApplicable: [
    { name: 'no report of last year' },
    { name: 'the statistics table of 2018, which carries nothing on', edition: '2019', lastYear: { edition: '2014' } },
  ],
});
