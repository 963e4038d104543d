export { EDITIONS } from '../../app/model/edition.ts';
export type { Expected, ExpectedFinding } from './expected.ts';
export { makeReport } from './make-report.ts';
export { NotApplicable } from './defect.ts';
export type { Defect } from './defect.ts';
export type { MadeReport, MakeOptions, Truth } from './make-report.ts';
export { LAYOUTS } from './plan.ts';
export type { Layout } from './plan.ts';
export { CATALOGUE_DEFECTS, DEFECTS, defectNamed } from './defects.ts';
