import { tableOf } from '../../catalog/forms.ts';
import { tableLabel } from '../../catalog/labels.ts';
import { defineRule } from '../rule.ts';

/** 有表格或图片，程序读不出数据：不算单位的错，由人核对。 */
export const tableUnreadable = defineRule({
  id: 'form/table-unreadable',
  code: 'R105',
  severity: 'suspected',
  editions: 'any',
  title: '表格未能识别',
  basis: '数据应当以表格文字填报，便于检索和核对（国办公开办函〔2021〕30号所附格式）',
  suggestion: '打开原件人工核对这张表；如为图片，请单位改为表格重新公布。',
  needs: [],
  messages: {
    unreadable: '{table}在报告中，但程序未能识别其中的数据，这张表的各项核对均未进行',
    because: '{table}在报告中，但程序未能识别其中的数据（{reason}），这张表的各项核对均未进行',
  },
  check({ report }, to) {
    for (const reading of report.tables) {
      if (reading.status !== 'unreadable') continue;
      to.undecided(reading.reason === null ? 'unreadable' : 'because', 'unreadable', {
        subject: reading.table,
        location: { table: reading.table, section: tableOf(reading.edition, reading.table)?.section ?? null },
        data: { table: tableLabel(reading.table), reason: (reading.reason ?? '').replace(/[。.]$/, '') },
      });
    }
  },
});
