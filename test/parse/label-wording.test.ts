import { describe, expect, it } from 'vitest';
import { formOf, tableOf } from '../../app/catalog/forms.ts';
import { labelIndex, wordingVerdict, type IndexedLabel } from '../../app/parse/label-index.ts';

function label(key: string): IndexedLabel {
  const table = tableOf('2021', 'applications') ?? formOf('2021').tables[0];
  const found = table === undefined ? undefined : labelIndex(table).all.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no label ${key}`);
  return found;
}

describe('the wording of a label', () => {
  it.each([
    ['partlyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'same'],
    ['partlyGranted', '(二) 部分公开(区分处理的,只计这一情形,不计其他情形)', 'same'],
    ['partlyGranted', '二)部分公开(区分处理的,只计这一情形,不计其他情形)', 'spelling'],
    ['partlyGranted', '（二部分公开（区分处理的，只计这一情形，不计其他情形）', 'spelling'],
    ['refused.stateSecret', '1.属于国家秘密', 'same'],
    ['refused.stateSecret', '1）属于国家秘密', 'same'],
    ['refused.stateSecret', '1．属于国家机密', 'spelling'],
    ['granted', '(一)全部驳回', 'changed'],
  ])('%s: %s is %s', (key, found, verdict) => expect(wordingVerdict(found, label(key))).toBe(verdict));
});
