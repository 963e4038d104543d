import type { Bridge } from '../../app/bridge/bridge.ts';
import type { Sheet } from '../state/use-menu-deeds.ts';
import { AboutSheet } from './about-sheet.tsx';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { Tour } from './tour.tsx';

interface SheetsProps {
  readonly bridge: Bridge;
  readonly sheet: Sheet | null;
  readonly onClose: () => void;
}

/** What lies over the window. */
export function Sheets({ bridge, sheet, onClose }: SheetsProps) {
  return (
    <>
      <ShortcutsSheet open={sheet === 'keys'} onClose={onClose} />
      {sheet === 'about' ? <AboutSheet bridge={bridge} onClose={onClose} /> : null}
      {sheet === 'task' ? <TaskDialog onClose={onClose} /> : null}
      {sheet === 'tour' ? <Tour onClose={onClose} /> : null}
    </>
  );
}
