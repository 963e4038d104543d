import { expect, test } from 'vitest';
import { agencyViewOf, overviewOf } from '../../../app/main/desk/agency-rows.ts';
import type { Audit } from '../../../app/model/audit-result.ts';
import { tallyOf } from '../../../app/model/tally.ts';
import { NO_REVIEW } from '../../../app/model/review.ts';
import { SAMPLE_AUDIT } from '../../support/sample-audit.ts';

const DATA_OFFICE = 'agency:临澜县数据局';

test('counts every finding once, in the whole and by agency', () => {
  const { tally, agencies } = overviewOf(SAMPLE_AUDIT, true);
  expect(tally).toEqual(tallyOf(SAMPLE_AUDIT.findings));
  const sum = (counter: keyof typeof tally) => agencies.reduce((all, row) => all + row.tally[counter], 0);
  expect({
    mustFix: sum('mustFix'),
    suspected: sum('suspected'),
    advice: sum('advice'),
    judgement: sum('judgement'),
    unreadable: sum('unreadable'),
  }).toEqual(tally);
});

test('what is undecided is no fault', () => {
  const row = overviewOf(SAMPLE_AUDIT, true).agencies.find((one) => one.id === DATA_OFFICE);
  expect(row?.tally).toEqual({ mustFix: 4, suspected: 2, advice: 1, judgement: 1, unreadable: 0 });
});

test('a report that does not say whose it is stands in the list under its file', () => {
  const [first, ...others] = SAMPLE_AUDIT.reports;
  if (first === undefined) throw new Error('the sample has no report');
  const audit: Audit = {
    ...SAMPLE_AUDIT,
    reports: [{ ...first, agency: null }, ...others],
    agencies: SAMPLE_AUDIT.agencies.filter((agency) => !agency.reports.includes(first.id)),
  };
  const rows = overviewOf(audit, true).agencies;
  expect(rows).toHaveLength(SAMPLE_AUDIT.agencies.length);
  expect(rows.at(-1)).toMatchObject({ name: '临澜县人民政府办公室.html', unnamed: true, status: 'audited' });
  expect(agencyViewOf(audit, rows.at(-1)?.id ?? '')?.reports.map((report) => report.id)).toEqual([first.id]);
});

test('tells the rules that broke off and on how many reports', () => {
  const ids = SAMPLE_AUDIT.reports.slice(0, 2).map((report) => report.id);
  const rules = { ...SAMPLE_AUDIT.rules };
  for (const id of ids) rules[id] = { ...rules[id], 'form/edition': 'error' };
  expect(overviewOf({ ...SAMPLE_AUDIT, rules }, true).ruleErrors).toEqual([{ rule: 'form/edition', reports: 2 }]);
});

test('an agency comes with its reports, newest first, their files and all its findings', () => {
  const report = SAMPLE_AUDIT.reports.find((one) => one.agency === '临澜县数据局');
  if (report === undefined) throw new Error('the sample was changed');
  const older = { ...report, id: 'older', year: 2021 };
  const audit: Audit = {
    ...SAMPLE_AUDIT,
    reports: [older, ...SAMPLE_AUDIT.reports],
    agencies: SAMPLE_AUDIT.agencies.map((agency) =>
      agency.name === report.agency ? { ...agency, reports: ['older', report.id] } : agency,
    ),
  };
  const view = agencyViewOf(audit, DATA_OFFICE);
  expect(view?.reports.map((one) => one.year)).toEqual([2024, 2021]);
  expect(view?.reports[0]?.inputs.map((input) => input.name)).toEqual(['临澜县数据局.html']);
  expect(view?.findings).toEqual(
    SAMPLE_AUDIT.findings
      .filter((finding) => finding.agency === report.agency)
      .map((finding) => ({ ...finding, review: NO_REVIEW, change: null, origin: 'program' })),
  );
});

test('an agency whose file could not be read shows the file and why; one that sent nothing shows none', () => {
  expect(agencyViewOf(SAMPLE_AUDIT, 'agency:临澜县司法局')?.unreadInputs).toMatchObject([
    { name: '临澜县司法局.docx', reason: '文件损坏:压缩结构不完整,无法打开' },
  ]);
  expect(agencyViewOf(SAMPLE_AUDIT, 'agency:临澜县林业局')).toMatchObject({ status: 'missing', unreadInputs: [] });
});

test('there is no agency of an unknown id', () => {
  expect(agencyViewOf(SAMPLE_AUDIT, 'agency:临澜县')).toBeUndefined();
});
