import { foreignPlace } from '../../../app/rules/agency/foreign-place.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const of = (agency: string, ...overview: readonly string[]) => ({ agency, ...prose('2021', { overview }) });
const SILENT: readonly (readonly [name: string, agency: string, text: string])[] = [
  ['the own place', '常宁市数据局', '常宁市持续优化政务公开专栏。'],
  ['the city and the province around it', '常宁市数据局', '被衡阳市政府门户网站采用898条,按湖南省统一部署执行。'],
  ['a county of the own city', '衡阳市财政局', '指导常宁市、耒阳市规范答复文书。'],
  ["a law's name", '常宁市数据局', '落实《深圳市数据条例》的先进条款。'],
  ['a visit', '常宁市数据局', '组织6人赴威海市学习。'],
  ['those who work together', '常宁市数据局', '与宜宾市签订数据共享协议。'],
  ['help for another place', '常宁市数据局', '对口支援新疆吐鲁番市,派出干部2人。'],
  ['a court, a university, a road', '常宁市数据局', '由长春市中级人民法院审理。湘潭市某大学参与。位于吉林市大街。'],
  ['words that look like a place', '常宁市数据局', '会同县教育局开展检查,优化人力资源县域配置,推进全市市场主体公示。'],
  ['an unknown place whose city is named', '栖云县财政局', '在宜宾市人民政府门户网站公开信息。'],
];

testRule(foreignPlace, {
  pass: SILENT.map(([name, agency, text]) => ({ name, report: of(agency, text) })),
  fail: [
    {
      name: 'another city left in',
      report: of('常宁市数据局', '2024年,宜宾市持续优化政务公开专栏,群众办事更方便。', '宜宾市各部门按月更新。'),
      findings: [
        {
          message:
            '正文写有“宜宾市”（四川省宜宾市），与本单位所在地“常宁市”无关，共2处：“宜宾市持续优化政务公开专栏”、“宜宾市各部门按月更新”',
          subject: '宜宾市',
          actual: '宜宾市',
          quotes: ['宜宾市持续优化政务公开专栏', '宜宾市各部门按月更新'],
        },
      ],
    },
    {
      name: 'a neighbour in the same city',
      report: of('常宁市数据局', '耒阳市人民政府门户网站全年发布信息300条。'),
      findings: [
        {
          message:
            '正文写有“耒阳市”（湖南省衡阳市耒阳市），与本单位所在地“常宁市”无关，共1处：“耒阳市人民政府门户网站全年发布信息”',
          subject: '耒阳市',
          actual: '耒阳市',
        },
      ],
    },
    {
      name: 'a name that several places bear',
      report: of('常宁市数据局', '朝阳区各街道按月更新。'),
      findings: [
        {
          message: '正文写有“朝阳区”（北京市朝阳区等地），与本单位所在地“常宁市”无关，共1处：“朝阳区各街道按月更新”',
          subject: '朝阳区',
          actual: '朝阳区',
        },
      ],
    },
    {
      name: 'an agency of which nobody knows where it is, in the voice of another place',
      report: of('栖云县财政局', '2023年,宜宾市认真做好各项工作。'),
      findings: [
        {
          message:
            '正文以“宜宾市”（四川省宜宾市）的口气叙述本单位的工作，“栖云县财政局”的名称里没有这个地方，共1处：“宜宾市认真做好各项工作”',
          subject: '宜宾市',
          actual: '宜宾市',
        },
      ],
    },
  ],
  notApplicable: [{ name: 'no agency known', report: { agency: null } }],
});
