import type { WebContents } from 'electron';
import path from 'node:path';
import { DIALOGS } from '../../strings/dialogs.ts';
import { chooseTarget } from '../dialogs.ts';
import type { RollUpExport } from '../../bridge/calls.ts';
import { ROLL_UP } from '../../strings/roll-up.ts';
import type { EngineHost } from '../engine/engine-host.ts';

/** 导出 Excel: asks where to, and lets the worker write there. The file's name, null where the dialog was cancelled. */
export async function saveWorkbook(engine: EngineHost, window: WebContents): Promise<string | null> {
  const { year } = await engine.ask('overview', null);
  const target = await chooseTarget(window, DIALOGS.workbookName(year), {
    name: DIALOGS.workbook,
    extensions: ['xlsx'],
  });
  if (target === null) return null;
  await engine.ask('workbook', target);
  return path.basename(target);
}

/** 导出汇总表: of one year, all its tables; as saveWorkbook. */
export async function saveRollUp(
  engine: EngineHost,
  window: WebContents,
  request: RollUpExport,
): Promise<string | null> {
  const target = await chooseTarget(window, ROLL_UP.fileName(request.year), {
    name: DIALOGS.workbook,
    extensions: ['xlsx'],
  });
  if (target === null) return null;
  await engine.ask('rollUpWorkbook', { ...request, file: target });
  return path.basename(target);
}
