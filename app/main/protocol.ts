import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SCHEME, WINDOW_HOST } from './addresses.ts';

/** What the window's page may load: its own files, styles written into elements (the component library needs them),
 * small pictures as data, and frames of the program's own addresses, where reports' originals are shown. */
const WINDOW_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `frame-src 'self' ${SCHEME}:`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Answers for one host of the program's own scheme. */
export type Responder = (request: Request) => Response | Promise<Response>;

/** Must run before the program is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers `app://HOST/…`: each host by its responder, any other with 404.
 * @param responders by host name
 */
export function serve(responders: Readonly<Record<string, Responder>>): void {
  protocol.handle(SCHEME, async (request) => {
    const { host } = new URL(request.url);
    const responder = Object.hasOwn(responders, host) ? responders[host] : undefined;
    return responder === undefined ? nothing() : responder(request);
  });
}

const nothing = () => new Response(null, { status: 404 });

/** Serves the window's own files out of a folder, under the window's policy; what lies outside it is not there. */
export function windowFiles(folder: string): Responder {
  return async (request) => {
    const name = decodeURIComponent(new URL(request.url).pathname);
    const file = path.join(folder, name === '/' ? 'index.html' : name);
    const inside = path.relative(folder, file);
    const type = TYPES[path.extname(file)];
    if (inside.startsWith('..') || path.isAbsolute(inside) || type === undefined) return nothing();
    try {
      const headers = {
        'content-type': type,
        'content-security-policy': WINDOW_POLICY,
        'x-content-type-options': 'nosniff',
      };
      return new Response(new Uint8Array(await readFile(file)), { headers });
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return nothing();
      throw failure;
    }
  };
}

/** Address of the window's page. */
export const WINDOW_PAGE = `${SCHEME}://${WINDOW_HOST}/`;
