import type { ReactNode } from 'react';

interface Choice<T> {
  readonly value: T;
  readonly label: ReactNode;
  /** The whole label for a screen reader and under the mouse, where the label is short. */
  readonly title?: string;
}

interface ChoicesProps<T> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly className?: string;
}

/** A row of choices of which one holds: filters, tabs of a pane. */
export function Choices<T extends string | null>({ label, choices, value, onChoose, className }: ChoicesProps<T>) {
  return (
    <div className={`choices ${className ?? ''}`} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value ?? ''}
          type="button"
          className="choice"
          aria-pressed={choice.value === value}
          title={choice.title}
          onClick={() => {
            onChoose(choice.value);
          }}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
