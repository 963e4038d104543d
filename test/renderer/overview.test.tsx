import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../app/main/desk/agency-rows.ts';
import { faults } from '../../app/model/tally.ts';
import { FAMILIES } from '../../app/strings/families.ts';
import {
  agencyHeat,
  campaignOf,
  deadlinesOf,
  familyBars,
  groupBars,
  groupHeat,
} from '../../renderer/screens/overview/campaign.ts';
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

  test('days to the deadlines, of the law that holds in that year', () => {
    expect(deadlinesOf({ year: 2024, today: '2025-01-30' })).toEqual([
      { name: '部门', date: '2025-01-31', days: 1 },
      { name: '本级政府', date: '2025-03-31', days: 60 },
    ]);
    expect(deadlinesOf({ year: 2017, today: '2018-04-02' })).toEqual([
      { name: '各单位', date: '2018-03-31', days: -2 },
    ]);
    expect(deadlinesOf({ year: null, today: '2018-04-02' })).toEqual([]);
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
