import { figureKey, figureOf } from '../../app/catalog/forms.ts';
import { columnLabel, rowLabel, sectionLabel, tableLabel } from '../../app/catalog/labels.ts';
import type { Edition } from '../../app/model/edition.ts';
import { SECTIONS, TABLES } from '../../app/model/edition.ts';
import type { Location } from '../../app/model/finding.ts';

/** A column's name as the form gives it in this row: one key is 采购总金额 here and 本年收费金额 there. */
export function columnName(edition: Edition | null, row: string | null, column: string): string {
  const figure = edition === null || row === null ? undefined : figureOf(edition, figureKey(row, column));
  return figure?.column.label ?? columnLabel(column);
}

/** Where a finding stands, in short: 表三 · (七)总计 · 自然人; the section only where no table is meant. Empty: nowhere. */
export function shortPlace(location: Location, edition: Edition | null): string {
  const table = TABLES.find((one) => one === location.table);
  const section = SECTIONS.find((one) => one === location.section);
  const parts = [
    table === undefined ? (section === undefined ? location.section : sectionLabel(section)) : tableLabel(table),
    location.row === null || edition === null ? location.row : rowLabel(edition, location.row),
    // The statistics table has one column, which says nothing.
    location.column === null || table === 'statistics' ? null : columnName(edition, location.row, location.column),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
