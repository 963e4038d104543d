import { useEffect, useRef } from 'react';
import { ORIGINAL_VIEW } from '../../../app/strings/evidence.ts';
import { PLACE_WORDS } from '../../../app/strings/own-place.ts';
import { Icon } from '../../components/icons.tsx';
import { SearchField } from '../../components/search-field.tsx';
import type { ShownMark } from '../../form/marks.ts';
import { zoomStep } from '../../state/layout.ts';
import { useWindow } from '../../state/window-context.ts';
import type { Pointing } from './point.ts';
import { WriteButton } from './write-button.tsx';

interface OriginalToolsProps {
  readonly marks: readonly ShownMark[];
  readonly now: string | null;
  /** Size at which the page is shown, in percent. */
  readonly zoom: number;
  readonly onLook: (mark: string) => void;
  readonly query: string;
  /** How many places were found, and which of them is shown (from 0). */
  readonly found: number;
  readonly at: number;
  readonly onQuery: (text: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly pointing: Pointing;
}

/** Most marks that are offered one by one; the list of cells above has them all. */
const MOST = 12;

/** Tools above an original: its marks, finding in it, its size. */
export function OriginalTools(props: OriginalToolsProps) {
  const { marks, now, zoom, onLook, query, found, at, onQuery, onStep, pointing } = props;
  const { layout, toLayout } = useWindow();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttons.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [now]);
  const numbered = marks.filter((mark) => mark.number !== '');
  // Those that say most come first to be offered where there is no room for all.
  const telling = numbered.length > MOST ? numbered.filter((mark) => !mark.dull) : numbered;
  return (
    <div className="original-tools">
      <div ref={buttons} className="mark-buttons" role="group" aria-label={ORIGINAL_VIEW.marks}>
        {telling.slice(0, MOST).map((mark) => (
          <button
            key={mark.name}
            type="button"
            className="mark-button"
            data-kind={mark.kind}
            aria-pressed={mark.name === now}
            aria-label={ORIGINAL_VIEW.toMark(mark.number)}
            title={mark.label}
            onClick={() => {
              onLook(mark.name);
            }}
          >
            {mark.number}
          </button>
        ))}
      </div>
      <div className="original-find">
        <SearchField
          name="original"
          hint="Ctrl F"
          placeholder={ORIGINAL_VIEW.find}
          value={query}
          onChange={onQuery}
          onEnter={(back) => {
            onStep(back ? -1 : 1);
          }}
        />
        {query === '' ? null : (
          <span className="original-found" role="status">
            {found === 0 ? ORIGINAL_VIEW.notFound : ORIGINAL_VIEW.found(at + 1, found)}
          </span>
        )}
        {found < 2 ? null : (
          <>
            <button type="button" className="tool" aria-label={ORIGINAL_VIEW.previous} onClick={() => onStep(-1)}>
              <Icon name="up" />
            </button>
            <button type="button" className="tool" aria-label={ORIGINAL_VIEW.next} onClick={() => onStep(1)}>
              <Icon name="down" />
            </button>
          </>
        )}
      </div>
      <WriteButton pointing={pointing} hint={PLACE_WORDS.writeWords} />
      <div className="original-zoom">
        <button
          type="button"
          className="tool"
          aria-label={ORIGINAL_VIEW.smaller}
          title={ORIGINAL_VIEW.smaller}
          onClick={() => toLayout({ type: 'zoomChosen', zoom: zoomStep(zoom, -1) })}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className="tool zoom-value"
          title={ORIGINAL_VIEW.actual}
          onClick={() => toLayout({ type: 'zoomChosen', zoom: 100 })}
        >
          {ORIGINAL_VIEW.percent(zoom)}
        </button>
        <button
          type="button"
          className="tool"
          aria-label={ORIGINAL_VIEW.larger}
          title={ORIGINAL_VIEW.larger}
          onClick={() => toLayout({ type: 'zoomChosen', zoom: zoomStep(zoom, 1) })}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          className="tool"
          aria-label={ORIGINAL_VIEW.fit}
          aria-pressed={layout.fit}
          title={ORIGINAL_VIEW.fit}
          onClick={() => toLayout(layout.fit ? { type: 'zoomChosen', zoom: layout.zoom } : { type: 'fitChosen' })}
        >
          <Icon name="fit" />
        </button>
      </div>
    </div>
  );
}
