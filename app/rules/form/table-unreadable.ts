import { figuresOf, tableOf } from '../../catalog/forms.ts';
import { figureLabel, tableLabel } from '../../catalog/labels.ts';
import { defineRule } from '../rule.ts';

/** So many cells are told by name, the rest by their number. */
const NAMED = 5;

/** 有表格或图片，程序读不出数据，或读不出其中几格：不算单位的错，由人核对。 */
export const tableUnreadable = defineRule({
  id: 'form/table-unreadable',
  code: 'R105',
  severity: 'suspected',
  indispensable: true,
  editions: 'any',
  title: '表格未能识别',
  basis: '数据应当以表格文字填报，便于检索和核对（国办公开办函〔2021〕30号所附格式）',
  suggestion: '打开原件人工核对这张表；如为图片，请单位改为表格重新公布。',
  needs: [],
  messages: {
    unreadable: '{table}在报告中，但程序未能识别其中的数据，这张表的各项核对均未进行',
    because: '{table}在报告中，但程序未能识别其中的数据（{reason}），这张表的各项核对均未进行',
    cells: '{table}有{count}格程序未能识别（{cells}{more}），涉及这些格的核对均未进行',
  },
  check({ report }, to) {
    for (const reading of report.tables) {
      const table = tableOf(reading.edition, reading.table);
      const location = { table: reading.table, section: table?.section ?? null };
      if (reading.status === 'unreadable') {
        to.undecided(reading.reason === null ? 'unreadable' : 'because', 'unreadable', {
          subject: reading.table,
          location,
          data: { table: tableLabel(reading.table), reason: (reading.reason ?? '').replace(/[。.]$/, '') },
        });
      } else if (reading.status === 'read' && table !== null) {
        const unread = figuresOf(table).filter(({ key }) => report.figures[key]?.state === 'unread');
        if (unread.length === 0) continue;
        const named = unread.slice(0, NAMED).map(({ key }) => figureLabel(reading.edition, key));
        to.undecided('cells', 'unreadable', {
          subject: reading.table,
          figures: unread.map(({ key }) => key),
          location,
          data: {
            table: tableLabel(reading.table),
            count: unread.length,
            cells: named.join('、'),
            more: unread.length > NAMED ? '等' : '',
          },
        });
      }
    }
  },
});
