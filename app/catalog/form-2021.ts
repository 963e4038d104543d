import { APPLICATIONS_2021 } from './applications-table.ts';
import { DISPUTES } from './disputes-table.ts';
import type { Form, FormColumn } from './form.ts';
import { SIX_SECTIONS } from './sections.ts';

const DECIDED: FormColumn = { key: 'decided', label: '本年处理决定数量', measure: 'count' };

/** The revised format of 2021, due for the report of 2021 and all later ones. */
export const FORM_2021: Form = {
  edition: '2021',
  document: '国办公开办函〔2021〕30号',
  years: [2021, null],
  sections: SIX_SECTIONS,
  tables: [
    {
      key: 'disclosure',
      section: 'disclosure',
      title: '表二 主动公开政府信息情况',
      layout: 'rows',
      heads: [{ key: 'content', label: '信息内容' }],
      groups: [
        {
          head: '第二十条第(一)项',
          columns: [
            { key: 'issued', label: '本年制发件数', measure: 'count' },
            { key: 'repealed', label: '本年废止件数', measure: 'count' },
            { key: 'inForce', label: '现行有效件数', measure: 'count' },
          ],
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normativeDocuments', label: '行政规范性文件' },
          ],
        },
        { head: '第二十条第(五)项', columns: [DECIDED], rows: [{ key: 'licences', label: '行政许可' }] },
        {
          head: '第二十条第(六)项',
          columns: [DECIDED],
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'compulsion', label: '行政强制' },
          ],
        },
        {
          head: '第二十条第(八)项',
          columns: [
            {
              key: 'amount',
              label: '本年收费金额(单位:万元)',
              measure: 'amount',
              accepted: ['本年收费金额(万元)', '本年收费金额单位万元', '本年收费金额'],
            },
          ],
          rows: [{ key: 'adminFees', label: '行政事业性收费' }],
        },
      ],
    },
    APPLICATIONS_2021,
    DISPUTES,
  ],
};
