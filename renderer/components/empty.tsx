import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  readonly text?: string;
  readonly mark?: ReactNode;
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show: why, and what to do. */
export function Empty({ title, text, mark, children }: EmptyProps) {
  return (
    <div className="empty">
      {mark}
      <p className="empty-title">{title}</p>
      {text === undefined ? null : <p className="empty-text">{text}</p>}
      {children}
    </div>
  );
}
