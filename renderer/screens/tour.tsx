import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { TOUR } from '../../app/strings/tour.ts';
import { placeCard } from '../state/tour-place.ts';
import type { Box } from '../state/tour-place.ts';
import { isRunning } from '../state/session.ts';
import { useWindow } from '../state/window-context.ts';

/** The two-minute tour through the desk, on the samples where nothing else is open. Escape leaves it at any time. */
export function Tour({ onClose }: { readonly onClose: () => void }) {
  const { session, desk, actions, toDesk } = useWindow();
  const [at, setAt] = useState(0);
  const [target, setTarget] = useState<Box | null>(null);
  const [card, setCard] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  const ready = session.audit !== null && !isRunning(session) && desk.screen === 'audit';
  const step = TOUR.steps[at] ?? TOUR.steps[0];

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    toDesk({ type: 'screenChosen', screen: 'audit' });
    toDesk({ type: 'asideChosen', aside: 'evidence' });
    if (session.audit === null && !isRunning(session)) actions.openSamples();
  }, [session, actions, toDesk]);

  useLayoutEffect(() => {
    if (!ready) return;
    const look = () => {
      const box = document.querySelector(`[data-tour="${step.target}"]`)?.getBoundingClientRect() ?? null;
      setTarget(box === null ? null : { left: box.left, top: box.top, width: box.width, height: box.height });
      const own = ref.current?.getBoundingClientRect();
      if (own !== undefined) {
        setCard(placeCard(box, { width: own.width, height: own.height }, { width: innerWidth, height: innerHeight }));
      }
    };
    look();
    // What is pointed at may come a moment later, or move.
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    for (const element of document.querySelectorAll(`[data-tour], .claim`)) watch.observe(element);
    ref.current?.focus();
    return () => {
      watch.disconnect();
    };
  }, [ready, step]);

  const go = (by: 1 | -1) => {
    if (at + by >= TOUR.steps.length) onClose();
    else setAt(Math.max(0, at + by));
  };
  return (
    <div className="tour">
      {target === null ? null : (
        <div
          className="tour-ring"
          style={{ left: target.left, top: target.top, width: target.width, height: target.height }}
        />
      )}
      <div
        ref={ref}
        className="tour-card"
        role="dialog"
        aria-modal="true"
        aria-label={TOUR.label}
        tabIndex={-1}
        style={card === null ? { left: '50%', top: '40%' } : card}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (event.key === 'ArrowRight' || (event.key === 'Enter' && event.target === ref.current)) go(1);
          else if (event.key === 'ArrowLeft') go(-1);
          else if (event.key === 'Tab') keepInside(event, ref.current);
          else return;
          if (event.key !== 'Tab') event.preventDefault();
        }}
      >
        {ready ? (
          <>
            <h2>{step.title}</h2>
            <p>{step.text}</p>
          </>
        ) : (
          <p>{TOUR.loading}</p>
        )}
        <div className="tour-foot">
          <span className="faint">{TOUR.count(at + 1, TOUR.steps.length)}</span>
          <button type="button" className="link" onClick={onClose}>
            {TOUR.skip}
          </button>
          <span className="bar-gap" />
          {at === 0 ? null : (
            <button
              type="button"
              className="button"
              onClick={() => {
                go(-1);
              }}
            >
              {TOUR.back}
            </button>
          )}
          <button
            type="button"
            className="button"
            data-main="true"
            disabled={!ready}
            onClick={() => {
              go(1);
            }}
          >
            {at === TOUR.steps.length - 1 ? TOUR.done : TOUR.next}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The Tab key goes round among the card's own buttons. */
function keepInside(event: React.KeyboardEvent, card: HTMLElement | null): void {
  const buttons = [...(card?.querySelectorAll('button:not(:disabled)') ?? [])];
  const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
  if (document.activeElement !== edge && document.activeElement !== card) return;
  const next = event.shiftKey ? buttons.at(-1) : buttons[0];
  event.preventDefault();
  if (next instanceof HTMLElement) next.focus();
}
