import { describe, expect, it } from 'vitest';
import { readReports } from '../../app/engine/read-report.ts';

const PARTS = [
  '<h1>青禾县财政局2024年政府信息公开工作年度报告</h1>',
  '<p>一、总体情况</p><p>2024年，本机关认真做好政府信息公开工作。</p>',
  '<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>',
  '<p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p>',
  '<p>六、其他需要报告的事项</p><p>没有其他需要报告的事项。</p>',
];

async function statusOf(markup: string): Promise<string | undefined> {
  const [entry] = await readReports(new TextEncoder().encode(markup), '财政局.html', 'published');
  return entry?.input.status;
}

describe('a page that broke off', () => {
  it('is unreadable with its reason, and blamed on nobody', async () => {
    const page = `<html><body>${PARTS.slice(0, 3).join('')}<p>四、政府信`;
    const [entry] = await readReports(new TextEncoder().encode(page), '财政局.html', 'published');
    expect(entry).toMatchObject({ report: null, input: { status: 'unreadable' } });
    expect(entry?.input.reason).toContain('中途断开');
  });

  it('is another thing than a whole page that lacks a section, or one that lacks only its last tags', async () => {
    expect(await statusOf(`<html><body>${PARTS.slice(0, 4).join('')}</body></html>`)).toBe('report');
    expect(await statusOf(`<html><body>${PARTS.join('')}`)).toBe('report');
    expect(await statusOf(PARTS.slice(0, 4).join(''))).toBe('report');
  });
});
