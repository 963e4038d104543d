import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import type { Finding } from '../../app/model/finding.ts';

/** Five real reports that lie beside the project where it is built; without them there is nothing to look at here. */
const SEEDS = path.resolve(import.meta.dirname, '../../../shared/seeds');
const present = existsSync(SEEDS);

/** A hard fact of a report: the rule that tells it, about what, and words that must stand in message or quotes. */
interface Fact {
  readonly fact: string;
  readonly rule: string;
  readonly subject?: string;
  readonly words?: readonly string[];
  readonly outcome?: 'fail' | 'undecided';
}

const REPORTS: Readonly<Record<string, readonly Fact[]>> = {
  浏阳市人民政府: [
    { fact: 'the period joins 起 and a dash', rule: 'period/wording', words: ['起—'] },
    {
      fact: 'dates and document numbers lost characters',
      rule: 'wording/lost-characters',
      subject: 'text',
      words: ['20183月', '202010月', '202011月', '2020112日', '〔201954号', '〔202014号'],
    },
    {
      fact: 'quotation marks close before they open',
      rule: 'wording/brackets',
      words: ['六稳”“六保', '减流程”“减材料', '”“减时限”“减费用'],
    },
    {
      fact: 'stops are left out in front of 二是, 三是',
      rule: 'wording/missing-stop',
      words: ['清单二是', '公开三是'],
    },
    { fact: '跨跃 for 跨越', rule: 'wording/slip', subject: '跨跃' },
    { fact: '推 lost its 进', rule: 'wording/slip', subject: '全面推' },
  ],
  弥勒市人民政府: [
    {
      fact: '137 cells of table three are blank, beside zeros',
      rule: 'cell/blank',
      subject: 'applications',
      words: ['161格', '137格空白', '5格填0', '混用'],
    },
    {
      fact: '12 cells of table four are blank',
      rule: 'cell/blank',
      subject: 'disputes',
      words: ['15格', '12格空白', '3格填0'],
    },
    {
      fact: 'the problems stand under heading four',
      rule: 'form/misplaced-text',
      subject: 'disputes',
      words: ['2020年,总体来看'],
    },
    { fact: 'there is no title', rule: 'form/title', subject: 'title' },
    {
      fact: 'the signature has a date and no name',
      rule: 'form/signature',
      words: ['2021年2月20日', '没有署机关名称'],
    },
  ],
  嘉禾县人民政府: [
    {
      fact: 'staff is not full-time and part-time together',
      rule: 'statistics/sum',
      subject: 'staff',
      words: ['121', '134', '少13'],
    },
    {
      fact: 'the distinct count exceeds all channels',
      rule: 'statistics/distinct',
      subject: 'published',
      words: ['8645', '8598', '47'],
    },
    { fact: 'seven cells are blank', rule: 'cell/blank', subject: 'statistics', words: ['7格空白'] },
    { fact: 'published 911 days late', rule: 'deadline/late', subject: 'published', words: ['2020年9月27日', '911天'] },
    {
      fact: 'the period lost characters',
      rule: 'wording/lost-characters',
      subject: 'period',
      words: ['201711日', '20171231日'],
    },
    {
      fact: 'so did a document number and a month',
      rule: 'wording/lost-characters',
      subject: 'text',
      words: ['〔201744号', '20181月'],
    },
    { fact: 'garbled text whose bytes slipped', rule: 'wording/garbled', subject: 'certain', words: ['喜⒘酥馗床牧'] },
    {
      fact: 'garbled text of which bytes are gone',
      rule: 'wording/garbled',
      subject: 'doubtful',
      words: ['!傲郊肌', '!叭嵘'],
    },
    { fact: 'the address of the website is empty', rule: 'wording/empty-address', words: ['嘉禾县人民政府网站()'] },
    { fact: 'tags are left on the page', rule: 'wording/html-residue', words: ['<em id="nRymg">'] },
    {
      fact: 'two numbers of what the website published',
      rule: 'narrative/self-contradiction',
      words: ['47735', '10845'],
    },
    {
      fact: 'two numbers of what was adopted',
      rule: 'narrative/self-contradiction',
      subject: '被市采用…条',
      words: ['2068', '4068'],
    },
    { fact: 'a share is miscounted', rule: 'narrative/percentage', words: ['472', '974', '48.5%', '50%'] },
    { fact: 'parts announced have no heading', rule: 'form/preamble-parts', words: ['主动公开', '申请', '复议'] },
    { fact: 'nothing is told of fees', rule: 'form/fees-part-missing', subject: 'fees' },
    { fact: '做为 for 作为', rule: 'wording/slip', subject: '做为' },
    { fact: '环 lost its 保', rule: 'wording/slip', subject: '环' },
    { fact: '974 lost its measure word', rule: 'narrative/measure-word', subject: 'text', words: ['974政务服务事项'] },
    { fact: 'units of a list differ', rule: 'narrative/measure-word', subject: '5837件', words: ['2068项', '3769次'] },
    { fact: '今年', rule: 'wording/relative-time', words: ['今年'] },
  ],
  益阳市大通湖区政务中心: [
    { fact: 'row of the received', rule: 'applications/row-total', subject: 'received', words: ['10', '总计填5'] },
    { fact: 'row of the granted', rule: 'applications/row-total', subject: 'granted', words: ['为0', '总计填5'] },
    { fact: 'row of the total', rule: 'applications/row-total', subject: 'processed', words: ['为0', '总计填5'] },
    { fact: 'balance of persons', rule: 'applications/balance', subject: 'naturalPerson', words: ['相差5'] },
    { fact: 'balance of the others', rule: 'applications/balance', subject: 'otherOrganization', words: ['相差5'] },
    {
      fact: 'heading one is called 概述',
      rule: 'form/section-title',
      subject: 'overview',
      words: ['概述', '总体情况'],
    },
    {
      fact: 'heading five lost its numeral and name',
      rule: 'form/section-title',
      subject: 'problems',
      words: ['、下一步工作目标'],
    },
    {
      fact: 'two labels lost half a bracket',
      rule: 'form/table-labels',
      subject: 'applications',
      words: ['二)部分公开', '五)不予处理'],
    },
    {
      fact: 'the heads of table four are gone',
      rule: 'form/table-labels',
      subject: 'disputes',
      words: ['12处', '结果维持'],
    },
    {
      fact: 'seven in the prose, five in the table',
      rule: 'narrative/table-mismatch',
      subject: 'received|total',
      words: ['7件', '5'],
    },
    {
      fact: 'the regulation is misnamed twice',
      rule: 'wording/law-name',
      words: ['中华人民共和国信息公开条例', '2处'],
    },
    { fact: 'a number is gone', rule: 'wording/missing-number', words: ['新闻余条'] },
    { fact: 'measure words are gone', rule: 'narrative/measure-word', words: ['资料下载类1', '采购招标公示42'] },
    {
      fact: 'the source is another body',
      rule: 'form/agency-name',
      subject: 'origin',
      words: ['益阳市生态环境局大通湖分局'],
    },
    { fact: 'a centre speaks as a bureau', rule: 'agency/self-name', words: ['自称“局”'] },
    {
      fact: 'the period lost characters',
      rule: 'wording/lost-characters',
      subject: 'period',
      words: ['20191月1日', '201912月31日'],
    },
    {
      fact: 'so did a date and a number',
      rule: 'wording/lost-characters',
      subject: 'text',
      words: ['2019822日', '〔201918号'],
    },
  ],
  常宁市数据局: [
    { fact: 'total of persons', rule: 'applications/processed-total', subject: 'naturalPerson', words: ['填6', '7'] },
    { fact: 'total of all', rule: 'applications/processed-total', subject: 'total', words: ['填6', '7'] },
    { fact: 'balance of persons', rule: 'applications/balance', subject: 'naturalPerson', words: ['7', '6'] },
    { fact: 'balance of all', rule: 'applications/balance', subject: 'total', words: ['7', '6'] },
    {
      fact: '42 in the prose, seven in the table',
      rule: 'narrative/table-mismatch',
      subject: 'received|total',
      words: ['42件', '7'],
    },
    {
      fact: 'two heads of table four are others',
      rule: 'form/table-labels',
      subject: 'disputes',
      words: ['驳回申请', '驳回起诉', '其他结果'],
    },
    { fact: '截止目前 three times', rule: 'wording/slip', subject: '截止目前', words: ['3处'] },
    { fact: '形象工作 for 形象工程', rule: 'wording/slip', subject: '形象工作' },
    { fact: '意见征求稿 for 征求意见稿', rule: 'wording/slip', subject: '意见征求稿' },
    { fact: 'the regulation is called new', rule: 'wording/term', subject: 'revision' },
    { fact: 'the fee has another name', rule: 'wording/term', subject: '政府信息处理费' },
    { fact: 'the first heading has no text', rule: 'form/empty-subsection', subject: '一', words: ['网络租赁整合'] },
    { fact: 'so has the seventh', rule: 'form/empty-subsection', subject: '七', words: ['热线'] },
    {
      fact: 'no sub-heading is of the five aspects',
      rule: 'form/overview-aspects',
      subject: 'headings',
      words: ['8个'],
    },
    { fact: 'much of section one is off the topic', rule: 'content/off-topic', subject: 'overview' },
    { fact: 'there is no title', rule: 'form/title', subject: 'title' },
    { fact: 'nor a signature', rule: 'form/signature', subject: 'signature', words: ['没有署机关名称', '没有日期'] },
    { fact: 'without a date lateness is undecided', rule: 'deadline/late', subject: 'published', outcome: 'undecided' },
    { fact: 'the attachment is missing', rule: 'form/attachment-missing', words: ['附件下载'] },
  ],
};

