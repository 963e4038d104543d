import { APPLICATIONS_2019 } from './applications-table.ts';
import { DISPUTES } from './disputes-table.ts';
import type { Form, FormColumn } from './form.ts';
import { SIX_SECTIONS } from './sections.ts';

const PREVIOUS_ITEMS: FormColumn = { key: 'previousItems', label: '上一年项目数量', measure: 'count' };
const CHANGE: FormColumn = {
  key: 'change',
  label: '本年增/减',
  measure: 'change',
  accepted: ['本年增减', '本年增(减)'],
};
const DECIDED: FormColumn = { key: 'decided', label: '处理决定数量', measure: 'count' };

/** The trial format of 2019, due for the reports of 2019 and 2020. */
export const FORM_2019: Form = {
  edition: '2019',
  document: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
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
            { key: 'made', label: '本年新制作数量', measure: 'count' },
            { key: 'published', label: '本年新公开数量', measure: 'count' },
            { key: 'publishedTotal', label: '对外公开总数量', measure: 'count' },
          ],
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normativeDocuments', label: '规范性文件' },
          ],
        },
        {
          head: '第二十条第(五)项',
          columns: [PREVIOUS_ITEMS, CHANGE, DECIDED],
          rows: [
            { key: 'licences', label: '行政许可' },
            { key: 'otherServices', label: '其他对外管理服务事项' },
          ],
        },
        {
          head: '第二十条第(六)项',
          columns: [PREVIOUS_ITEMS, CHANGE, DECIDED],
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'compulsion', label: '行政强制' },
          ],
        },
        {
          head: '第二十条第(八)项',
          columns: [PREVIOUS_ITEMS, CHANGE],
          rows: [{ key: 'adminFees', label: '行政事业性收费' }],
        },
        {
          head: '第二十条第(九)项',
          columns: [
            { key: 'projects', label: '采购项目数量', measure: 'count' },
            { key: 'amount', label: '采购总金额', measure: 'amount' },
          ],
          rows: [{ key: 'procurement', label: '政府集中采购' }],
        },
      ],
    },
    APPLICATIONS_2019,
    DISPUTES,
  ],
};
