/** Words that fit every office and every year (套话); an office's own list may add to them. */
export const CLICHES =
  /重视(?:程度)?不够|认识不(?:够|到位|足)|意识(?:还)?不(?:够)?强|有待(?:进一步)?(?:加强|提高|提升|完善|改进|增强|充实|丰富|规范|拓宽)|进一步(?:提高|加强|增强|强化|完善|规范|提升|加大|拓宽|健全|丰富|充实|深化|推进|优化)|切实(?:加强|提高|增强|做好|抓好)|不断(?:加强|提高|完善|提升|增强|丰富|拓宽|健全)|高度重视|统一思想|提高认识|思想认识|再上新台阶|新局面|狠抓落实|真抓实干|常抓不懈|扎实推进|积极推进|大力推进/g;

/** What only one office in one year can say: a number, a name, a document. */
export const CONCRETE =
  /[0-9０-９]|《[^》]+》|[“"][^”"]{2,12}[”"]|[一二三四五六七八九十百]+(?:次|期|件|项|条|名|个|篇|场|人)/g;
