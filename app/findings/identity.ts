/** Makes a short, stable name of a text; handed in, since this folder uses no package. */
export type Hash = (text: string) => string;

/** What a finding's id is made of: never the path, never a value, so that it survives re-run and resubmission. */
export interface IdentityParts {
  readonly agency: string | null;
  readonly year: number | null;
  readonly rule: string;
  readonly subject: string | null;
}

/** Gives ids to the findings of one report: the ordinal tells apart those of the same rule and subject. */
export function idMaker(hash: Hash): (parts: IdentityParts) => string {
  const used = new Map<string, number>();
  return ({ agency, year, rule, subject }) => {
    const name = JSON.stringify([agency, year, rule, subject]);
    const ordinal = used.get(name) ?? 0;
    used.set(name, ordinal + 1);
    return hash(ordinal === 0 ? name : `${name}#${ordinal}`);
  };
}
