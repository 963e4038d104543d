import type { SectionKey, TableKey } from '../../app/model/edition.ts';
import { ALL_EDITIONS, FORMS, HTML, NotApplicable, expecting, pickOr } from './defect.ts';
import type { Defect } from './defect.ts';
import type { Plan, PlannedSection } from './plan.ts';
import { sectionIn, tableIn } from './plan.ts';
import type { Random } from './random.ts';

const TABLE_OF: Readonly<Partial<Record<SectionKey, TableKey>>> = {
  disclosure: 'disclosure',
  applications: 'applications',
  disputes: 'disputes',
};

/** Numbers the sections through, or leaves each the numeral it had. */
function renumber(random: Random, plan: Plan): void {
  if (random.chance(0.5)) return;
  plan.sections.forEach((section, index) => {
    section.ordinal = index + 1;
  });
}

/** A period that stood in a section which goes moves to the preamble. */
function savePeriod(plan: Plan, section: SectionKey): void {
  if (plan.period.place === section) plan.period.place = 'preamble';
}

function sectionMissing(name: string, keys: readonly SectionKey[]): Defect {
  return {
    name,
    family: 'structure',
    editions: FORMS,
    inject: (random, plan) => {
      const key = random.pick(keys);
      savePeriod(plan, key);
      plan.sections = plan.sections.filter((section) => section.key !== key);
      const table = TABLE_OF[key];
      if (table !== undefined) plan.tables.delete(table);
      renumber(random, plan);
      return expecting(
        [{ rule: 'form/section-missing', subject: key, severity: 'must-fix', outcome: 'fail' }],
        // Prose in section one may still give the numbers of a table that is gone.
        ['narrative/*', 'form/section-title'],
      );
    },
  };
}

/** The heading alone is gone; what stood under it follows upon the section before. */
const headingMissing: Defect = {
  name: 'heading-missing',
  family: 'structure',
  editions: FORMS,
  inject: (random, plan) => {
    const key = random.pick<SectionKey>(['overview', 'problems']);
    savePeriod(plan, key);
    sectionIn(plan, key).title = null;
    return expecting(
      [{ rule: 'form/section-missing', subject: key, severity: 'must-fix', outcome: 'fail' }],
      ['form/section-title'],
    );
  },
};

function moved(sections: readonly PlannedSection[], from: number, to: number): PlannedSection[] {
  const rest = sections.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...sections.slice(from, from + 1), ...rest.slice(to)];
}

/** A section stands where it does not belong, two places off or more: it alone is out of place. */
const sectionMoved: Defect = {
  name: 'section-moved',
  family: 'structure',
  editions: FORMS,
  inject: (random, plan) => {
    const [from, to] = random.pick([
      [4, 1],
      [5, 1],
      [1, 3],
      [1, 4],
      [0, 3],
      [4, 2],
      [3, 0],
    ] as const);
    const key = plan.sections[from]?.key ?? 'overview';
    plan.sections = moved(plan.sections, from, to);
    renumber(random, plan);
    return expecting(
      [{ rule: 'form/section-order', subject: key, severity: 'must-fix', outcome: 'fail' }],
      ['form/section-title'],
    );
  },
};

/** Two neighbours have changed places: either may be called out of place. */
const sectionsSwapped: Defect = {
  name: 'sections-swapped',
  family: 'structure',
  editions: FORMS,
  inject: (random, plan) => {
    const at = random.int(0, 4);
    const keys = plan.sections.slice(at, at + 2).map(({ key }) => key);
    plan.sections = moved(plan.sections, at, at + 1);
    renumber(random, plan);
    return expecting(
      [{ rule: 'form/section-order', subject: keys, severity: 'must-fix', outcome: 'fail' }],
      ['form/section-title'],
    );
  },
};

