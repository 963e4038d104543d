import { describe, expect, it } from 'vitest';
import { scanXml } from '../../app/readers/xml-scan.ts';

function told(xml: string): string {
  const all: string[] = [];
  scanXml(xml, {
    open: (name, attribute) => all.push(`+${name}${attribute('w:val') === undefined ? '' : `=${attribute('w:val')}`}`),
    close: (name) => all.push(`-${name}`),
    text: (text) => all.push(`'${text}'`),
  });
  return all.join(' ');
}

describe('scanXml', () => {
  it.each([
    ['<w:p><w:t xml:space="preserve"> 12 </w:t></w:p>', "+p +t ' 12 ' -t -p"],
    ['<w:p/><w:b w:val="1" /><w:i\n w:val = \'0\'/>', '+p -p +b=1 -b +i=0 -i'],
    ['<t>3 &lt; 5 &amp;&#x4e00;&#20108; &unknown;</t>', "+t '3 < 5 &一二 &unknown;' -t"],
    ['<a w:val="&quot;甲&quot; &gt; 乙"/>', '+a="甲" > 乙 -a'],
    ['<a w:val="x>y"/>后', "+a=x>y -a '后'"],
    ['<?xml version="1.0"?><!-- <b> --><a><![CDATA[<1&2>]]></a>', "+a '<1&2>' -a"],
    ['<!DOCTYPE a><a>&x;</a>', "+a '&x;' -a"],
  ])('takes %s apart', (xml, expected) => {
    expect(told(xml)).toBe(expected);
  });

  it('closes what the file forgot to close, and leaves out what closes nothing', () => {
    expect(told('<a><b><c></b></x></a>')).toBe('+a +b +c -c -b -a');
    expect(told('<a><b>余')).toBe("+a +b '余' -b -a");
  });

  it('tells an attribute from another that ends or begins alike, and from words in a value', () => {
    expect(told('<a xw:val="1" w:value="2" w:x=" w:val=3"/>')).toBe('+a -a');
    expect(told('<a w:value="2" w:val="3"/>')).toBe('+a=3 -a');
  });

  it('comes to an end on every broken beginning', () => {
    const whole = '<a w:val="1"><!-- x --><![CDATA[y]]>&#12;<b c=\'2\'/></a>';
    for (let length = 0; length <= whole.length; length += 1) expect(() => told(whole.slice(0, length))).not.toThrow();
  });

  it('opens and closes as often without anyone who listens to the closing', () => {
    let opened = 0;
    scanXml('<a><b/><c></a><d>', { open: () => (opened += 1) });
    expect(opened).toBe(4);
  });
});
