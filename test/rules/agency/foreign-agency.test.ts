import { foreignAgency } from '../../../app/rules/agency/foreign-agency.ts';
import type { Report } from '../../../app/model/report.ts';
import { reportOf, rosterEntry, rosterOfEntries, testCampaignRule } from '../../support/campaign-tester.ts';
import { prose } from '../../support/prose.ts';

const FINANCE = '栖云县财政局';
const SCHOOLS = '栖云县教育局';

const telling = (agency: string, text: string, changes: Partial<Report> = {}) =>
  reportOf(agency, { ...prose('2021', { overview: [text] }), ...changes });

const message = (count: number, places: string, other = SCHOOLS) =>
  `正文以“${other}”的名义叙述，而报告单位是“${FINANCE}”，共${count}处：${places}`;

testCampaignRule(foreignAgency, {
  silent: [
    { name: '以自己的名义', reports: [telling(FINANCE, `2023年,${FINANCE}认真做好各项工作。`), reportOf(SCHOOLS)] },
    {
      name: '与别的单位一起做事',
      reports: [telling(FINANCE, `会同${SCHOOLS}全面清理文件。由于${SCHOOLS}的配合,进展顺利。`), reportOf(SCHOOLS)],
    },
    {
      name: '政府的报告讲各部门的工作',
      reports: [
        telling('栖云县人民政府', `${SCHOOLS}主动公开信息300条。`, { agencyKind: 'government' }),
        reportOf(SCHOOLS),
      ],
    },
    {
      name: '上级单位',
      reports: [telling(FINANCE, `${SCHOOLS}认真组织检查。`)],
      roster: rosterOfEntries(rosterEntry(FINANCE, { parent: SCHOOLS }), rosterEntry(SCHOOLS)),
    },
    {
      name: '自己的别名',
      reports: [telling(FINANCE, '县财政局认真组织检查。')],
      roster: rosterOfEntries(rosterEntry(FINANCE, { aliases: ['县财政局'] })),
    },
    {
      name: '书名号里的名称',
      reports: [telling(FINANCE, `《${SCHOOLS}认真落实条例工作方案》印发。`), reportOf(SCHOOLS)],
    },
    { name: '单位不明', reports: [reportOf(null), reportOf(SCHOOLS)] },
  ],
  says: [
    {
      name: '开头和下一步都是别家的名字',
      reports: [
        telling(FINANCE, `2023年,${SCHOOLS}认真贯彻条例。下一步,${SCHOOLS}将继续做好公开工作。`),
        reportOf(SCHOOLS),
      ],
      findings: [
        {
          message: message(2, `“${SCHOOLS}认真贯彻条例”、“${SCHOOLS}将继续做好公开工作”`),
          agency: FINANCE,
          report: `report of ${FINANCE}`,
        },
      ],
    },
    {
      name: '名册上的别名',
      reports: [telling(FINANCE, '县教育局主动公开信息300条。')],
      roster: rosterOfEntries(FINANCE, rosterEntry(SCHOOLS, { aliases: ['县教育局'] })),
      findings: [
        {
          message: message(1, '“县教育局主动公开信息300条”', '县教育局'),
          agency: FINANCE,
          report: `report of ${FINANCE}`,
        },
      ],
    },
  ],
});
