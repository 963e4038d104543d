import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../app/main/desk/agency-rows.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import type { AgencyDue } from '../../app/model/due.ts';
import { faults } from '../../app/model/tally.ts';
import { FAMILIES } from '../../app/strings/families.ts';
import { agencyHeat, campaignOf, familyBars, groupBars, groupHeat } from '../../renderer/screens/overview/campaign.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { READY } from './support/fake-bridge.ts';
import { show, step, withRoom } from './support/show.tsx';

withRoom();

const overview = overviewOf(SAMPLE_AUDIT, true);
const ROSTERED = { ...SAMPLE_AUDIT, rosterProblems: [] };

describe('the campaign in numbers', () => {
  test('without a roster nobody is expected', () => {
    expect(campaignOf(overview)).toMatchObject({ expected: null, agencies: SAMPLE_AUDIT.agencies.length });
  });

  test('with one, each agency on it either reported or is missing', () => {
    const campaign = campaignOf(overviewOf(ROSTERED, true));
    expect(campaign.expected).toBe(SAMPLE_AUDIT.agencies.length);
    expect(campaign.reported + campaign.missing).toBe(campaign.expected);
    expect(campaign).toMatchObject({ missing: 1, unreadable: 2, outsiders: 0 });
    expect(campaign.audited + campaign.unreadable).toBe(campaign.reported);
  });

  test('who is not on the roster is counted apart', () => {
    const [stranger] = overview.agencies;
    if (stranger === undefined) throw new Error('the sample has no agency');
    const agencies = overview.agencies.map((row) => (row === stranger ? { ...row, listed: false } : row));
    const campaign = campaignOf({ agencies, rosterProblems: [] });
    expect(campaign).toMatchObject({ expected: SAMPLE_AUDIT.agencies.length - 1, outsiders: 1 });
    expect(campaign.reported + campaign.missing).toBe(campaign.expected);
  });
});

describe('findings', () => {
  const total = faults(overview.tally);
  const sum = (bars: readonly { readonly tally: Parameters<typeof faults>[0] }[]) =>
    bars.reduce((all, bar) => all + faults(bar.tally), 0);

  test('are all in one family, and in one group', () => {
    expect(sum(familyBars(overview.agencies))).toBe(total);
    expect(sum(groupBars(overview.agencies))).toBe(total);
  });

  test('are as many in the heat map, the gravest agency first', () => {
    const rows = agencyHeat(overview.agencies);
    const cells = rows.flatMap(({ families }) => FAMILIES.flatMap(({ key }) => families[key] ?? []));
    expect(cells.reduce((all, tally) => all + faults(tally), 0)).toBe(total);
    const graves = rows.map((row) => row.tally.mustFix);
    expect(graves).toEqual([...graves].sort((one, other) => other - one));
    expect(sum(groupHeat(overview.agencies))).toBe(total);
  });
});

