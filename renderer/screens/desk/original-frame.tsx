import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReportView } from '../../../app/bridge/desk.ts';
import { ORIGINAL_VIEW } from '../../../app/strings/evidence.ts';
import { focusSearch } from '../../components/search-field.tsx';
import type { ShownMark } from '../../form/marks.ts';
import { findText, highlight } from '../../original/find-text.ts';
import { fittingZoom, lookAt, marksIn, scrollTo, setZoom, showMarks } from '../../original/frame-marks.ts';
import { zoomStep } from '../../state/layout.ts';
import { keyName, useKeys } from '../../state/use-keys.ts';
import { useWindow } from '../../state/window-context.ts';
import { OriginalTools } from './original-tools.tsx';
import type { Pointing } from './point.ts';
import { pageOf, usePointingInPage } from './use-pointing-in-page.tsx';

interface OriginalFrameProps {
  readonly html: string;
  readonly name: string;
  /** The file was changed after the audit: nothing is marked. */
  readonly changed: boolean;
  readonly marks: readonly ShownMark[];
  readonly now: string | null;
  readonly onLook: (mark: string) => void;
  /** The report that the page is of. */
  readonly report: ReportView;
  readonly pointing: Pointing;
}

const FIND_KEYS = {
  'Ctrl+f': () => {
    focusSearch('original');
  },
};

/**
 * A page in a frame that may run nothing, send nothing and go nowhere. It has the window's origin only so that the
 * window can mark, search and scroll it from outside.
 */
export function OriginalFrame({ html, name, changed, marks, now, onLook, report, pointing }: OriginalFrameProps) {
  const { layout, toLayout } = useWindow();
  const frame = useRef<HTMLIFrameElement>(null);
  /** Counts loadings: the frame's document is there, and another one than before. */
  const [loaded, setLoaded] = useState(0);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);
  /** The size at which the whole width of the page is seen, in percent. */
  const [fitting, setFitting] = useState(100);
  const shown = layout.fit ? fitting : layout.zoom;
  const missing = useMemo(() => {
    const there = marksIn(html);
    return marks.filter((mark) => !there.has(mark.name)).length;
  }, [html, marks]);

  useEffect(() => {
    const page = pageOf(frame, loaded);
    if (page === null) return;
    if (!layout.fit) {
      setZoom(page, layout.zoom);
      return;
    }
    const fit = () => {
      const percent = fittingZoom(page);
      setZoom(page, percent);
      setFitting(percent);
    };
    fit();
    page.defaultView?.addEventListener('resize', fit);
    return () => {
      page.defaultView?.removeEventListener('resize', fit);
    };
  }, [loaded, layout.zoom, layout.fit]);

  useEffect(() => {
    const page = pageOf(frame, loaded);
    if (page === null) return;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      toLayout({ type: 'zoomChosen', zoom: zoomStep(shown, event.deltaY < 0 ? 1 : -1) });
    };
    page.addEventListener('wheel', turn, { passive: false });
    return () => {
      page.removeEventListener('wheel', turn);
    };
  }, [loaded, shown, toLayout]);

  useEffect(() => {
    const page = pageOf(frame, loaded);
    if (page !== null && !changed) showMarks(page, marks);
  }, [loaded, changed, marks]);

  useEffect(() => {
    const page = pageOf(frame, loaded);
    if (page !== null && !changed) lookAt(page, now);
  }, [loaded, changed, marks, now]);

  const menu = usePointingInPage(frame, loaded, report, pointing);

  useKeys(FIND_KEYS);
  useEffect(() => {
    const page = pageOf(frame, loaded);
    if (page === null) return;
    // Keys pressed inside the frame are the window's too.
    const pass = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (/^(Arrow|Page|Home|End| )/.test(key) && !ctrlKey) return;
      if (keyName(event) === 'Ctrl+c' || keyName(event) === 'Ctrl+a') return;
      const copy = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, shiftKey, cancelable: true });
      if (!window.dispatchEvent(copy)) event.preventDefault();
    };
    page.addEventListener('keydown', pass);
    return () => {
      page.removeEventListener('keydown', pass);
    };
  }, [loaded]);

  const show = (ranges: readonly Range[], index: number) => {
    const page = pageOf(frame, loaded);
    if (page === null) return;
    const range = ranges[index] ?? null;
    highlight(page, ranges, range);
    if (range !== null) scrollTo(page, range.getBoundingClientRect());
    setFound(ranges);
    setAt(index);
  };

  return (
    <>
      <OriginalTools
        marks={changed ? [] : marks}
        now={now}
        zoom={shown}
        pointing={pointing}
        onLook={(mark) => {
          onLook(mark);
          const page = pageOf(frame, loaded);
          if (page !== null) lookAt(page, mark);
        }}
        query={query}
        found={found.length}
        at={at}
        onQuery={(text) => {
          setQuery(text);
          const page = pageOf(frame, loaded);
          show(page === null ? [] : findText(page, text), 0);
        }}
        onStep={(by) => {
          if (found.length > 0) show(found, (at + by + found.length) % found.length);
        }}
      />
      <Remark changed={changed} marks={marks.length} missing={missing} />
      <iframe
        ref={frame}
        className="original-frame"
        title={`${ORIGINAL_VIEW.frame} ${name}`}
        sandbox="allow-same-origin"
        srcDoc={html}
        onLoad={() => {
          setLoaded((times) => times + 1);
        }}
      />
      {menu}
    </>
  );
}

interface RemarkProps {
  readonly changed: boolean;
  readonly marks: number;
  readonly missing: number;
}

/** Why something is not marked, where it is not. */
function Remark({ changed, marks, missing }: RemarkProps) {
  if (changed)
    return (
      <p className="original-remark" data-tone="warn">
        {ORIGINAL_VIEW.changed}
      </p>
    );
  if (marks === 0) return null;
  if (missing === 0) return null;
  return <p className="original-remark">{ORIGINAL_VIEW.someMissing(missing)}</p>;
}
