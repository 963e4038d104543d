import { missingStop } from '../../../app/rules/wording/missing-stop.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(missingStop, {
  pass: [
    { name: '有标点', report: saying('一是健全制度。二是加强培训；三是严格考核 四是按时报送。') },
    { name: '“二”属于前面的词', report: saying('一是落实第二是关键，其二是重点，十二是月份。') },
    { name: '不是列举', report: saying('任务二是由办公室承担的。') },
  ],
  fail: [
    {
      name: '前一项没有收尾',
      report: saying('一是公布权责清单二是加强解读，办结率100%三是回应关切。'),
      findings: [
        {
          message: '列举各项之间有2处缺标点：“一是公布权责清单二是加强解读”、“办结率100%三是回应关切”',
          subject: 'text',
          quotes: ['一是公布权责清单二是加强解读', '办结率100%三是回应关切'],
        },
      ],
    },
  ],
});
