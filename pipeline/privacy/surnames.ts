/** Surnames of two characters: both are kept when the rest of the name is masked. */
const compound =
  '欧阳 上官 司马 诸葛 司徒 司空 夏侯 东方 皇甫 尉迟 公孙 公羊 公冶 慕容 令狐 宇文 长孙 轩辕 端木 ' +
  '申屠 独孤 南宫 西门 东郭 百里 呼延 闻人 澹台 太史 太叔 仲孙 钟离 鲜于 濮阳 淳于 单于 赫连 拓跋 ' +
  '完颜 纳兰 万俟 闾丘 左丘 梁丘 宗政 段干 第五 乐正 漆雕 壤驷 公良 巫马 颛孙 子车 谷梁 拓拔 夹谷'

/** Surnames of one character: the 百家姓 and those frequent today. */
const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎' +
  '鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄' +
  '和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭' +
  '梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚' +
  '程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫' +
  '宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻' +
  '莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向' +
  '古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾' +
  '毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公丛肖闫付代岳帅亓仝邸苟逢初矫修原由战隋綦宾迟曲毕宁' +
  '郇车慈邵衣尉鹿滕赫佟来麦覃区苑畅刑门岱佘候笪谌卿蔄郄晋楚法鄢涂钦归海年爱阳佴商牟哈谯'

const compounds = new Set(compound.split(' '))
const singles = new Set(single)

export const isCompoundSurname = (word: string) => compounds.has(word)

/** The surname a name begins with; null where none is known. */
export function surnameOf(name: string): string | null {
  const [one = '', two = '', three] = name
  if (three !== undefined && compounds.has(one + two)) return one + two
  return singles.has(one) ? one : null
}
