import type { Roster, RosterEntry } from '../model/roster.ts';
import { compact } from '../text/normalise.ts';
import { isBodyName } from './agency-name.ts';
import { formsOf, placeRelation, resolvedPlaces, type NameForm } from './agency-match-forms.ts';

/** How a name was found on the roster: as it stands, as an alias, or as a short or longer form of one entry only. */
export interface Matched {
  readonly how: 'exact' | 'alias' | 'form';
  readonly entry: RosterEntry;
}

/** Not found; `maybe` has the entries between which, or whether, the name alone does not decide. */
export interface Unmatched {
  readonly how: null;
  readonly maybe: readonly RosterEntry[];
  /** Entries of another body with nearly the same name. */
  readonly near: readonly RosterEntry[];
}

export interface RosterMatcher {
  /** Finds the one entry that a name stands for. */
  readonly match: (name: string) => Matched | Unmatched;
  /** The one entry that a file's name names, or else the folder or archive it lies in; null where none or several. */
  readonly matchPath: (path: string) => RosterEntry | null;
}

interface Known {
  readonly entry: RosterEntry;
  readonly names: readonly string[];
  /** Of its name, then of its aliases. */
  readonly forms: readonly [NameForm, ...NameForm[]];
  /** Where it stands: what its names say, else the roster's place. */
  readonly places: readonly string[] | null;
}

/**
 * Reads names against a roster. The best evidence that gives exactly one entry decides: the same name, an alias, at
 * last the same body in the same place. 青山县财政局 is never 青山区财政局, 柳湾镇 never 柳湾乡; what may be two entries is
 * none of them.
 * @param place the roster's place, or what else makes it clear; null where nothing does
 */
export function rosterMatcher(roster: Roster, place: readonly string[] | null = roster.place): RosterMatcher {
  const known = roster.entries.map((entry): Known => {
    const names = [entry.name, ...entry.aliases];
    const [first, ...second] = formsOf(entry.name);
    const forms = [first, ...second, ...entry.aliases.flatMap(formsOf)] as const;
    const own = forms.find((form) => form.places.length > 0)?.places ?? place;
    return { entry, names: names.map(compact), forms, places: completed(own, place) };
  });
  const asked = new Map<string, Matched | Unmatched>();
  const match = (name: string): Matched | Unmatched => {
    const before = asked.get(name);
    if (before !== undefined) return before;
    const found = matchName(name, known, place);
    asked.set(name, found);
    return found;
  };
  return { match, matchPath: (path) => matchPath(path, known, match) };
}

function matchName(name: string, known: readonly Known[], place: readonly string[] | null): Matched | Unmatched {
  const key = compact(name);
  const exact = known.filter(({ names }) => names[0] === key);
  const alias = known.filter(({ names }) => names.includes(key));
  for (const [how, found] of [['exact', exact] as const, ['alias', alias] as const]) {
    const [only, ...others] = found;
    if (only !== undefined) return others.length === 0 ? { how, entry: only.entry } : unmatched(found);
  }
  const same: Known[] = [];
  const unclear: Known[] = [];
  const different: Known[] = [];
  const forms = formsOf(name);
  for (const one of known) {
    const relations = forms.flatMap((form) =>
      one.forms
        .filter(({ body }) => body === form.body || isTheOffice(form, body, known))
        .map((own) => placeRelation(resolvedPlaces(form, place), completed(resolvedPlaces(own, one.places), place))),
    );
    if (relations.includes('same')) same.push(one);
    else if (relations.includes('unclear')) unclear.push(one);
    else if (relations.length > 0) different.push(one);
  }
  const [only, ...others] = same;
  if (only !== undefined && others.length === 0) return { how: 'form', entry: only.entry };
  if (same.length > 0) return unmatched(same);
  const [form] = forms;
  return unmatched(
    unclear,
    known.filter((one) => isNear(form, one, different)),
  );
}

/** 青禾县 with the larger places around it, where the roster knows them. */
function completed<Places extends ReturnType<typeof resolvedPlaces>>(
  places: Places,
  place: readonly string[] | null,
): Places | readonly string[] {
  if (places === null || places === 'none' || place === null) return places;
  return places.length === 1 && places[0] === place.at(-1) ? place : places;
}

/** 县办公室 is the government's office where the roster has no other body of that name. */
function isTheOffice(form: NameForm, body: string, known: readonly Known[]): boolean {
  if (form.body !== '办公室' || !/^人民政府办公[室厅]$/.test(body)) return false;
  return known.filter(({ entry }) => /办公[室厅]$|委办$/.test(entry.name)).length === 1;
}

function unmatched(maybe: readonly Known[], near: readonly Known[] = []): Unmatched {
  const entries = (list: readonly Known[]) => list.map(({ entry }) => entry);
  return { how: null, maybe: entries(maybe), near: entries(near) };
}

/** 青山区财政局 for 青山县财政局, 柳湾乡 for 柳湾镇: the words for levels alone tell them apart. */
function isNear(form: NameForm, one: Known, different: readonly Known[]): boolean {
  const stem = ({ places }: NameForm) => places.at(-1)?.replace(/.$/, '') ?? '';
  const [own] = one.forms;
  if (different.includes(one)) return different.length === 1 || stem(form) === stem(own);
  const township = townshipStem(form.body);
  return township !== null && township === townshipStem(own.body);
}

function townshipStem(body: string): string | null {
  return /^(.{2,})(?:[乡镇]人民政府|街道办事处)$/.exec(body)?.[1] ?? null;
}

function matchPath(
  path: string,
  known: readonly Known[],
  match: (name: string) => Matched | Unmatched,
): RosterEntry | null {
  const parts = path.split(/[/!]+/).slice(-2).reverse();
  for (const [index, part] of parts.entries()) {
    const stem = compact(index === 0 ? part.replace(/\.[^.]*$/, '') : part);
    const found = new Set<RosterEntry>();
    const names = namesIn(stem, known);
    for (const name of names) {
      const matched = match(name);
      if (matched.how !== null) found.add(matched.entry);
    }
    const [only, ...others] = found;
    if (only !== undefined) return others.length === 0 ? only : null;
    // The file of another body is not the folder's.
    if (names.length > 0) return null;
  }
  return null;
}

/** What stands before and behind a name within a file's name without being part of a longer one. */
const BEFORE = /(?:^|[^\u4e00-\u9fff]|关于|的)$/;
const BEHIND = /^(?:$|[^\u4e00-\u9fff]|年|的|政府信息|政务公开|政务信息|信息公开|报告|年报|关于|填报|报送)/;

/** Names that a file's or folder's name may mean: words that are a body's name, and names of the roster within it. */
function namesIn(stem: string, known: readonly Known[]): string[] {
  const words = stem
    .split(/[^\u4e00-\u9fff()]+/)
    .map((word) => word.replace(/^(?:年度?|关于)+/, '').replace(/(?:年度?|政府信息公开|政务公开|信息公开).*$/, ''))
    .filter((word) => isBodyName(word));
  const within = known.flatMap(({ names }) =>
    names.filter((name) => {
      const at = name.length < 3 ? -1 : stem.indexOf(name);
      return at >= 0 && BEFORE.test(stem.slice(0, at)) && BEHIND.test(stem.slice(at + name.length));
    }),
  );
  return [...new Set([...words, ...within])];
}
