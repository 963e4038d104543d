import { describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { repairsOf } from '../../app/explain/repairs.ts';
import type { Edition, FigureKey, TableKey } from '../../app/model/edition.ts';
import { cleanReport, LEFT_OUT, UNREAD, type CellEdits } from '../support/clean-report.ts';

/** Repairs as `figure→number` lists. */
function repairs(edition: Edition, table: TableKey, cells: CellEdits): string[] {
  const { figures } = cleanReport(edition, cells);
  return repairsOf(equationsOf(edition, table), (key: FigureKey) => figures[key]).map(({ cells: changed }) =>
    changed.map(({ figure, to }) => `${figure}→${to}`).join(' '),
  );
}

/** Table three of a small office: all 0 but what is named. */
function small(edition: Edition, cells: Readonly<Record<FigureKey, string>>): CellEdits {
  const zeros = equationsOf(edition, 'applications').flatMap(({ left, right }) => [...left, ...right]);
  return { ...Object.fromEntries(zeros.map((key) => [key, '0'] as const)), ...cells };
}

describe('which cells must change', () => {
  test('none where every equation holds', () => {
    expect(repairs('2021', 'applications', {})).toEqual([]);
    expect(repairs('2021', 'disclosure', {})).toEqual([]);
  });

  test('the cell in which broken row and broken column cross', () => {
    expect(repairs('2021', 'applications', { 'granted|business': '20' })).toEqual(['granted|business→2']);
  });

  test('the two totals of one wrong column, not the many parts that would do as well', () => {
    const cells = small('2021', {
      'received|naturalPerson': '7',
      'received|total': '7',
      'granted|naturalPerson': '7',
      'granted|total': '7',
      'processed|naturalPerson': '6',
      'processed|total': '6',
    });
    expect(repairs('2021', 'applications', cells)).toEqual(['processed|naturalPerson→7 processed|total→7']);
  });

  test('every smallest set where there are several, the likelier slip first', () => {
    const cells = small('2019', {
      'received|naturalPerson': '5',
      'received|otherOrganization': '5',
      'received|total': '5',
      'granted|total': '5',
      'processed|total': '5',
    });
    expect(repairs('2019', 'applications', cells)).toEqual([
      'received|otherOrganization→0 granted|naturalPerson→5 processed|naturalPerson→5',
      'received|naturalPerson→0 granted|otherOrganization→5 processed|otherOrganization→5',
    ]);
  });

  test('no cell becomes negative: the part that is too small to give is no candidate', () => {
    expect(
      repairs('2014', 'statistics', {
        'staff|count': '121',
        'staff.fullTime|count': '9',
        'staff.partTime|count': '125',
      }),
    ).toEqual(['staff|count→134', 'staff.partTime|count→112']);
  });

  test('sums that do not touch are mended each for itself', () => {
    const found = repairs('2014', 'statistics', { 'staff|count': '91', 'litigation|count': '0' });
    expect(found[0]).toBe('litigation|count→1 staff|count→19');
    expect(found).toContain('litigation.upheld|count→0 staff|count→19');
    expect(found).toHaveLength(6);
  });

  test('at most twenty', () => {
    expect(repairs('2021', 'disputes', { 'reconsideration|total': '50', 'directSuit|total': '11' })).toHaveLength(20);
  });

  test('nothing where more than five cells are wrong', () => {
    const six = ['granted', 'refused.query', 'notProcessed.petition', 'unavailable.unclear', 'refused.caseFile'];
    const columns = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService'];
    const cells = Object.fromEntries(six.map((row, index) => [`${row}|${columns[index] ?? ''}`, '93'] as const));
    expect(repairs('2021', 'applications', cells)).toHaveLength(1);
    expect(repairs('2021', 'applications', { ...cells, 'carriedIn|otherOrganization': '44' })).toEqual([]);
  });
});

describe('blanks', () => {
  test('are filled at no charge and told to nobody', () => {
    expect(
      repairs('2021', 'applications', { 'granted|business': '', 'granted|research': '', 'granted|total': '15' }),
    ).toEqual(['granted|total→21']);
  });

  test('alone need no repair where a filling makes all equations hold', () => {
    expect(repairs('2021', 'applications', { 'granted|business': '', 'carriedIn|total': '/' })).toEqual([]);
  });

  test('cannot be filled with less than nothing', () => {
    expect(repairs('2021', 'disputes', { 'reconsideration|upheld': '', 'reconsideration|total': '1' })).toEqual([
      'reconsideration|total→2',
      'reconsideration|pending→0',
      'reconsideration|corrected→0',
    ]);
  });

  test('two equations that hold each for itself, but not together, name a cell', () => {
    // The column of 商业企业 leaves 2 for the blank, the row only 1; and what the totals' column sums up to is blank.
    const cells = { 'granted|business': '', 'granted|total': '20', 'processed|total': '' };
    expect(repairs('2021', 'applications', cells)).toEqual(['granted|total→21']);
  });
});

describe('cells that are not there', () => {
  test('an equation with a cell that could not be read demands nothing', () => {
    expect(repairs('2021', 'disputes', { 'reconsideration|total': '9', 'reconsideration|upheld': UNREAD })).toEqual([]);
  });

  test('a row that the agency left out is filled like a blank', () => {
    expect(repairs('2021', 'disputes', { 'reconsideration|upheld': LEFT_OUT })).toEqual([]);
    expect(repairs('2021', 'disputes', { 'directSuit|corrected': LEFT_OUT, 'directSuit|total': '0' })).toEqual([
      'directSuit|total→1',
      'directSuit|upheld→0',
    ]);
  });
});

describe('the likelier first', () => {
  test.each([
    ['digits swapped', { 'staff.partTime|count': '61' }, 'staff.partTime|count→16'],
    ['ten times too much', { 'completed.extended|count': '20' }, 'completed.extended|count→2'],
    [
      'a digit left out',
      { 'staff.fullTime|count': '30', 'staff.partTime|count': '15', 'staff|count': '155' },
      'staff.partTime|count→125',
    ],
    ['a minus too many', { 'staff.fullTime|count': '-3' }, 'staff.fullTime|count→3'],
    ['totals before parts where no slip is likelier', { 'staff|count': '25' }, 'staff|count→19'],
  ])('%s', (_, cells, first) => {
    expect(repairs('2014', 'statistics', cells)[0]).toBe(first);
  });

  test('the total that repeats 自然人', () => {
    expect(repairs('2021', 'applications', { 'carriedIn|total': '3' })).toEqual(['carriedIn|total→4']);
  });

  test('fractions are repaired to whole numbers', () => {
    expect(repairs('2021', 'disputes', { 'directSuit|upheld': '0.5', 'directSuit|total': '1' })).toEqual([
      'directSuit|upheld→1',
    ]);
  });
});