const OTHER_TITLES: Readonly<Record<SectionKey, readonly string[]>> = {
  overview: ['概述', '工作概述', '基本工作情况', '工作开展情况'],
  disclosure: ['主动公开工作情况', '主动公开信息工作开展情况'],
  applications: ['依申请公开情况', '依申请公开办理情况'],
  disputes: ['复议诉讼情况', '行政复议与行政诉讼有关情况'],
  problems: ['存在的不足和下一步工作安排', '下一步工作目标', '工作中的不足及今后打算'],
  otherMatters: ['其他事项', '需要说明的其他事项'],
};

const sectionRenamed: Defect = {
  name: 'section-renamed',
  family: 'titles',
  editions: FORMS,
  inject: (random, plan) => {
    const section = random.pick(plan.sections);
    section.title = random.pick(OTHER_TITLES[section.key]);
    return expecting([{ rule: 'form/section-title', subject: section.key, severity: 'suspected', outcome: 'fail' }]);
  },
};

const numeralLost: Defect = {
  name: 'numeral-lost',
  family: 'titles',
  editions: FORMS,
  inject: (random, plan) => {
    const section = random.pick(plan.sections);
    section.ordinal = null;
    return expecting([{ rule: 'form/section-title', subject: section.key, severity: 'suspected', outcome: 'fail' }]);
  },
};

/** The heading stands, and under it neither table nor number. */
const tableMissing: Defect = {
  name: 'table-missing',
  family: 'tables',
  editions: FORMS,
  inject: (random, plan) => {
    const key = random.pick(['disclosure', 'applications', 'disputes'] as const);
    plan.tables.delete(key);
    const text = random.pick(['具体数据见附表。', '本年度无相关情况。', '按规定做好了有关工作。', '']);
    sectionIn(plan, key).blocks = text === '' ? [] : [{ type: 'paragraph', text }];
    return expecting(
      [{ rule: 'form/table-missing', subject: key, severity: 'must-fix', outcome: 'fail' }],
      ['narrative/*'],
    );
  },
};

const statisticsMissing: Defect = {
  name: 'statistics-table-missing',
  family: 'tables',
  editions: ['2014'],
  inject: (_random, plan) => {
    tableIn(plan, 'statistics').form = 'none';
    return expecting([{ rule: 'form/table-missing', subject: 'statistics', severity: 'suspected', outcome: 'fail' }]);
  },
};

const tableAsPicture: Defect = {
  name: 'table-as-picture',
  family: 'tables',
  editions: ALL_EDITIONS,
  layouts: HTML,
  inject: (random, plan) => {
    const table = pickOr(random, [...plan.tables.values()], 'no table');
    table.form = 'picture';
    const section = plan.sections.find(({ key }) => key === table.key);
    if (section !== undefined) section.blocks = section.blocks.filter(({ type }) => type === 'table');
    return expecting([
      { rule: 'form/table-unreadable', subject: table.key, severity: 'suspected', outcome: 'undecided' },
    ]);
  },
};

/** A form of other years: the plan is made with it from the start. */
function wrongEdition(name: string, edition: '2019' | '2021', years: readonly number[]): Defect {
  return {
    name,
    family: 'edition',
    editions: FORMS,
    options: (random) => ({ edition, year: random.pick(years) }),
    inject: (_random, plan) => {
      if (plan.edition !== edition) throw new NotApplicable(name);
      return expecting([{ rule: 'form/edition', subject: edition, severity: 'must-fix', outcome: 'fail' }]);
    },
  };
}

export const STRUCTURE_DEFECTS: readonly Defect[] = [
  sectionMissing('section-of-prose-missing', ['overview', 'problems', 'otherMatters']),
  sectionMissing('section-with-table-missing', ['disclosure', 'applications', 'disputes']),
  headingMissing,
  sectionMoved,
  sectionsSwapped,
  sectionRenamed,
  numeralLost,
  tableMissing,
  statisticsMissing,
  tableAsPicture,
  wrongEdition('form-of-2019-too-late', '2019', [2021, 2022, 2023, 2024]),
  wrongEdition('form-of-2021-too-early', '2021', [2019, 2020]),
];
