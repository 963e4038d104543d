import { isUnderOldRegulation } from '../../catalog/deadlines.ts';
import { SECTIONS } from '../../model/edition.ts';
import type { SectionKey } from '../../model/edition.ts';
import type { SectionHeading } from '../../model/report.ts';
import { squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** 六个部分没有按格式规定的顺序排列。 */
export const sectionOrder = defineRule({
  id: 'form/section-order',
  code: 'R102',
  severity: 'must-fix',
  editions: 'any',
  title: '部分的顺序有误',
  basis: '年度报告统一格式六个部分的顺序（国办公开办函〔2019〕60号、〔2021〕30号）',
  suggestion: '按格式规定的顺序排列六个部分。',
  needs: [],
  messages: {
    after: '“{title}”应在“{next}”之前，却排在其后',
    before: '“{title}”应在“{previous}”之后，却排在其前',
  },
  check({ report }, to) {
    if (isUnderOldRegulation(report.year, report.edition)) {
      to.notApplicable();
      return;
    }
    const headings = firstOfEach(report.sections);
    const kept = longestInOrder(headings.map(({ section }) => SECTIONS.indexOf(section)));
    headings.forEach((heading, position) => {
      if (kept.has(position)) return;
      const rank = SECTIONS.indexOf(heading.section);
      const overtaken = headings.find((other, at) => at < position && SECTIONS.indexOf(other.section) > rank);
      const skipped = headings.findLast((other, at) => at > position && SECTIONS.indexOf(other.section) < rank);
      const neighbour = overtaken ?? skipped;
      const side = neighbour === undefined ? '' : squeeze(neighbour.title);
      to.fail(overtaken === undefined ? 'before' : 'after', {
        subject: heading.section,
        expected: `在“${side}”之${overtaken === undefined ? '后' : '前'}`,
        actual: `在“${side}”之${overtaken === undefined ? '前' : '后'}`,
        quotes: [heading, ...(neighbour === undefined ? [] : [neighbour])].map(({ title, source }) => ({
          text: title,
          source,
        })),
        location: { section: heading.section },
        data: {
          title: squeeze(heading.title),
          next: overtaken === undefined ? '' : squeeze(overtaken.title),
          previous: skipped === undefined ? '' : squeeze(skipped.title),
        },
      });
    });
  },
});

type KnownHeading = SectionHeading & { readonly section: SectionKey };

function firstOfEach(headings: readonly SectionHeading[]): KnownHeading[] {
  const met = new Set<SectionKey>();
  const first: KnownHeading[] = [];
  for (const heading of headings) {
    const { section } = heading;
    if (section === null || met.has(section)) continue;
    met.add(section);
    first.push({ ...heading, section });
  }
  return first;
}

/**
 * Positions of a longest rising run of ranks: what is not in it is out of place. Of two that stand the wrong way
 * round, the earlier in the report is kept.
 */
function longestInOrder(ranks: readonly number[]): ReadonlySet<number> {
  let best: readonly number[] = [];
  const runs: (readonly number[])[] = [];
  ranks.forEach((rank, position) => {
    let run: readonly number[] = [];
    for (let earlier = 0; earlier < position; earlier += 1) {
      const candidate = runs[earlier] ?? [];
      if ((ranks[earlier] ?? 0) < rank && candidate.length > run.length) run = candidate;
    }
    run = [...run, position];
    runs.push(run);
    if (run.length > best.length) best = run;
  });
  return new Set(best);
}
