import type { RosterEntry } from '../model/roster.ts';
import { compact } from '../text/normalise.ts';
import { formsOf, resolvedPlaces } from './agency-match-forms.ts';
import { rosterMatcher } from './agency-match.ts';
import type { Complain, PlacedEntry } from './roster.ts';

/**
 * The entries without those named twice, their parents in the roster's own spelling; what does not fit together is
 * told with its row.
 */
export function checkedEntries(
  placed: readonly PlacedEntry[],
  place: readonly string[] | null,
  complain: Complain,
): RosterEntry[] {
  const entries = withoutRepeats(placed, complain);
  tellSharedNames(entries, complain);
  tellTwoSpellings(entries, place, complain);
  const { match } = rosterMatcher({ entries, place });
  const parents = entries.map((entry): string | null => {
    if (entry.parent === null) return null;
    const found = match(entry.parent);
    if (found.how === null) {
      const several = found.maybe.length > 1 ? '对应名册中多个单位' : '不在名册中';
      complain(entry.source.sheet, entry.row, `上级单位“${entry.parent}”${several}，请核对`);
      return entry.parent;
    }
    if (found.entry !== entry) return found.entry.name;
    complain(entry.source.sheet, entry.row, `“${entry.name}”的上级单位是它自己，没有采用`);
    return null;
  });
  const above = new Map(entries.map((entry, index) => [entry.name, parents[index] ?? null]));
  return entries.map(({ row, ...entry }, index) => {
    const parent = parents[index] ?? null;
    if (parent === null || !leadsBack(entry.name, above)) return { ...entry, parent };
    complain(entry.source.sheet, row, `“${entry.name}”的上级单位绕回它自己，没有采用`);
    return { ...entry, parent: null };
  });
}

function withoutRepeats(placed: readonly PlacedEntry[], complain: Complain): PlacedEntry[] {
  const first = new Map<string, PlacedEntry>();
  return placed.filter((entry) => {
    const earlier = first.get(compact(entry.name));
    if (earlier === undefined) {
      first.set(compact(entry.name), entry);
      return true;
    }
    const where = earlier.source.sheet === entry.source.sheet ? '' : `工作表“${earlier.source.sheet}”`;
    complain(
      entry.source.sheet,
      entry.row,
      `“${entry.name}”与${where}第${earlier.row}行重复，按第${earlier.row}行采用`,
    );
    return false;
  });
}

/** An alias that is another agency's name or alias, and two names that may be one agency's. */
function tellSharedNames(entries: readonly PlacedEntry[], complain: Complain): void {
  const owners = new Map<string, PlacedEntry>();
  for (const entry of entries) owners.set(compact(entry.name), entry);
  for (const entry of entries) {
    for (const alias of entry.aliases) {
      const other = owners.get(compact(alias));
      if (other === undefined) owners.set(compact(alias), entry);
      else if (other !== entry) {
        const told = `“${entry.name}”的别名“${alias}”也是第${other.row}行“${other.name}”的名称或别名，请核对`;
        complain(entry.source.sheet, entry.row, told);
      }
    }
  }
}

/** 县财政局 and 青禾县财政局 on one roster: both stay, since nobody but the office knows. */
function tellTwoSpellings(entries: readonly PlacedEntry[], place: readonly string[] | null, complain: Complain): void {
  const first = new Map<string, PlacedEntry>();
  for (const entry of entries) {
    if (/[)）]$/.test(entry.name)) continue;
    const [form] = formsOf(entry.name).slice(-1);
    const places = form === undefined ? null : resolvedPlaces(form, place);
    if (form === undefined || places === null || places === 'none') continue;
    const key = `${places.at(-1) ?? ''}|${form.body}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, entry);
    else
      complain(
        entry.source.sheet,
        entry.row,
        `“${entry.name}”与第${earlier.row}行“${earlier.name}”可能是同一单位，请核对`,
      );
  }
}

/** Whether going up from an agency leads to it again. */
function leadsBack(name: string, above: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = above.get(name) ?? null; at !== null && !seen.has(at); at = above.get(at) ?? null) {
    if (at === name) return true;
    seen.add(at);
  }
  return false;
}
