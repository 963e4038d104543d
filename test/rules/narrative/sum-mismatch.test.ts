import type { Report } from '../../../app/model/report.ts';
import { narrativeSumMismatch } from '../../../app/rules/narrative/sum-mismatch.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const prose = (...texts: string[]): Partial<Report> => ({
  paragraphs: texts.map((text) => ({ text, source: line(12), section: 'overview', heading: false })),
});

testRule(narrativeSumMismatch, {
  pass: [
    { name: '没有其中' },
    { name: '分项之和等于总数', report: prose('全年发布信息12条,其中通知公告5条、政策文件3条、工作动态4条。') },
    { name: '列全之后另说别的', report: prose('收到申请43件,其中自然人40件、法人3件,网络38件,信函5件。') },
    { name: '只举例,差得多', report: prose('全年发布信息1000条,其中政策解读20条、通知公告30条。') },
    { name: '有“等”字', report: prose('全年发布信息100条,其中政策解读50条、通知公告40条等。') },
    { name: '总数后面括号里另有说明', report: prose('办结57件(含上年结转的3件),其中,予以公开40件,部分公开17件。') },
    { name: '分项写“余”，不超过总数', report: prose('办理建议38件,其中城建类20余件、教育类18件。') },
    { name: '金额四舍五入', report: prose('支出10.55万元,其中培训3.33万元,印刷3.61万元,网站3.61万元。') },
  ],
  fail: [
    {
      name: '分项写“余”，最少也超过总数',
      report: prose('办理建议35件,其中城建类20余件、教育类18件。'),
      findings: [
        {
          message: '正文“办理建议35件”，其中各分项之和至少为38（20余+18），超过总数，至少多3件',
          subject: '办理建议35件',
          severity: 'suspected',
          expected: 38,
          actual: 35,
        },
      ],
    },
    {
      name: '“其中”另起一句的,超过总数也只是疑似',
      report: prose('2023年收到申请22起。其中公开4起,不存在9起,属于案卷12起。'),
      findings: [
        {
          message: '正文“2023年收到申请22起”，其中各分项之和为25（4+9+12），超过总数，多3起',
          subject: '2023年收到申请22起',
          severity: 'suspected',
          expected: 25,
          actual: 22,
          quotes: ['2023年收到申请22起。其中公开4起,不存在9起,属于案卷12起'],
        },
      ],
    },
    {
      name: '列完之后还有一句没有数的话',
      report: prose('共发布信息18条,其中机构设置5条,领导分工11条,较好地完成了任务。'),
      findings: [
        {
          message: '正文“共发布信息18条”，其中各分项之和为16（5+11），少2条，可能漏列分项',
          subject: '共发布信息18条',
          severity: 'suspected',
          expected: 16,
          actual: 18,
          quotes: ['共发布信息18条,其中机构设置5条,领导分工11条'],
        },
      ],
    },
    {
      name: '超过总数',
      report: prose('全年发布信息12条，其中通知公告5条、政策文件4条、工作动态4条。'),
      findings: [
        {
          message: '正文“全年发布信息12条”，其中各分项之和为13（5+4+4），超过总数，多1条',
          subject: '全年发布信息12条',
          expected: 13,
          actual: 12,
          quotes: ['全年发布信息12条，其中通知公告5条、政策文件4条、工作动态4条'],
        },
      ],
    },
    {
      name: '同一段说两遍只报一次',
      report: prose('共12条,其中甲类9条、乙类4条。', '共12条,其中甲类9条、乙类4条。'),
      findings: [
        {
          message: '正文“共12条”，其中各分项之和为13（9+4），超过总数，多1条',
          subject: '共12条',
          expected: 13,
          actual: 12,
        },
      ],
    },
    {
      name: '各渠道可能重复,只算疑似',
      report: prose('全年发布信息100条,其中微博60条、微信70条。'),
      findings: [
        {
          message: '正文“全年发布信息100条”，其中各分项之和为130（60+70），超过总数，多30条；各渠道有重复的请说明',
          subject: '全年发布信息100条',
          severity: 'suspected',
          expected: 130,
          actual: 100,
        },
      ],
    },
    {
      name: '后面还有别的数,只算疑似',
      report: prose('收到申请43件,其中网络40件,信函4件,办结42件。'),
      findings: [
        {
          message: '正文“收到申请43件”，其中各分项之和为44（40+4），超过总数，多1件',
          subject: '收到申请43件',
          severity: 'suspected',
          expected: 44,
          actual: 43,
        },
      ],
    },
    {
      name: '一个分项比总数还大,可能说的是别的,只算疑似',
      report: prose('召开会议5次,其中专题会议3次,接受咨询20次。'),
      findings: [
        {
          message: '正文“召开会议5次”，其中各分项之和为23（3+20），超过总数，多18次',
          subject: '召开会议5次',
          severity: 'suspected',
          expected: 23,
          actual: 5,
        },
      ],
    },
    {
      name: '略少于总数',
      report: prose('收到申请405件,其中网络300件,信函60件,当面35件。'),
      findings: [
        {
          message: '正文“收到申请405件”，其中各分项之和为395（300+60+35），少10件，可能漏列分项',
          subject: '收到申请405件',
          severity: 'suspected',
          expected: 395,
          actual: 405,
        },
      ],
    },
  ],
});
