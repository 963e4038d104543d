import { ALL_EDITIONS, expecting } from './defect.ts';
import type { Defect } from './defect.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

/** An oddity that breaks no rule of the catalogue; the report must be read all the same. */
function harmless(name: string, change: (random: Random, plan: Plan) => void, allowed: readonly string[] = []): Defect {
  return {
    name,
    family: 'identity',
    editions: ALL_EDITIONS,
    inject: (random, plan) => {
      change(random, plan);
      return expecting([], allowed);
    },
  };
}

export const IDENTITY_DEFECTS: readonly Defect[] = [
  // The text has no title; preamble and signature tell whose it is.
  harmless(
    'no-title',
    (_random, plan) => {
      plan.title = null;
      plan.signature = true;
    },
    ['form/title'],
  ),
  harmless('title-without-agency', (random, plan) => {
    plan.title = random.pick([`${plan.year}年政府信息公开工作年度报告`, `${plan.year}年度政府信息公开工作报告`]);
    plan.signature = true;
  }),
  harmless('title-without-year', (_random, plan) => {
    plan.title = `${plan.agency.name}政府信息公开工作年度报告`;
  }),
  harmless('title-with-a-space', (_random, plan) => {
    plan.title = `${plan.agency.name} ${plan.year}年度 政府信息公开工作年度报告`;
  }),
  harmless('short-title', (random, plan) => {
    plan.title = `${plan.agency.name}${plan.year}年${random.pick(['信息公开年报', '政府信息公开年报', '政府信息公开工作情况报告'])}`;
  }),
  harmless('headings-with-spaces', (_random, plan) => {
    for (const section of plan.sections) section.title = ` ${section.title ?? ''}`;
  }),
  harmless('headings-with-stops', (random, plan) => {
    const stop = random.pick(['。', '：']);
    for (const section of plan.sections) section.title = `${section.title ?? ''}${stop}`;
  }),
];
