import { randomUUID } from 'node:crypto';
import { PRINT_HOST, SCHEME } from '../addresses.ts';
import type { Responder } from '../protocol.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const offered = new Map<string, string>();

/** Pages to be printed, each at an address of its own until it is withdrawn. */
export function offerPage(html: string): { readonly address: string; readonly withdraw: () => void } {
  const name = randomUUID();
  offered.set(name, html);
  return {
    address: `${SCHEME}://${PRINT_HOST}/${name}`,
    withdraw: () => {
      offered.delete(name);
    },
  };
}

/** Answers for the host of printed pages: nothing on them may run or be loaded. */
export const printedPages: Responder = (request) => {
  const html = offered.get(new URL(request.url).pathname.slice(1));
  if (html === undefined) return new Response(null, { status: 404 });
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  });
};
