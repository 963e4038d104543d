import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/**
 * Lets go of files over the window as a person does, who holds them until the window says that it takes them: while it
 * is still busy it takes none, and what is let go then is gone.
 * @param files absolute paths
 */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await drag('dragEnter');
  await expect
    .poll(async () => {
      await drag('dragOver');
      return page.locator('.drop-cover').isVisible();
    })
    .toBe(true);
  // What is under the files is the cover now.
  await drag('dragOver');
  await drag('drop');
  await session.detach();
}