describe('the deadlines', () => {
  const due = (what: AgencyDue['what'], date: string, owed: boolean | null): AgencyDue => ({
    what,
    date,
    by: 'roster',
    owed,
  });
  const rows = (audit: Audit, dues: (name: string) => readonly AgencyDue[]): Audit => ({
    ...audit,
    agencies: audit.agencies.map((agency) => ({ ...agency, due: dues(agency.name) })),
  });
  const lines = () =>
    within(screen.getByRole('region', { name: '截止日期' }))
      .getAllByRole('listitem')
      .map((one) => [...(one.firstElementChild?.children ?? [])].map((part) => part.textContent));
  const open = async (audit: Audit) => {
    await show({ session: READY, audit });
    await step(() => fireEvent.click(screen.getByText('总览')));
  };

  test('each with what it is, who owes it and the days left; it leads to those who owe it', async () => {
    const audit = rows(ROSTERED, (name) => [
      due('submission', '2025-04-01', name.includes('林业局')),
      due('publication', name.includes('林业局') ? '2025-04-30' : '2025-04-10', name.includes('林业局')),
    ]);
    const all = audit.agencies.length;
    await open(audit);
    expect(lines()).toEqual([
      ['2025年4月1日', '报送截止', `${all} 家中 1 家未报`, '已过 9 天'],
      ['2025年4月10日', '公布截止', `${all - 1} 家都有报告`, '今天截止'],
      ['2025年4月30日', '公布截止', '1 家中 1 家未见报告', '还有 20 天'],
    ]);
    await step(() => fireEvent.click(screen.getByText('已过 9 天')));
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['临澜县林业局未报送']);
    await step(() => fireEvent.click(screen.getByLabelText('不再只看“4月1日应报未报”')));
    expect(screen.getAllByRole('option')).toHaveLength(all);
  });

  test('what cannot be told is not told; the way leads to all that have the deadline', async () => {
    await open(rows(ROSTERED, (name) => (name.includes('局') ? [due('publication', '2025-04-30', null)] : [])));
    const bound = ROSTERED.agencies.filter(({ name }) => name.includes('局')).length;
    expect(lines()).toEqual([['2025年4月30日', '公布截止', `${bound} 家`, '还有 20 天']]);
    await step(() => fireEvent.click(screen.getByText('还有 20 天')));
    expect(screen.getAllByRole('option')).toHaveLength(bound);
    expect(screen.getByLabelText('不再只看“4月30日公布截止”')).toBeDefined();
  });

  test('of many days those that somebody owes stand first; the others are a click away', async () => {
    const days = ROSTERED.agencies.map(({ name }) => name);
    const date = (name: string) => `2025-05-${String(days.indexOf(name) + 10)}`;
    await open(rows(ROSTERED, (name) => [due('publication', date(name), days.indexOf(name) > 3)]));
    expect(days.length).toBeGreaterThan(8);
    expect(lines()).toHaveLength(6);
    expect(lines().filter(([, , owing]) => owing === '1 家都有报告')).toEqual([]);
    await step(() => fireEvent.click(screen.getByRole('button', { name: `另有 ${days.length - 6} 个日期` })));
    expect(lines()).toHaveLength(days.length);
    await step(() => fireEvent.click(screen.getByRole('button', { name: '收起' })));
    expect(lines()).toHaveLength(6);
  });

  test('days are counted from the day on which one looks, and what has passed since the audit is said', async () => {
    const audit = rows(ROSTERED, () => [due('publication', '2025-04-12', true)]);
    const overview = { ...overviewOf(audit, true), shownOn: '2025-04-15' };
    await show({ session: READY, audit, answers: { 'desk.overview': () => overview } });
    await step(() => fireEvent.click(screen.getByText('总览')));
    expect(lines().at(0)?.at(-1)).toBe('已过 3 天');
    expect(screen.getByText(/按审核日期2025年4月10日列出，此后有期限已过/)).toBeDefined();
  });
});

describe('the screen', () => {
  const open = async () => {
    await show({ session: READY, audit: ROSTERED });
    await step(() => fireEvent.click(screen.getByText('总览')));
  };
  const tabIs = (name: string) => screen.getByRole('tab', { name }).getAttribute('aria-selected');
  const asTable = (panel: string) =>
    step(() => {
      const group = screen.getByLabelText(`${panel}：图或表`);
      fireEvent.click(within(group).getByRole('button', { name: '表' }));
    });

  test('a number leads to the agencies behind it', async () => {
    await open();
    await step(() => fireEvent.click(screen.getByText('未报')));
    expect(tabIs('审核')).toBe('true');
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['临澜县林业局未报送']);
  });

  test('what is charted stands in a table too; a family leads to its agencies and to its findings alone', async () => {
    await open();
    expect(screen.getByRole('img', { name: /^问题分类条形图。.*表内勾稽：必改\d+、疑似\d+、建议\d+/ })).toBeDefined();
    await asTable('问题分类');
    const [balance] = familyBars(overview.agencies).filter(({ key }) => key === 'balance');
    const row = screen.getByRole('row', { name: /^表内勾稽/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(
      [
        balance?.tally.mustFix,
        balance?.tally.suspected,
        balance?.tally.advice,
        faults(balance?.tally ?? overview.tally),
        balance?.agencies,
      ].map(String),
    );
    await step(() => fireEvent.click(within(row).getByRole('button', { name: '表内勾稽' })));
    expect(tabIs('审核')).toBe('true');
    expect(screen.getAllByRole('option')).toHaveLength(balance?.agencies ?? -1);
    const codes = screen.getAllByRole('treeitem').map((one) => /R\d+/.exec(one.textContent)?.[0]);
    expect(codes.every((code) => /^R[34]/.test(code ?? ''))).toBe(true);
    await step(() => fireEvent.click(screen.getByLabelText('不再只看“表内勾稽”')));
    expect(screen.getAllByRole('option').length).toBeGreaterThan(balance?.agencies ?? 0);
  });

  test('a cell of the heat map leads to that agency and family', async () => {
    await open();
    await asTable('单位与问题分类');
    await step(() => fireEvent.click(screen.getByLabelText(/^临澜县数据局 · 表内勾稽：/)));
    const chosen = screen.getAllByRole('option').find((one) => one.getAttribute('aria-selected') === 'true');
    expect(chosen?.textContent).toMatch(/^临澜县数据局/);
    expect(screen.getByLabelText('不再只看“表内勾稽”')).toBeDefined();
  });
});
