import { readdirSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import { figureMark } from '../../app/model/mark.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import { originalPage } from '../../app/originals/original-page.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/kinds');
const FILES = readdirSync(FOLDER).filter((name) =>
  /^20(14|19|21)-edition.*\.(docx?|pdf|xlsx?|csv|mht|html)$/.test(name),
);

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('the original of every kind', () => {
  it.each(FILES)('%s shows each figure where the report has it', async (name) => {
    const audit = await runAudit([path.join(FOLDER, name)], { stage: 'published', today: '2026-01-10', year: null });
    const [report] = audit.reports;
    const [input] = audit.inputs;
    if (report === undefined || input === undefined) throw new Error(`${name} is no report`);
    const page = await originalPage(audit, report, input);
    expect(page.state).toBe('shown');
    const $ = load(page.html ?? '');
    const texts = new Map<string, string>();
    $('[data-mark]').each((_, element) => {
      const marked = $(element);
      for (const mark of (marked.attr('data-mark') ?? '').split(' ')) {
        texts.set(mark, (texts.get(mark) ?? '') + bare(marked.text()));
      }
    });
    const figures = Object.entries(report.figures).filter(([, cell]) => cell.source !== null);
    expect(figures.length).toBeGreaterThan(50);
    const wrong = figures.filter(([key, cell]) => texts.get(figureMark(key as FigureKey)) !== bare(cell.raw));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
