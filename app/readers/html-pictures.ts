import type { Picture } from '../model/document.ts';
import type { HtmlNode } from './html-node.ts';

/** No table fits into a picture of this many pixels or fewer on a side. */
const ICON_SIZE = 100;
/** A line of print is no higher: a strip below it is decoration. */
const STRIP_HEIGHT = 40;
/** Names that pages give to their furniture, as the whole name of the file but for digits and size. */
const FURNITURE =
  /(?:^|[/_-])(?:icon|ico|logo|share|qr|qrcode|erweima|ewm|weixin|wechat|weibo|arrow|btn|button|blank|spacer|space|dot|line|print|close|search|gongan|beian|jubao|zhaocuo|dzjg|red|error)[\w-]{0,12}\.(?:png|gif|jpe?g|svg|ico|webp)(?:[?#].*)?$/i;

/** A picture that may hold a table, null for icons and the page's furniture. In doubt a picture is kept. */
export function pictureOf(image: HtmlNode): Picture | null {
  const source = image.attributes?.get('src') ?? '';
  if (FURNITURE.test(source)) return null;
  const width = sizeOf(image, 'width');
  const height = sizeOf(image, 'height');
  if (width !== null && width <= ICON_SIZE) return null;
  if (height !== null && height <= (width === null ? ICON_SIZE : STRIP_HEIGHT)) return null;
  const text = (image.attributes?.get('alt') ?? image.attributes?.get('title') ?? '').trim();
  return { type: 'picture', text, source: { kind: 'html', start: image.start, end: image.end } };
}

/** Pixels, from the attribute or the style; null where unknown or in another unit. */
function sizeOf(image: HtmlNode, name: 'width' | 'height'): number | null {
  const attribute = /^\s*(\d+)(?:\.\d+)?\s*(?:px)?\s*$/i.exec(image.attributes?.get(name) ?? '');
  if (attribute?.[1] !== undefined) return Number(attribute[1]);
  const style = image.attributes?.get('style') ?? '';
  const found = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`, 'i').exec(style);
  return found?.[1] === undefined ? null : Number(found[1]);
}
