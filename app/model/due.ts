/** 报送 to the office, or 公布 to the public: two things with two deadlines. */
export type DueWhat = 'submission' | 'publication';

/** Until when something of an agency's report of the year is due. */
export interface AgencyDue {
  readonly what: DueWhat;
  /** ISO date; the day itself is on time. */
  readonly date: string;
  /** Whose word it is: the roster's for this agency, the office's for its kind of body, the law's. */
  readonly by: 'roster' | 'office' | 'law';
  /**
   * Whether nothing has come that would meet it. Null where the audit cannot tell: a draft says nothing of its
   * publication, a run that was cancelled nothing of the files it did not read.
   */
  readonly owed: boolean | null;
}

/** A day that several agencies have in common. */
export interface Deadline {
  readonly what: DueWhat;
  /** ISO date. */
  readonly date: string;
  /** Whose word it is, for some agency at least, each once. */
  readonly by: readonly AgencyDue['by'][];
  /** How many agencies have it. */
  readonly agencies: number;
  /** How many of them still owe it; null where that cannot be told. */
  readonly owing: number | null;
  /** Days that are left: 0 today, negative where it has passed. */
  readonly days: number;
}

type Bound = { readonly due?: readonly AgencyDue[] };

/** Whether an agency has this deadline, and, where `owing` asks for it, still owes what is due. */
export function isBoundBy(
  { due = [] }: Bound,
  { what, date }: Pick<Deadline, 'what' | 'date'>,
  owing = false,
): boolean {
  return due.some((one) => one.what === what && one.date === date && (!owing || one.owed === true));
}

/**
 * The deadlines of a campaign, the earliest first, 报送 before 公布: the one count behind window, workbook and paper.
 * @param today ISO date from which the days are counted
 */
export function deadlinesOf(agencies: readonly Bound[], today: string): readonly Deadline[] {
  const groups = new Map<string, AgencyDue[]>();
  for (const due of agencies.flatMap((agency) => agency.due ?? [])) {
    const key = `${due.date} ${ORDER.indexOf(due.what)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [due]);
    else group.push(due);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, group]) => deadlineOf(group, today));
}

const ORDER: readonly DueWhat[] = ['submission', 'publication'];

function deadlineOf(group: readonly AgencyDue[], today: string): readonly Deadline[] {
  const [first] = group;
  if (first === undefined) return [];
  const owing = group.some(({ owed }) => owed === null) ? null : group.filter(({ owed }) => owed === true).length;
  return [
    {
      what: first.what,
      date: first.date,
      by: WORDS.filter((by) => group.some((due) => due.by === by)),
      agencies: group.length,
      owing,
      days: Math.round((Date.parse(first.date) - Date.parse(today)) / DAY),
    },
  ];
}

const WORDS: readonly AgencyDue['by'][] = ['roster', 'office', 'law'];
const DAY = 86_400_000;
