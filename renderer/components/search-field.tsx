import type { Ref } from 'react';
import { Icon } from './icons.tsx';

interface SearchFieldProps {
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  /** The key that leads here, shown at the field's end while it is empty. */
  readonly hint?: string;
  /** Name by which a key finds the field. */
  readonly name: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onEnter?: (back: boolean) => void;
}

/** A field to search in; Escape empties it, once more leaves it, Enter goes on to what was found. */
export function SearchField({ value, placeholder, onChange, hint, name, ref, onEnter }: SearchFieldProps) {
  return (
    <label className="search">
      <Icon name="search" />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        spellCheck={false}
        aria-label={placeholder}
        placeholder={placeholder}
        value={value}
        data-search={name}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape' && value === '') leave(event.currentTarget);
          else if (event.key === 'Escape') onChange('');
          else if (event.key === 'Enter' && onEnter !== undefined) onEnter(event.shiftKey);
          else if (event.key === 'Enter') leave(event.currentTarget);
          else return;
          event.preventDefault();
        }}
      />
      {hint !== undefined && value === '' ? <kbd aria-hidden="true">{hint}</kbd> : null}
    </label>
  );
}

/** On to the list that was searched; where there is none, out of the field. */
function leave(field: HTMLElement): void {
  const list = field.closest('.pane')?.querySelector<HTMLElement>('[data-pane]') ?? field.closest('[data-pane]');
  field.blur();
  if (list instanceof HTMLElement) list.focus();
}

/** Puts the cursor into the field of a name. */
export function focusSearch(name: string): void {
  const field = document.querySelector<HTMLInputElement>(`[data-search="${name}"]`);
  field?.focus();
  field?.select();
}
