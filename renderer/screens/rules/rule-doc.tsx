import { RULE_BOOK } from '../../../app/strings/rule-book.ts';
import { Markdown } from '../../markdown/markdown.tsx';
import { docOf } from './rule-docs.ts';

/** The page of a rule, or a word that there is none. */
export function RuleDoc({ rule }: { readonly rule: string }) {
  const doc = docOf(rule);
  return doc === undefined ? <p className="faint">{RULE_BOOK.undocumented}</p> : <Markdown source={doc} />;
}
