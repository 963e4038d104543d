import type { FigureKey } from '../../app/model/edition.ts';
import { ALL_EDITIONS, expecting, pickOr } from './defect.ts';
import type { Defect } from './defect.ts';
import type { Block, Counts, Plan } from './plan.ts';
import { sectionIn, valueIn } from './plan.ts';
import { countsInTables } from './prose-counts.ts';
import type { Random } from './random.ts';

const MISMATCH = { rule: 'narrative/table-mismatch', outcome: 'fail' } as const;

/** A count that the tables do not give, whichever way the sentence is read. */
function otherCount(random: Random, counts: Counts, right: number): number {
  const taken = [right, counts.received, counts.received + counts.carriedIn, counts.processed, 0];
  const near = [right + 1, right + 2, right + 6, right - 1, right - 3, right * 2 + 1, right + 10];
  return pickOr(
    random,
    near.filter((value) => value > 0 && !taken.includes(value)),
    'no other number',
  );
}

/** The prose states one of the year's counts wrongly. */
function misstated(name: string, count: keyof Counts, subject: (plan: Plan) => readonly FigureKey[]): Defect {
  return {
    name,
    family: 'prose',
    editions: ALL_EDITIONS,
    beforeProse: (random, plan) => {
      const counts = countsInTables(plan);
      pickOr(random, counts[count] > 0 && counts.received > 0 ? [true] : [], 'nothing to misstate');
      plan.said = { [count]: otherCount(random, counts, counts[count]) };
      plan.insistOn.add('disputes');
    },
    // Of a whole stated wrongly, its 其中 list no longer makes the sum either.
    inject: (_random, plan) =>
      expecting([{ ...MISMATCH, subject: subject(plan), severity: 'suspected' }], ['narrative/sum-mismatch']),
  };
}

const suits = (plan: Plan): FigureKey[] =>
  plan.edition === '2014' ? ['litigation|count'] : ['directSuit|total', 'suitAfterReconsideration|total'];

const reconsiderations = (plan: Plan): FigureKey[] =>
  plan.edition === '2014' ? ['reconsideration|count'] : ['reconsideration|total'];

const received = (plan: Plan): FigureKey[] => (plan.edition === '2014' ? ['received|count'] : ['received|total']);

const handled = (plan: Plan): FigureKey[] =>
  plan.edition === '2014' ? ['completed|count', 'answered|count'] : ['processed|total'];

/** The prose denies flatly what the table counts. */
const denialOfApplications: Defect = {
  name: 'applications-denied',
  family: 'prose',
  editions: ALL_EDITIONS,
  beforeProse: (random, plan) => {
    pickOr(random, countsInTables(plan).received > 0 ? [true] : [], 'nothing to deny');
    plan.said = { received: 0, carriedIn: 0, processed: 0, carriedOut: 0 };
    plan.insistOn.add('denial');
  },
  // The same sentence may deny what was carried in.
  inject: (_random, plan) =>
    expecting([{ ...MISMATCH, subject: received(plan), severity: 'must-fix' }], ['narrative/table-mismatch']),
};

const denialOfDisputes: Defect = {
  name: 'disputes-denied',
  family: 'prose',
  editions: ALL_EDITIONS,
  beforeProse: (random, plan) => {
    const counts = countsInTables(plan);
    pickOr(random, counts.reconsiderations + counts.suits > 0 ? [true] : [], 'nothing to deny');
    plan.said = { reconsiderations: 0, suits: 0 };
  },
  inject: (_random, plan) => {
    const text = '全年未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。';
    sectionIn(plan, 'problems').blocks.unshift({ type: 'paragraph', text });
    const table = plan.edition === '2014' ? 'statistics' : 'disputes';
    const joint = suits(plan).some((key) => valueIn(plan, table, key) > 0) ? suits(plan) : [];
    const denied = [...reconsiderations(plan).filter((key) => valueIn(plan, table, key) > 0), ...joint];
    return expecting([{ ...MISMATCH, subject: denied, severity: 'must-fix' }], ['narrative/table-mismatch']);
  },
};

/** A 其中 list whose parts exceed the whole. */
const partsExceedWhole: Defect = {
  name: 'parts-exceed-the-whole',
  family: 'prose',
  editions: ALL_EDITIONS,
  inject: (random, plan) => {
    const parts = [random.int(20, 90), random.int(20, 90), random.int(20, 90)];
    const whole = parts.reduce((sum, part) => sum + part, 0) - random.int(3, 19);
    const [notices = 0, policies = 0, others = 0] = parts;
    const block: Block = {
      type: 'paragraph',
      text: `全年通过门户网站发布政府信息${whole}条，其中通知公告${notices}条、政策文件${policies}条、其他信息${others}条。`,
    };
    sectionIn(plan, 'overview').blocks.push(block);
    return expecting([{ rule: 'narrative/sum-mismatch', severity: 'must-fix', outcome: 'fail' }]);
  },
};

const ENTRIES: readonly string[] = [
  '一、主动公开情况。按照条例规定及时发布各类信息。',
  '二、依申请公开情况。依法受理，按时答复。',
  '三、平台建设情况。网站和新媒体运行平稳。',
];

/** No defect, but a trap: section one counts its own parts 一、二、三、 like the sections. */
const chaptersInOverview: Defect = {
  name: 'numerals-used-again',
  family: 'traps',
  editions: ALL_EDITIONS,
  inject: (_random, plan) => {
    sectionIn(plan, 'overview').blocks.push(...ENTRIES.map((text): Block => ({ type: 'paragraph', text })));
    return expecting([], []);
  },
};

/** No defect, but a trap: the preamble stands under heading one. */
const preambleInOverview: Defect = {
  name: 'preamble-under-heading-one',
  family: 'traps',
  editions: ALL_EDITIONS,
  inject: (_random, plan) => {
    const here = plan.period.place === 'preamble' && plan.period.sentence !== null;
    const period = here ? (plan.period.sentence ?? '') : '';
    const blocks = plan.preamble.map((text, index): Block => ({
      type: 'paragraph',
      text: index === 0 ? text + period : text,
    }));
    if (here) plan.period.written = true;
    sectionIn(plan, 'overview').blocks.unshift(...blocks);
    plan.preamble = [];
    return expecting([]);
  },
};

/** No defect, but a trap: the last heading and its text share a paragraph. */
const headingRunIn: Defect = {
  name: 'heading-run-into-text',
  family: 'traps',
  editions: ALL_EDITIONS,
  inject: (_random, plan) => {
    const section = sectionIn(plan, 'otherMatters');
    if (plan.period.place === 'otherMatters') plan.period.place = 'preamble';
    const text = section.blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('');
    section.runIn = text;
    section.blocks = [];
    return expecting([], ['form/section-title']);
  },
};

export const PROSE_DEFECTS: readonly Defect[] = [
  misstated('received-misstated', 'received', received),
  misstated('handled-misstated', 'processed', handled),
  misstated('carried-out-misstated', 'carriedOut', () => ['carriedOut|total']),
  misstated('reconsiderations-misstated', 'reconsiderations', reconsiderations),
  misstated('suits-misstated', 'suits', suits),
  denialOfApplications,
  denialOfDisputes,
  chaptersInOverview,
  preambleInOverview,
  headingRunIn,
  partsExceedWhole,
];
