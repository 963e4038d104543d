import type { Random } from '../report-maker/random.ts';

/*
 * What makes a report of 12 KB a page of 150: the site's menus and lists around it, and the styles that editors leave in
 * every cell. All of it is elements and text that a reader must walk through; none of it is of use to an audit.
 */

const THEMES = [
  '财政预决算',
  '行政许可',
  '重大建设项目',
  '公共资源交易',
  '社会救助',
  '义务教育',
  '医疗卫生',
  '生态环境',
  '安全生产',
  '食品药品监管',
  '乡村振兴',
  '稳岗就业',
  '养老服务',
  '保障性住房',
  '征地补偿',
  '政策解读',
  '人事任免',
  '统计数据',
  '应急管理',
  '优化营商环境',
];
const PAPERS = [
  '工作方案',
  '实施细则',
  '通知',
  '公示',
  '公告',
  '办理结果',
  '情况说明',
  '清单(第三批)',
  '问答',
  '一图读懂',
];
const VERBS = ['关于印发', '关于开展', '关于做好', '关于公布', '关于调整', '关于进一步规范'];

function headline(random: Random, place: string): string {
  const theme = random.pick(THEMES);
  return random.chance(0.5)
    ? `${place}${random.pick(VERBS)}${theme}${random.pick(PAPERS)}`
    : `${theme}：${place}${random.int(1, 28)}个镇街完成${random.int(2, 96)}项${random.pick(PAPERS)}`;
}

function address(random: Random): string {
  return `/zwgk/${random.int(1000, 9999)}/t${random.int(20190101, 20261231)}_${random.int(1000000, 9999999)}.html`;
}

function menuGroup(random: Random, place: string): string {
  const links = Array.from({ length: random.int(6, 14) }, () => {
    const name = random.pick(THEMES);
    return `<li class="nav-sub-item"><a href="${address(random)}" target="_blank" title="${name}"><i class="ico ico-${random.int(1, 40)}"></i>${name}</a></li>`;
  });
  return `<div class="nav-group"><h3><a href="${address(random)}">${random.pick(THEMES)}</a></h3><ul class="nav-sub">${links.join('\n')}</ul><p class="nav-more"><a href="${address(random)}">更多${place}信息&gt;&gt;</a></p></div>`;
}

function newsItem(random: Random, place: string): string {
  const title = headline(random, place);
  const date = `20${random.int(19, 26)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
  return `<li><span class="date">${date}</span><a href="${address(random)}" title="${title}" target="_blank">${title}</a></li>`;
}

function newsTable(random: Random, place: string): string {
  const rows = Array.from(
    { length: random.int(5, 12) },
    () =>
      `<tr><td width="20"><img src="/images/dot.gif" width="6" height="6"></td><td align="left"><a href="${address(random)}" class="lan12">${headline(random, place)}</a></td><td width="80"><font color="#999999">[${random.int(1, 12)}-${random.int(1, 28)}]</font></td></tr>`,
  );
  return `<table width="96%" border="0" cellspacing="0" cellpadding="0">${rows.join('\n')}</table>`;
}

/** One piece of the page around the article. */
function piece(random: Random, place: string): string {
  const kind = random.next();
  if (kind < 0.45) return menuGroup(random, place);
  if (kind < 0.8) {
    const items = Array.from({ length: random.int(6, 15) }, () => newsItem(random, place));
    return `<div class="box"><div class="box-head"><b>${random.pick(THEMES)}</b></div><ul class="news-list">\n${items.join('\n')}\n</ul></div>`;
  }
  if (kind < 0.92) return newsTable(random, place);
  return `<script type="text/javascript">\n$(function(){ $(".nav-group").eq(${random.int(0, 9)}).hover(function(){ $(this).addClass("on"); }, function(){ $(this).removeClass("on"); });\n  if (window.innerWidth < ${random.int(640, 1024)}) { $(".box").hide(); } });\n</script>`;
}

/** Pieces of the site's markup around an article, of about `length` characters in all. */
export function surroundings(random: Random, place: string, length: number): readonly string[] {
  const pieces: string[] = [];
  for (let have = 0; have < length;) {
    const next = piece(random, place);
    pieces.push(next);
    have += next.length + 1;
  }
  return pieces;
}

/** What a web editor leaves of Word: a style in every cell and a paragraph with spans inside it. */
export function styled(random: Random, page: string): string {
  const size = random.pick(['14px', '16px', '10.5pt']);
  const font = random.pick(['宋体', '仿宋_GB2312', '微软雅黑, Arial']);
  const cell = `style="border: 1px solid windowtext; padding: 0px 7px; width: ${random.int(42, 88)}px; word-break: break-all;"`;
  const open = `<p style="text-align: center; line-height: ${random.int(18, 30)}px; margin: 0px;"><span style="font-size: ${size}; font-family: ${font}; color: rgb(0, 0, 0);">`;
  return page
    .replace(/<(td|th)((?: (?:col|row)span="\d+")*)>([^<]*)<\/\1>/g, `<$1$2 ${cell}>${open}$3</span></p></$1>`)
    .replace(
      /<p>([^<]+)<\/p>/g,
      `<p style="text-indent: 2em; line-height: 2em; margin-bottom: 5px;"><span style="font-size: 21px; font-family: ${font};">$1</span></p>`,
    );
}
