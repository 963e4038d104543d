/** Where a place's name ends within a body's name. */
const PLACE_END = /自治区|自治州|自治县|自治旗|特别行政区|街道|[省市州盟县区旗镇]|(?<!城)乡/g;

/**
 * The names that an agency goes by in its own report: the whole name, the body without its places, each place with and
 * without its last word (青禾县, 青禾). Longest first, none shorter than two characters.
 */
export function ownNames(agency: string | null, others: readonly string[] = []): readonly string[] {
  const names = new Set<string>();
  for (const name of [agency, ...others]) {
    if (name === null) continue;
    names.add(name);
    let from = 0;
    for (const match of name.matchAll(PLACE_END)) {
      const end = match.index + match[0].length;
      if (match.index - from < 1) continue;
      names.add(name.slice(from, end));
      names.add(name.slice(from, match.index));
      from = end;
    }
    names.add(name.slice(from));
  }
  return [...names].filter((name) => name.length >= 2 && name !== '人民政府').sort((a, b) => b.length - a.length);
}
