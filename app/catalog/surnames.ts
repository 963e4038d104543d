/** The most frequent surnames; two characters where the name has two. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const DOUBLE = ['欧阳', '上官', '司马', '诸葛', '东方', '皇甫', '尉迟', '令狐', '慕容'];

/** The surnames as one alternative of a pattern. */
export const SURNAME = `(?:${DOUBLE.join('|')}|[${SINGLE}])`;
