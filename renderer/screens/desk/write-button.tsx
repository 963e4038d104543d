import { PLACE_WORDS } from '../../../app/strings/own-place.ts';
import { Icon } from '../../components/icons.tsx';
import { useWindow } from '../../state/window-context.ts';
import type { Pointing } from './point.ts';

interface WriteButtonProps {
  readonly pointing: Pointing;
  /** What is to be done before, where nothing is pointed at. */
  readonly hint: string;
}

/** 记一条问题 of what is pointed at. */
export function WriteButton({ pointing: { place, onWrite }, hint }: WriteButtonProps) {
  const { readOnly } = useWindow();
  return (
    <button
      type="button"
      className="tool write-own"
      disabled={place === null || readOnly}
      aria-label={PLACE_WORDS.write}
      title={place === null ? hint : `${PLACE_WORDS.write} A`}
      onClick={() => {
        if (place !== null) onWrite(place);
      }}
    >
      <Icon name="pencil" />
    </button>
  );
}
