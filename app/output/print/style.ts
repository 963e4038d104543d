/** Type faces of official papers, each with what stands in for it where it is not installed. */
const SERIF = `'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,宋体,serif`;
const FANG_SONG = `仿宋_GB2312,FangSong_GB2312,FangSong,仿宋,STFangsong,${SERIF}`;
const SONG = `SimSun,宋体,STSong,${SERIF}`;
const HEI = `SimHei,黑体,'Heiti SC','Noto Sans CJK SC','Source Han Sans SC',sans-serif`;
const KAI = `楷体_GB2312,KaiTi_GB2312,KaiTi,楷体,STKaiti,${SERIF}`;
const TITLE = `方正小标宋简体,FZXiaoBiaoSong-B05S,STZhongsong,华文中宋,${SERIF}`;

/** Style of every printed page. Severity is told by word and weight; the one colour prints as a dark grey. */
export const STYLE = `
* { box-sizing: border-box; }
html { font-size: 10.5pt; }
body { margin: 0; color: #000; background: #fff; font-family: ${SONG}; line-height: 1.5;
  font-variant-numeric: tabular-nums; text-align: justify; overflow-wrap: anywhere; line-break: strict;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1 { margin: 0 0 6mm; font: normal 22pt/1.35 ${TITLE}; text-align: center; text-wrap: balance; }
h1 span { display: inline-block; }
h2 { margin: 5mm 0 2mm; font: normal 14pt/1.6 ${HEI}; break-after: avoid; }
h3 { margin: 3mm 0 1mm; font: normal 14pt/1.6 ${KAI}; break-after: avoid; }
p { margin: 0; orphans: 2; widows: 2; }
.letter { font-family: ${FANG_SONG}; font-size: 14pt; line-height: 1.75; }
.letter p, .letter h2, .letter h3 { text-indent: 2em; }
.letter p.plain { text-indent: 0; }
.attachments { margin-top: 6mm; }
.attachments li { break-inside: avoid; }
.attachments ol { margin: 0; padding: 0; list-style: none; }
.attachments div { display: flex; }
.appendix, .sheet { break-before: page; }
.appendix-label { font: normal 12pt/1.6 ${HEI}; }
.appendix h2 { margin: 1mm 0 4mm; font: normal 16pt/1.4 ${TITLE}; text-align: center; text-indent: 0; }

table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9pt; line-height: 1.45; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1mm 1.4mm; border: .4pt solid #000; vertical-align: top; text-align: left; }
th { font-family: ${HEI}; font-weight: normal; vertical-align: middle; text-align: center; background: #ececec; }
td.number, td.center { text-align: center; white-space: nowrap; }
td.count { text-align: right; }
tr.group td { font-family: ${HEI}; background: #f6f6f6; break-after: avoid; }
tr.group { break-after: avoid; }
tfoot { display: table-row-group; }
tfoot td { font-family: ${HEI}; }

.tag { display: inline-block; min-width: 3.4em; padding: 0 .4em; border: .7pt solid #000; text-align: center;
  font: normal 9pt/1.5 ${HEI}; white-space: nowrap; }
td .tag { white-space: normal; }
.tag.mustFix { color: #fff; background: #7a0c0c; border-color: #7a0c0c; font-weight: bold; }
.tag.suspected { font-weight: bold; }
.tag.advice { border-color: #888; }
.tag.judgement, .tag.unreadable { border-style: dashed; }

.facts th { width: 24mm; }
.facts td { vertical-align: middle; }
.finding { margin: 0 0 3mm; padding: 2mm 3mm 2.4mm; border: .4pt solid #000; border-left-width: 4pt;
  break-inside: avoid; }
.finding.mustFix { border-left-color: #7a0c0c; }
.finding.advice, .finding.judgement, .finding.unreadable { border-left-color: #999; }
.finding header { display: flex; gap: 2.5mm; align-items: baseline; margin-bottom: 1mm; }
.finding header .no { min-width: 1.6em; font: normal 11pt/1.4 ${HEI}; }
.finding header .family { font-family: ${HEI}; }
.finding header .code { margin-left: auto; font-size: 8.5pt; color: #444; }
.finding .message { font-size: 10.5pt; }
.finding dl { display: grid; grid-template-columns: 4.2em 1fr; gap: .4mm 2mm; margin: 1.4mm 0 0; font-size: 9pt; }
.finding dt { font-family: ${HEI}; color: #333; }
.finding dd { margin: 0; }
.finding .followers { margin: 1.6mm 0 0; padding-top: 1mm; border-top: .4pt dashed #777; font-size: 9pt; }
.finding .followers ul { margin: .4mm 0 0; padding-left: 1.2em; }
.lead { margin: 4mm 0 2mm; font-size: 11pt; }
.lead b { margin-right: 1em; font-family: ${HEI}; font-weight: normal; }
.tail { white-space: nowrap; }
.report-head { margin: 5mm 0 2mm; font: normal 12pt/1.5 ${HEI}; text-indent: 0; break-after: avoid; }
.fix { height: 34mm; margin-top: 5mm; padding: 1.5mm 2mm; border: .4pt solid #000; }
.closing { break-inside: avoid; }
.signatures { display: grid; align-items: start; grid-template-columns: repeat(3, 1fr); gap: 7mm 8mm; margin-top: 9mm; font-size: 11pt;
  break-inside: avoid; }
.signatures div { display: flex; }
.signatures div::after { content: ''; flex: 1; border-bottom: .5pt solid #000; }
.signatures .seal { min-height: 18mm; }
.signatures .seal::after { border-bottom-color: transparent; }
.rule-book .lead { margin: 1mm 0; }
.rule-book > h2 { margin-top: 6mm; }
.contents .narrow { width: 16mm; }
.contents .state { width: 46mm; }
.rule { margin: 0 0 5mm; padding-bottom: 3mm; border-bottom: .4pt solid #999; font-size: 9.5pt; }
.rule h3 { display: flex; gap: 2mm; align-items: baseline; margin: 3mm 0 1.5mm; font: normal 12pt/1.5 ${HEI}; }
.rule h3 .tag { margin-left: auto; }
.rule h4 { margin: 2mm 0 .5mm; font: normal 9.5pt/1.5 ${HEI}; break-after: avoid; }
.rule dl { display: grid; grid-template-columns: 6em 1fr; gap: .4mm 2mm; margin: 0 0 1mm; }
.rule dt { font-family: ${HEI}; color: #333; }
.rule dd { margin: 0; }
.rule ul, .rule ol { margin: 0; padding-left: 1.6em; }
.rule .caption { font-size: 8.5pt; color: #333; break-after: avoid; }
.example { width: auto; max-width: 100%; margin: .5mm 0 1mm; table-layout: auto; font-size: 8.5pt; }
.example th { min-width: 24mm; font-weight: normal; text-align: left; white-space: nowrap; }
.example td { white-space: pre-line; }
`;
