import { Component } from 'react';
import type { ReactNode } from 'react';
import { NOTICES } from '../../app/strings/window.ts';
import { CallFailure } from '../bridge.ts';
import { Empty } from './empty.tsx';

interface FailureBoundaryProps {
  readonly children: ReactNode;
  /** Before it is tried again. */
  readonly onRetry?: () => void;
}

interface FailureBoundaryState {
  readonly failure: unknown;
}

/** Keeps a part of the window that failed from taking the rest with it, says why, and lets it be tried again. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override readonly state: FailureBoundaryState = { failure: null };

  static getDerivedStateFromError(failure: unknown): FailureBoundaryState {
    return { failure };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const text = failure instanceof CallFailure ? { text: failure.message } : {};
    return (
      <Empty title={NOTICES.loadFailed} {...text}>
        <button
          type="button"
          className="button"
          onClick={() => {
            this.props.onRetry?.();
            this.setState({ failure: null });
          }}
        >
          {NOTICES.retry}
        </button>
      </Empty>
    );
  }
}