/** What is a matter of judgement, or may be the extract's doing: suspected at the most. */
const JUDGEMENT =
  /^(?:form\/(?:government-results|agency-name|overview-|title|signature|preamble-parts)|content\/|disclosure\/|narrative\/|wording\/)/;

/** Told of what is not there: it has no place. */
const ABSENT = ['form/title', 'form/signature', 'form/agency-name', 'deadline/late'];

let findings: readonly Finding[] = [];

describe.skipIf(!present)(`the hard facts of the real reports${present ? '' : ' (not here: skipped)'}`, () => {
  beforeAll(async () => {
    ({ findings } = await runAudit([SEEDS], { stage: 'published', today: '2026-01-10', year: null }));
  });

  describe.each(Object.entries(REPORTS))('%s', (agency, facts) => {
    it.each(facts.map((fact) => [fact.fact, fact] as const))(
      '%s',
      (_, { rule, subject, words = [], outcome = 'fail' }) => {
        const told = findings
          .filter((finding) => finding.agency === agency && finding.rule === rule && finding.outcome === outcome)
          .filter((finding) => subject === undefined || finding.subject === subject)
          .map(({ message, quotes }) => [message, ...quotes.map(({ text }) => text)].join('\n'));
        expect(told.filter((text) => words.every((word) => text.includes(word)))).not.toEqual([]);
      },
    );
  });

  it('what a person must judge is never must-fix', () => {
    const grave = findings.filter(({ rule, severity }) => JUDGEMENT.test(rule) && severity === 'must-fix');
    expect(grave.map(({ agency, rule }) => `${agency ?? ''} ${rule}`)).toEqual([]);
  });

  it('what is there says where it stands', () => {
    const facts = Object.values(REPORTS).flat();
    const placeless = findings.filter(
      ({ rule, quotes, figures, location }) =>
        facts.some((fact) => fact.rule === rule) &&
        !ABSENT.includes(rule) &&
        quotes.every(({ source }) => source === null) &&
        figures.length === 0 &&
        location.section === null &&
        location.table === null,
    );
    expect(placeless.map(({ rule, subject }) => `${rule} ${subject ?? ''}`)).toEqual([]);
  });
});
