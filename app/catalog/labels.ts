import type { Edition, FigureKey, SectionKey, TableKey } from '../model/edition.ts';
import { FORMS, figureOf, formOf } from './forms.ts';
import { SIX_SECTIONS } from './sections.ts';

/** 一、总体情况 … 六、其他需要报告的事项: the form's heading of a section. */
export function sectionLabel(section: SectionKey): string {
  const index = SIX_SECTIONS.findIndex((candidate) => candidate.key === section);
  return `${'一二三四五六'.charAt(index)}、${SIX_SECTIONS[index]?.title ?? section}`;
}

/** 表二, 表三, 表四, 统计表. */
export function tableLabel(table: TableKey): string {
  return { disclosure: '表二', applications: '表三', disputes: '表四', statistics: '统计表' }[table];
}

/** A row's (block's) short label in an edition; the key itself where the edition has no such row. */
export function rowLabel(edition: Edition, row: string): string {
  for (const table of formOf(edition).tables) {
    for (const group of table.groups) {
      const found = group.rows.find((candidate) => candidate.key === row);
      if (found !== undefined) return shortLabel(found.label);
    }
  }
  return row;
}

/** A column's label in any edition; the key itself where no edition has it. */
export function columnLabel(column: string): string {
  for (const form of [...FORMS].reverse()) {
    for (const table of form.tables) {
      for (const group of table.groups) {
        const found = group.columns.find((candidate) => candidate.key === column);
        if (found !== undefined) return found.label;
      }
    }
  }
  return column;
}

/** `(七)总计·自然人`, as a person would name the cell; for the statistics table the row alone. */
export function figureLabel(edition: Edition, key: FigureKey): string {
  const figure = figureOf(edition, key);
  if (figure === undefined) return key;
  const under = figure.row.under?.at(-1);
  const row = shortLabel(figure.row.label);
  if (figure.table === 'statistics') return row;
  const prefix = figure.table === 'applications' && under !== undefined && /^\(/.test(under) ? `${under} ` : '';
  return `${prefix}${row}·${figure.column.label}`;
}

/** A long label without its explanatory bracket: (二)部分公开(区分处理的…) is (二)部分公开. */
export function shortLabel(label: string): string {
  return label.replace(/(.)\([^()]{8,}\)$/, '$1');
}
