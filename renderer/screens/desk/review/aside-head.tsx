import type { ReactNode } from 'react';
import { CHECKS } from '../../../../app/strings/review.ts';
import { Icon } from '../../../components/icons.tsx';
import { useWindow } from '../../../state/window-context.ts';

interface AsideHeadProps {
  readonly title: string;
  readonly text?: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** Heads what the right pane shows in the place of the evidence, and leads back to it. */
export function AsideHead({ title, text, hint, children }: AsideHeadProps) {
  const { toDesk } = useWindow();
  return (
    <div className="aside-head">
      <div className="aside-title">
        <h3>{title}</h3>
        {text === undefined ? null : <span className="faint">{text}</span>}
        <span className="bar-gap" />
        <button
          type="button"
          className="tool"
          onClick={() => {
            toDesk({ type: 'asideChosen', aside: 'evidence' });
          }}
        >
          <Icon name="back" />
          {CHECKS.back}
          <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      {hint === undefined ? null : <p className="faint">{hint}</p>}
      {children}
    </div>
  );
}
