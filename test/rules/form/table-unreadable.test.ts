import type { Report } from '../../../app/model/report.ts';
import { tableUnreadable } from '../../../app/rules/form/table-unreadable.ts';
import { cleanReport, UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const unreadable = (reason: string | null): Partial<Report> => ({
  tables: cleanReport('2021').tables.map((reading) =>
    reading.table === 'applications' ? { ...reading, status: 'unreadable', reason } : reading,
  ),
});

testRule(tableUnreadable, {
  pass: [
    { name: '都读出来了' },
    {
      name: '缺表不是读不出',
      report: { tables: cleanReport('2021').tables.map((reading) => ({ ...reading, status: 'missing' })) },
    },
  ],
  fail: [],
  undecided: [
    {
      name: '表格读出来了,其中几格没有',
      cells: { 'granted|business': UNREAD, 'granted|research': UNREAD },
      findings: [
        {
          message: '表三有2格程序未能识别（(一)予以公开·商业企业、(一)予以公开·科研机构），涉及这些格的核对均未进行',
          subject: 'applications',
          reason: 'unreadable',
          figures: ['granted|business', 'granted|research'],
        },
      ],
    },
    {
      name: '六格没有读出,只列五格',
      edition: '2014',
      cells: {
        'received|count': UNREAD,
        'received.fax|count': UNREAD,
        'completed|count': UNREAD,
        'staff|count': UNREAD,
        'budget|count': UNREAD,
        'trainees|count': UNREAD,
      },
      findings: [
        {
          message:
            '统计表有6格程序未能识别（(一)收到申请数、2.传真申请数、(二)申请办结数、(三)从事政府信息公开工作人员数、(四)政府信息公开专项经费等），涉及这些格的核对均未进行',
          subject: 'statistics',
          reason: 'unreadable',
          figures: [
            'received|count',
            'received.fax|count',
            'completed|count',
            'staff|count',
            'budget|count',
            'trainees|count',
          ],
        },
      ],
    },
    {
      name: '图片',
      report: unreadable('表格是图片。'),
      findings: [
        {
          message: '表三在报告中，但程序未能识别其中的数据（表格是图片），这张表的各项核对均未进行',
          subject: 'applications',
          reason: 'unreadable',
        },
      ],
    },
    {
      name: '没有说明原因',
      report: unreadable(null),
      findings: [
        {
          message: '表三在报告中，但程序未能识别其中的数据，这张表的各项核对均未进行',
          subject: 'applications',
          reason: 'unreadable',
        },
      ],
    },
  ],
});
