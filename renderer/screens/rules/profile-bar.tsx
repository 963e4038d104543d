import { Dropdown } from 'antd';
import { PROFILE as SAY } from '../../../app/strings/profile-window.ts';
import { Icon } from '../../components/icons.tsx';
import { isBare } from '../../state/profile-draft.ts';
import { isRunning } from '../../state/session.ts';
import { useWindow } from '../../state/window-context.ts';

/** Which settings are in force, and what can be done with them as a whole. */
export function ProfileBar() {
  const { profile: desk, session } = useWindow();
  const running = isRunning(session);
  const settings = Object.values(desk.shown.rules ?? {});
  const off = settings.filter(({ on }) => on === false).length;
  const changed = settings.filter(({ severity, options }) => severity !== undefined || options !== undefined).length;
  const bare = isBare(desk.shown);
  return (
    <div className="profile-bar">
      <p className="profile-name">
        <span className="faint">{SAY.heading}</span>
        <b>{bare && !desk.changed ? SAY.defaults : desk.shown.name}</b>
        <span className="faint">{SAY.state(off, changed)}</span>
        {desk.changed ? <span className="faint">{SAY.draft}</span> : null}
      </p>
      <span className="bar-gap" />
      <button type="button" className="tool" onClick={desk.importFile}>
        {SAY.import}
      </button>
      <button type="button" className="tool" onClick={desk.exportFile}>
        {SAY.export}
      </button>
      <button type="button" className="tool" disabled={bare} onClick={desk.reset}>
        {SAY.reset}
      </button>
      <button type="button" className="tool" disabled={desk.state?.canUndo !== true || running} onClick={desk.undo}>
        <Icon name="undo" />
        {SAY.undo}
      </button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'paper', label: SAY.printPaper },
            { key: 'pdf', label: SAY.printPdf },
          ],
          onClick: ({ key }) => {
            desk.print(key === 'pdf' ? 'pdf' : 'paper');
          },
        }}
      >
        <button type="button" className="tool">
          <Icon name="print" />
          {SAY.print}
          <Icon name="down" />
        </button>
      </Dropdown>
    </div>
  );
}
