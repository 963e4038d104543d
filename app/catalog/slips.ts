/** Words that are often typed for others, with what was meant. An office may add its own. */
export interface Slip {
  /** The wrong word in the surroundings in which it is wrong; with the flag `g`. */
  readonly wrong: RegExp;
  readonly right: string;
  /**
   * `certain`: in these surroundings nobody can mean it; `likely`: almost always a slip; `style`: the other word is
   * the better one.
   */
  readonly sure: 'certain' | 'likely' | 'style';
}

const certain = (wrong: RegExp, right: string): Slip => ({ wrong, right, sure: 'certain' });
const likely = (wrong: RegExp, right: string): Slip => ({ wrong, right, sure: 'likely' });
const style = (wrong: RegExp, right: string): Slip => ({ wrong, right, sure: 'style' });

/** The match is what is quoted; what must stand around it is looked at without being part of it. */
export const SLIPS: readonly Slip[] = [
  certain(/截止目前/g, '截至目前'),
  style(
    /截止(?<!(?:报名|期限|时间|日期|申报|受理|征集)截止)(?=\s?(?:20\d\d年|\d{1,2}月|今年|本年|年底|去年))/g,
    '截至',
  ),
  certain(/做为(?<=[把将][^，,。；;]{1,30}做为)(?!民|人民|群众|百姓|企)/g, '作为'),
  likely(/(?<![争要去愿敢多实善])做为(?!民|人民|群众|百姓|企)/g, '作为'),
  certain(/跨跃(?!科技|公司|集团|教育|文化|网络)/g, '跨越'),
  certain(
    /形象工作(?=[^。]{0,12}(?:政绩工程|面子工程))|形象工作(?<=(?:政绩工程|面子工程)[^。]{0,6}形象工作)/g,
    '形象工程',
  ),
  likely(/意见征求稿/g, '征求意见稿'),
  certain(/布署/g, '部署'),
  certain(/贯砌|贯切|惯彻|贯沏/g, '贯彻'),
  certain(/充份/g, '充分'),
  likely(/部份/g, '部分'),
  certain(/既使/g, '即使'),
  certain(/以经(?=[建完制办公取形开成])/g, '已经'),
  certain(/按装/g, '安装'),
  certain(/坐谈会/g, '座谈会'),
  certain(/发辉|发恢/g, '发挥'),
  certain(/完扇/g, '完善'),
  certain(/再接再励/g, '再接再厉'),
  certain(/相辅相承/g, '相辅相成'),
  certain(/一如继往/g, '一如既往'),
  certain(/迫不急待/g, '迫不及待'),
  certain(/穿流不息/g, '川流不息'),
  certain(/一愁莫展/g, '一筹莫展'),
  certain(/默守成规/g, '墨守成规'),
  certain(/不径而走/g, '不胫而走'),
  certain(/鼎立相助/g, '鼎力相助'),
  certain(/谈笑风声/g, '谈笑风生'),
  certain(/(?:知请|之情|知晴)权/g, '知情权'),
  certain(/监督拳/g, '监督权'),
  certain(/信(?:心|患|吸)(?<=(?:政府|政务)信.)(?=公开)/g, '信息'),
  certain(/政府(?:信息)?公开条列/g, '政府信息公开条例'),
  likely(/(?<![予加给可得难用所])以申请公开/g, '依申请公开'),
  certain(/依申清公开/g, '依申请公开'),
  likely(/政俯/g, '政府'),
  likely(/权利清单/g, '权力清单'),
  likely(/行政权利(?!义务)/g, '行政权力'),
  likely(/权力(?=(?:和|与|及|、)?义务)/g, '权利'),
  likely(/合法权力/g, '合法权利'),
  likely(/渠到(?<=(?:公开|宣传|信息|反馈|申请|监督|多|新|主)渠到)/g, '渠道'),
  likely(/平抬(?<=(?:公开|网络|服务|网站|新媒体|电子)平抬)/g, '平台'),
  likely(/反应(?<=(?:群众|社会|来信|来电|投诉)反应)(?=的?(?:问题|诉求|情况|事项))/g, '反映'),
  likely(/复仪(?<=(?:行政|政府|依法)复仪)|复义(?<=行政复义)/g, '复议'),
  certain(/行政诉颂|行政诉讼诉讼/g, '行政诉讼'),
  likely(/网占(?<=(?:政府|门户|单位)网占)/g, '网站'),
  likely(/(?<!目)的的(?!确|士)/g, '的'),
  likely(/全面推(?=政务公开|政府信息公开|基层)/g, '全面推进'),
  likely(/环(?<=[、，]环)(?=、)/g, '环保'),
  likely(/进行进行/g, '进行'),
  likely(/(?<!为)了了(?!解|然|却|望|结|不)/g, '了'),
  likely(/帐户/g, '账户'),
];
