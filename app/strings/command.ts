import type { ProfileProblem } from '../model/profile.ts';
import { profilePlace } from './profile.ts';

/** What the headless command says. */
export const COMMAND_STRINGS = {
  usage: [
    '用法：npm run --silent audit -- 文件或文件夹... [选项]',
    '',
    '  --json 文件    把结果写成 JSON（- 表示标准输出）',
    '  --xlsx 文件    把问题台账写成 Excel 工作簿',
    '  --pdf 文件     把审核摘要写成 PDF',
    '  --roster 文件  单位名册（Excel 或 CSV）：哪些单位应当报送、分组、别名和公布截止日期',
    '  --previous 文件或文件夹...  上年度的报告，或本程序上年导出的工作簿，用于跨年度核对（本身不审核）',
    '  --profile 文件 本单位规则设置（JSON）：停用规则、调整轻重和限值、词表、截止日期',
    '  --year 年份    审核的报告年度（默认取多数报告的年度）',
    '  --stage 阶段   published 已发布（默认）或 draft 送审稿（不查发布时限）；优先于规则设置里的阶段',
    '  --today 日期   以此日期（YYYY-MM-DD）代替今天',
    '',
    '不带输出选项时在屏幕上列出各单位的问题。',
    '退出码：0 没有必改问题；1 有必改问题；2 用法不对、名册、规则设置不能使用，或没有一个文件能读取。',
  ].join('\n'),
  rosterProblem: ({ sheet, row, sentence }: { sheet: string; row: number | null; sentence: string }) =>
    `名册“${sheet}”${row === null ? '' : `第${row}行`}：${sentence}`,
  profileProblem: (file: string, { path, line, sentence }: ProfileProblem) => {
    return `规则设置“${file}”${profilePlace(path, line)}：${sentence}`;
  },
  profileRefused: (count: number) => `规则设置有${count}处不对，不能使用，本次没有审核。`,
  noInput: '没有给出要审核的文件或文件夹。',
  unknownOption: (option: string) => `不认识的选项：${option}`,
  missingValue: (option: string) => `选项 ${option} 后面缺少内容。`,
  badYear: (value: string) => `年份“${value}”不对，应为四位数字，如 2024。`,
  badStage: (value: string) => `阶段“${value}”不对，应为 published 或 draft。`,
  badDate: (value: string) => `日期“${value}”不对，应为 YYYY-MM-DD。`,
  cannotWrite: (file: string, why: string) => `不能写入“${file}”：${why}`,
  isOriginal: (file: string) => `“${file}”是待审核的文件，没有覆盖，请另取输出文件名。`,
  noPrinter: '不能生成 PDF：这里没有能用的 Electron。请先运行 npm run setup，或者去掉 --pdf。本次没有审核。',
  printFailed: (why: string) => `没有生成 PDF：${why}`,
  progress: (done: number, total: number) => `已读 ${done}/${total}`,
  fault: (path: string) => `程序处理“${path}”时出错`,
  nothingRead: '没有一个文件能读取。',
} as const;
