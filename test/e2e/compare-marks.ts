import type { Page } from '@playwright/test';

/** Every figure with a place, and what its mark in the original says; runs in the window. */
export function compareMarks(page: Page) {
  return page.evaluate(async () => {
    interface Report {
      readonly id: string;
      readonly inputs: readonly { readonly id: string }[];
      readonly figures: Readonly<Record<string, { readonly raw: string; readonly source: unknown }>>;
    }
    interface World {
      readonly bridge: { call: (name: string, input: unknown) => Promise<{ readonly value: unknown }> };
      readonly DOMParser: new () => {
        parseFromString: (
          text: string,
          type: string,
        ) => {
          querySelectorAll: (
            selector: string,
          ) => Iterable<{ readonly textContent: string; getAttribute: (name: string) => string | null }>;
        };
      };
    }
    const { bridge, DOMParser } = globalThis as unknown as World;
    const get = async <T>(name: string, input: unknown) => (await bridge.call(name, input)).value as T;
    const bare = (text: string) => text.replace(/[\s\u3000|]/g, '');
    const wrong: string[] = [];
    let compared = 0;
    let reportCount = 0;
    const { agencies } = await get<{ agencies: readonly { id: string }[] }>('desk.overview', null);
    for (const { id } of agencies) {
      const { reports } = await get<{ reports: readonly Report[] }>('desk.agency', id);
      for (const report of reports) {
        reportCount += 1;
        const request = { report: report.id, input: report.inputs[0]?.id };
        const { state, html } = await get<{ state: string; html: string }>('original.page', request);
        if (state !== 'shown') wrong.push(`${report.id} is ${state}`);
        const texts = new Map<string, string>();
        for (const element of new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[data-mark]')) {
          for (const name of (element.getAttribute('data-mark') ?? '').split(' ')) {
            texts.set(name, (texts.get(name) ?? '') + element.textContent);
          }
        }
        for (const [key, cell] of Object.entries(report.figures)) {
          if (cell.source === null) continue;
          compared += 1;
          const text = texts.get(`figure:${key}`);
          if (text === undefined || bare(text) !== bare(cell.raw)) {
            wrong.push(`${report.id} ${key}: ${cell.raw} is marked as ${String(text)}`);
          }
        }
      }
    }
    return { wrong, compared, reportCount };
  });
}
