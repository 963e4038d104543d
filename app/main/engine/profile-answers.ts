import type { ProfileChange } from '../../bridge/profile-calls.ts';
import { ruleBook } from '../../engine/rule-book.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import type { Audit } from '../../model/audit-result.ts';
import { ruleBookPage } from '../../output/print/rule-book-page.ts';
import type { PrintPage } from '../../output/print/page.ts';
import { manualChecksOf } from '../../profile/profile-settings.ts';
import { profileChange } from '../desk/profile-change.ts';
import type { RuleBookOrder, RunRequest } from './messages.ts';
import { RULE_DOCS } from './rule-docs.ts';

/** What answers about the office's own settings rest on. */
export interface ProfileWorld {
  /** The audit at hand. @throws DeskRefusal where there is none */
  readonly audit: () => Pick<Audit, 'findings'>;
  /** How many findings each rule has in it. @throws DeskRefusal where there is none */
  readonly ruleCounts: () => Readonly<Record<string, number>>;
  /** Audits without keeping what comes of it; files that were read are not read again. */
  readonly trial: (request: RunRequest) => Promise<Pick<Audit, 'findings'>>;
}

/** Answers about the office's own settings. */
export function profileAnswers({ audit, ruleCounts, trial }: ProfileWorld): {
  readonly preview: (request: RunRequest) => Promise<ProfileChange>;
  readonly ruleCounts: () => Readonly<Record<string, number>>;
  readonly ruleBookPage: (order: RuleBookOrder) => PrintPage;
} {
  return {
    preview: async (request) => profileChange(audit().findings, (await trial(request)).findings),
    ruleCounts,
    ruleBookPage: ({ profile, today }) =>
      ruleBookPage({
        rules: ruleBook(),
        docs: RULE_DOCS,
        checks: manualChecksOf(profile),
        profile,
        date: today,
        version: ENGINE_VERSION,
      }),
  };
}
