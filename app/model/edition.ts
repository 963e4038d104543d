/**
 * The edition of the official form.
 * - `2014`: free text with 《政府信息公开情况统计表》 (report years 2014-2018, 国办发〔2014〕32号)
 * - `2019`: trial format, six sections (2019 and 2020, 国办公开办函〔2019〕60号)
 * - `2021`: revised format, six sections (2021 on, 国办公开办函〔2021〕30号)
 */
export type Edition = '2014' | '2019' | '2021';

export const EDITIONS: readonly Edition[] = ['2014', '2019', '2021'];

/** The six sections (部分) of the form, in order. */
export type SectionKey = 'overview' | 'disclosure' | 'applications' | 'disputes' | 'problems' | 'otherMatters';

export const SECTIONS: readonly SectionKey[] = [
  'overview',
  'disclosure',
  'applications',
  'disputes',
  'problems',
  'otherMatters',
];

/** The tables of the form: 表二, 表三, 表四 and the 统计表 of the 2014 edition. */
export type TableKey = 'disclosure' | 'applications' | 'disputes' | 'statistics';

export const TABLES: readonly TableKey[] = ['disclosure', 'applications', 'disputes', 'statistics'];

/** A figure's key: `row|column`, see GLOSSARY.md. */
export type FigureKey = `${string}|${string}`;

/** `draft` is 送审稿, `published` 已发布. */
export type Stage = 'draft' | 'published';

export const STAGES: readonly Stage[] = ['draft', 'published'];
