import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

// Sentences in the manner of real reports, each with every claim it makes; an empty list: it makes none.

describe('what table two counts', () => {
  it.each([
    [
      '2024年制发行政规范性文件5件,废止2件,现行有效31件。',
      ['normativeDocuments=5', 'normativeDocuments=2', 'normativeDocuments=31'],
    ],
    ['全年共制发行政规范性文件5件。', ['normativeDocuments=5']],
    ['全年共出台规范性文件5个。', ['normativeDocuments=5']],
    ['全年印发行政规范性文件五件。', ['normativeDocuments=5']],
    ['全年制定规范性文件5份,废止规范性文件2份。', ['normativeDocuments=5', 'normativeDocuments=2']],
    ['现行有效行政规范性文件31件。', ['normativeDocuments=31']],
    ['现有现行有效行政规范性文件三十一件。', ['normativeDocuments=31']],
    ['本年制发规章1件,废止规章0件,现行有效规章12件。', ['regulations=1', 'regulations=0', 'regulations=12']],
    [
      '全年作出行政许可决定1,812件,行政处罚决定96件,行政强制决定3件。',
      ['licences=1812', 'penalties=96', 'compulsion=3'],
    ],
    ['全年办理行政许可1812件。', ['licences=1812']],
    ['全年实施行政处罚96起。', ['penalties=96']],
    ['作出行政处罚决定九十六件。', ['penalties=96']],
    ['2023年作出行政处罚决定80件。', []],
    ['公示行政许可、行政处罚信息1908条。', []],
    ['公开规范性文件5件。', []],
    ['备案规范性文件12件。', []],
    ['审查规范性文件12件。', []],
    ['解读行政规范性文件5件。', []],
    ['清理规范性文件120件,拟废止12件。', []],
    ['行政处罚案件公示率100%。', []],
    ['全县作出行政许可18120件。', ['licences=18120 ~全县']],
    ['行政许可事项312项。', []],
    ['全年行政事业性收费金额12.5万元。', ['adminFees=12.5']],
    ['本年收取行政事业性收费125000元。', ['adminFees=12.5']],
    ['未收取行政事业性收费。', ['adminFees!=0']],
    ['本年未制发行政规范性文件。', ['normativeDocuments!=0']],
    ['全年没有作出行政处罚决定。', ['penalties!=0']],
    ['未实施行政强制。', ['compulsion!=0']],
    ['未制定规章。', ['regulations!=0']],
    ['未作出超越权限的行政处罚决定。', []],
    ['行政处罚罚没金额12.5万元。', []],
  ])('%j', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});
