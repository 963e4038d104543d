import { formsOf } from './agency-match-forms.ts';

/**
 * The place that most names stand in, from the largest down; null where fewer than two thirds of those that name a
 * place agree. Of the same place the fullest wording counts.
 */
export function commonPlace(names: readonly string[]): readonly string[] | null {
  const placed = names.flatMap((name) => {
    const [{ places }] = formsOf(name);
    return places.length === 0 ? [] : [places];
  });
  const seen = new Map<string, { times: number; places: readonly string[] }>();
  for (const places of placed) {
    const last = places.at(-1) ?? '';
    const known = seen.get(last);
    const fuller = known === undefined || places.length > known.places.length ? places : known.places;
    seen.set(last, { times: (known?.times ?? 0) + 1, places: fuller });
  }
  const [most] = [...seen.values()].sort((a, b) => b.times - a.times);
  return most !== undefined && most.times * 3 >= placed.length * 2 ? most.places : null;
}

/** Names that do not say where they stand: 财政局, 县财政局. */
export function namesWithoutPlace(names: readonly string[]): string[] {
  return names.filter((name) => formsOf(name)[0].places.length === 0);
}

/** The place with which a heading over the list begins (青禾县2024年度…名册); null where it names none. */
export function headingPlace(heading: string): readonly string[] | null {
  const words = heading.replace(/^[^\u4e00-\u9fff]*(?:年度?)?(?:关于|附件)?/, '');
  const [{ places }] = formsOf(words);
  return places.length === 0 ? null : places;
}
