export { EDITIONS } from '../../app/model/edition.ts';
export type { Expected, ExpectedFinding } from './expected.ts';
export { makeReport } from './make-report.ts';
export type { Defect, MadeReport, MakeOptions, Truth } from './make-report.ts';
export { LAYOUTS } from './plan.ts';
export type { Layout } from './plan.ts';
export { DEFECTS, defectNamed } from './defects.ts';
