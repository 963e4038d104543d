import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { ReportView } from '../../../app/bridge/desk.ts';
import type { OwnPlace } from '../../../app/model/own-place.ts';
import { PLACE_WORDS } from '../../../app/strings/own-place.ts';
import { PointMenu } from '../../components/point-menu.tsx';
import { placeOfFigures } from '../../form/own-place.ts';
import { cellAt, selectedIn } from '../../original/selected-place.ts';
import type { Selected } from '../../original/selected-place.ts';
import { useWindow } from '../../state/window-context.ts';
import type { Pointing } from './point.ts';

/** The frame's document once it is loaded. */
export function pageOf(frame: RefObject<HTMLIFrameElement | null>, loaded: number): Document | null {
  return loaded === 0 ? null : (frame.current?.contentDocument ?? null);
}

/**
 * Words and cells of a shown original are pointed at by selecting them, or by the menu of the right button.
 * @returns the menu, while it is open
 */
export function usePointingInPage(
  frame: RefObject<HTMLIFrameElement | null>,
  loaded: number,
  report: ReportView,
  { onPoint, onWrite }: Pointing,
): ReactNode {
  const { readOnly } = useWindow();
  const [opened, setOpened] = useState<{
    readonly place: OwnPlace;
    readonly at: { readonly x: number; readonly y: number };
  } | null>(null);
  const settle = useEffectEvent((page: Document) => {
    onPoint(placeOf(selectedIn(page), report));
  });
  const open = useEffectEvent((page: Document, event: MouseEvent) => {
    // Elements of the frame are not of this window's own classes.
    const target = event.target as Element | null;
    const place = placeOf(selectedIn(page) ?? cellAt(target), report);
    const box = frame.current?.getBoundingClientRect();
    if (place === null || box === undefined || readOnly) return;
    event.preventDefault();
    onPoint(place);
    setOpened({ place, at: { x: box.left + event.clientX, y: box.top + event.clientY } });
  });
  useEffect(() => {
    const page = pageOf(frame, loaded);
    if (page === null) return;
    const settled = (event: Event) => {
      // The right button asks for the menu, and leaves what is selected.
      if ('button' in event && event.button !== 0) return;
      settle(page);
    };
    const asked = (event: MouseEvent) => {
      open(page, event);
    };
    page.addEventListener('mouseup', settled);
    page.addEventListener('keyup', settled);
    page.addEventListener('contextmenu', asked);
    return () => {
      page.removeEventListener('mouseup', settled);
      page.removeEventListener('keyup', settled);
      page.removeEventListener('contextmenu', asked);
    };
  }, [frame, loaded]);
  if (opened === null) return null;
  const { place, at } = opened;
  const what = place.kind === 'passage' ? PLACE_WORDS.theseWords : PLACE_WORDS.thisCell;
  return (
    <PointMenu
      label={PLACE_WORDS.menu}
      at={at}
      entries={[
        {
          label: `${PLACE_WORDS.menu}：${what}`,
          hint: 'A',
          onChoose: () => {
            onWrite(place);
          },
        },
      ]}
      onClose={() => {
        setOpened(null);
      }}
    />
  );
}

function placeOf(selected: Selected | null, report: ReportView): OwnPlace | null {
  if (selected === null) return null;
  if (selected.kind === 'cells') return placeOfFigures(report, selected.figures);
  return { ...selected, report: report.id };
}
