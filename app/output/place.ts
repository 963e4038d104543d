import { figureKey, figureOf } from '../catalog/forms.ts';
import { columnLabel, rowLabel, sectionLabel, tableLabel } from '../catalog/labels.ts';
import type { Edition } from '../model/edition.ts';
import { SECTIONS, TABLES } from '../model/edition.ts';
import type { Location } from '../model/finding.ts';
import { PLACE } from '../strings/output.ts';

/**
 * Where a finding stands, as a person says it: 三、收到和处理…情况 / 表三 / (七)总计 / 自然人. What the form does not know
 * stands as it is; a finding without a place is one of the report as a whole.
 */
export function placeText(location: Location, edition: Edition | null): string {
  return join(location, edition, false);
}

/** The same for narrow columns: a table needs no section beside it that it always stands in. */
export function shortPlaceText(location: Location, edition: Edition | null): string {
  return join(location, edition, location.table !== null && location.table === location.section);
}

function join(location: Location, edition: Edition | null, withoutSection: boolean): string {
  const table = TABLES.find((candidate) => candidate === location.table);
  const section = SECTIONS.find((candidate) => candidate === location.section);
  const parts = [
    withoutSection ? null : section === undefined ? location.section : sectionLabel(section),
    table === undefined ? location.table : tableLabel(table),
    location.row === null ? null : rowText(location.row, location.column, edition),
    // The statistics table has one column, which says nothing.
    location.column === null || table === 'statistics' ? null : columnText(location.row, location.column, edition),
  ].filter((part) => part !== null);
  return parts.length === 0 ? PLACE.whole : parts.join(PLACE.separator);
}

/** A column by its label in the row's own form: 采购总金额 in the trial format, 本年收费金额 in the revised one. */
function columnText(row: string | null, column: string, edition: Edition | null): string {
  const own = edition === null || row === null ? undefined : figureOf(edition, figureKey(row, column));
  return own?.column.label ?? columnLabel(column);
}

/** A row by its label; a numbered one with the group that its number counts in: (四)无法提供 1.本机关不掌握…. */
function rowText(row: string, column: string | null, edition: Edition | null): string {
  if (edition === null) return row;
  const under = figureOf(edition, figureKey(row, column ?? 'total'))?.row.under?.at(-1);
  const label = rowLabel(edition, row);
  return under?.startsWith('(') === true ? `${under} ${label}` : label;
}
