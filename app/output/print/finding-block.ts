import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { severityWord } from '../../strings/common.ts';
import { familyOf } from '../../strings/families.ts';
import { AGENCY_PAGE } from '../../strings/print.ts';
import { currentText, expectedText, repairTexts } from '../evidence-text.ts';
import { placeText } from '../place.ts';
import { counterOf } from '../../model/tally.ts';
import type { FindingGroup } from './finding-groups.ts';
import type { Markup } from './markup.ts';
import { html, NOTHING } from './markup.ts';

/** A finding with its evidence, and in short what follows from it. */
export function findingBlock(number: number, { root, followers }: FindingGroup, report: Report | null): Markup {
  const counter = counterOf(root);
  return html`<section class="finding ${counter}">
    <header>
      <span class="no">${number}</span><span class="tag ${counter}">${severityWord(root)}</span>
      <span class="family">${familyOf(root.rule).name}</span><span class="code">${root.code}</span>
    </header>
    <p class="message">${root.message}</p>
    <dl>${details(root, report)}</dl>
    ${followers.length === 0 ? NOTHING : followersOf(followers)}
  </section>`;
}

function followersOf(followers: readonly Finding[]): Markup {
  const items = followers.map((finding) => {
    const tail = AGENCY_PAGE.follower(severityWord(finding), finding.code);
    return html`<li>${finding.message}<span class="tail">${tail}</span></li>`;
  });
  return html`<div class="followers">
    <p>${AGENCY_PAGE.followers(followers.length)}</p>
    <ul>
      ${items}
    </ul>
  </div>`;
}

/** Place, numbers, repairs, basis; a line for which there is nothing to say is left out. */
function details(finding: Finding, report: Report | null): readonly Markup[] {
  const lines: (readonly [string, readonly string[]])[] = [
    [AGENCY_PAGE.place, [placeText(finding.location, report?.edition ?? null)]],
    [AGENCY_PAGE.current, [currentText(finding, report)]],
    [AGENCY_PAGE.expected, [expectedText(finding)]],
    [AGENCY_PAGE.repairs, repairTexts(finding, report)],
    [AGENCY_PAGE.suggestion, [finding.suggestion ?? '']],
    [AGENCY_PAGE.basis, [finding.basis ?? '']],
  ];
  return lines.flatMap(([term, texts]) => {
    const filled = texts.filter((text) => text !== '').map((text) => html`<div>${text}</div>`);
    return filled.length === 0
      ? []
      : [
          html`<dt>${term}</dt>
            <dd>${filled}</dd>`,
        ];
  });
}
