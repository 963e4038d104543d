/** The program's own scheme: the window and all that it shows come from `app://`, never from a file or the network. */
export const SCHEME = 'app';

/** Host of the window's own page. */
export const WINDOW_HOST = 'window';

/** Host of pages that are made to be printed. */
export const PRINT_HOST = 'print';

const OWN = `${SCHEME}://${WINDOW_HOST}/`;

/** Whether an address is the window's own page. Anything that is no address is not. */
export function isWindowPage(address: string): boolean {
  return address.startsWith(OWN);
}

/** Whether the window may load from an address: the program's own, and data written into the page. Never a network. */
export function isLocal(address: string): boolean {
  return address.startsWith(`${SCHEME}://`) || address.startsWith('data:');
}
