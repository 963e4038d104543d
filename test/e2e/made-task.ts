import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, launch } from './program.ts';

/** Makes a campaign's file by the program itself, and waits until it is closed. */
export async function madeTask(folder: string, name: string, ...inputs: readonly string[]): Promise<string> {
  const userData = path.join(folder, `${name} 的设置`);
  mkdirSync(userData);
  const program = await launch(userData, inputs);
  const page = await program.firstWindow();
  await expect(page.getByRole('option').first()).toBeVisible();
  await program.close();
  const file = path.join(folder, `${name}.gknb`);
  copyFileSync(path.join(userData, 'workspace.gknb'), file);
  rmSync(userData, { recursive: true });
  return file;
}
