interface FactsProps {
  /** Each a word and what it stands for. */
  readonly facts: readonly (readonly [word: string, value: string])[];
}

/** What is known of a thing, a line each. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="facts">
      {facts.map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
