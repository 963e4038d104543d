import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

// Sentences in the manner of real reports, each with every claim it makes; an empty list: it makes none.

describe('handled and carried over', () => {
  it.each([
    ['全年办结政府信息公开申请36件。', ['processed=36']],
    ['共办结政府信息公开申请36件,结转下年度1件。', ['processed=36', 'carriedOut=1']],
    ['收到政府信息公开申请37件,办结36件,结转至下一年度1件。', ['received=37', 'processed=36', 'carriedOut=1']],
    ['收到政府信息公开申请37件,已全部答复。', ['received=37']],
    ['收到政府信息公开申请37件,均已办结。', ['received=37']],
    ['收到政府信息公开申请37件,已答复37件。', ['received=37', 'processed=37']],
    ['依法答复政府信息公开申请36件。', ['processed=36']],
    ['对37件政府信息公开申请全部作出答复。', ['processed=37']],
    [
      '上年结转政府信息公开申请2件,本年新收35件,办理结果总计36件,结转下年度继续办理1件。',
      ['carriedIn=2', 'received=35', 'processed=36', 'carriedOut=1'],
    ],
    ['上年度结转2件,本年新收政府信息公开申请35件。', ['carriedIn=2', 'received=35']],
    ['2023年度结转至本年度办理的政府信息公开申请2件。', ['carriedIn=2']],
    ['结转2025年办理政府信息公开申请1件。', ['carriedOut=1']],
    ['政府信息公开申请结转下年度继续办理一件。', ['carriedOut=1']],
    ['无上年结转政府信息公开申请。', ['carriedIn!=0']],
    ['收到政府信息公开申请37件,无结转下年度办理的申请。', ['received=37', 'carriedOut!=0']],
    ['政府信息公开申请按时办结率100%。', []],
    ['延期答复政府信息公开申请3件。', []],
    ['政府信息公开申请平均办理时间6个工作日。', []],
    ['督促办结政府信息公开申请5件。', []],
    ['政府信息公开申请办结36件(含上年结转2件)。', ['processed=36', 'carriedIn=2']],
  ])('%j', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});

describe('by outcome', () => {
  it.each([
    [
      '政府信息公开申请办理结果:予以公开20件,部分公开5件,不予公开3件,无法提供6件,不予处理1件,其他处理1件。',
      [
        'granted=20',
        'partlyGranted=5',
        'refused.stateSecret=3',
        'unavailable.notHeld=6',
        'notProcessed.petition=1',
        'otherDisposal.notCorrected=1',
      ],
    ],
    ['答复的政府信息公开申请中,予以公开20件、部分公开5件。', ['granted=20', 'partlyGranted=5']],
    ['依申请公开答复中,“予以公开”20件,“不予公开”3件。', ['granted=20', 'refused.stateSecret=3']],
    ['政府信息公开申请中予以公开的20件,占55.6%。', ['granted=20']],
    ['政府信息公开申请作出予以公开答复二十件、无法提供答复六件。', ['granted=20', 'unavailable.notHeld=6']],
    ['政府信息公开申请不予公开3件,其中属于国家秘密1件、属于行政执法案卷2件。', ['refused.stateSecret=3']],
    ['政府信息公开申请无法提供6件,其中本机关不掌握5件,没有现成信息需要另行制作1件。', ['unavailable.notHeld=6']],
    ['对3件政府信息公开申请作出不予公开决定。', ['refused.stateSecret=3']],
    ['政府信息公开申请不予处理1件(信访举报投诉类)。', ['notProcessed.petition=1']],
    ['予以公开政府信息1200条。', []],
    ['因申请人撤回,其他处理1件,均为政府信息公开申请。', ['otherDisposal.notCorrected=1']],
  ])('%j', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});

describe('reconsiderations and suits', () => {
  it.each([
    ['全年因政府信息公开被提起行政复议3件。', ['reconsideration=3']],
    ['全年因政府信息公开工作被申请行政复议3件,结果维持2件,结果纠正1件。', ['reconsideration=3']],
    ['全年因政府信息公开工作被提起行政诉讼2起。', ['directSuit=2']],
    [
      '政府信息公开行政诉讼案件2件,其中未经复议直接起诉1件,复议后起诉1件。',
      ['directSuit=2', 'directSuit=1', 'suitAfterReconsideration=1'],
    ],
    ['涉及政府信息公开的行政复议案件两件、行政诉讼案件一件。', ['reconsideration=2', 'directSuit=1']],
    ['因信息公开引发的行政复议、行政诉讼案件各1件。', ['directSuit=1']],
    ['2024年未发生政府信息公开行政复议、行政诉讼案件。', ['reconsideration!=0', 'directSuit!=0']],
    ['2024年我局没有因政府信息公开被申请行政复议或提起行政诉讼。', ['reconsideration!=0', 'directSuit!=0']],
    ['未发生与政府信息公开有关的行政复议、行政诉讼。', ['reconsideration!=0', 'directSuit!=0']],
    ['政府信息公开零复议、零诉讼。', ['reconsideration!=0', 'directSuit!=0']],
    ['无因政府信息公开引起的行政复议、行政诉讼。', ['reconsideration!=0', 'directSuit!=0']],
    ['政府信息公开行政复议、行政诉讼零发生。', ['reconsideration!=0', 'directSuit!=0']],
    ['因政府信息公开引发的行政诉讼为零。', ['directSuit!=0']],
    ['2023年因政府信息公开被申请行政复议3件。', []],
    ['全市备案的政府信息公开行政复议案件134件。', ['reconsideration=134 ~备案 ~全市']],
    ['行政复议案件134件,其中涉及政府信息公开2件。', ['reconsideration=2']],
    ['行政应诉案件12件。', []],
    ['办理行政复议案件12件,行政诉讼8件。', []],
    ['政府信息公开行政复议结果维持2件。', []],
    ['未发生因政府信息公开被追责的情况。', []],
    ['政府信息公开行政诉讼一审2件、二审1件。', []],
  ])('%j', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});

describe('denials of applications', () => {
  it.each([
    ['2024年度未收到政府信息公开申请。', ['received!=0']],
    ['我镇2024年未收到依申请公开政府信息的申请。', ['received!=0']],
    ['本年度没有收到政府信息公开申请。', ['received!=0']],
    ['2024年,政府信息公开零申请。', ['received!=0']],
    ['2024年政府信息公开申请为零。', ['received!=0']],
    ['2024年政府信息公开申请0件。', ['received=0']],
    ['本年度无政府信息公开申请。', ['received!=0']],
    ['全年未产生政府信息公开申请。', ['received!=0']],
    ['未接到政府信息公开申请。', ['received!=0']],
    ['2024年我单位未收到公民、法人和其他组织的政府信息公开申请,无上年结转。', ['received!=0', 'carriedIn!=0']],
    ['未收到书面形式的政府信息公开申请。', []],
    ['未收到网络政府信息公开申请。', []],
    ['未收到上级转办的政府信息公开申请。', []],
    ['没有不予公开的政府信息公开申请。', []],
    ['没有超期答复的政府信息公开申请。', []],
    ['未发现政府信息公开申请答复不规范的问题。', []],
    ['去年没有收到政府信息公开申请。', []],
    ['未收到关于本局职责以外的政府信息公开申请。', []],
    ['全市未收到政府信息公开申请。', ['received!=0 ~全市']],
    ['截至6月底未收到政府信息公开申请。', ['received!=0 ~6月']],
  ])('%j', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});
