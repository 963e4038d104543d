import type { WebContents } from 'electron';
import { DIALOGS } from '../../strings/dialogs.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { RuleBookOrder } from '../engine/messages.ts';
import { givePage } from './give-page.ts';

/** 打印规则手册: through the system's print dialog, or into a PDF; with what the office has settled. */
export async function giveRuleBook(
  engine: EngineHost,
  window: WebContents,
  order: RuleBookOrder,
  onto: 'paper' | 'pdf',
): Promise<string | null> {
  const page = await engine.ask('ruleBookPage', order);
  return givePage(window, page, onto, () => DIALOGS.ruleBookName);
}
