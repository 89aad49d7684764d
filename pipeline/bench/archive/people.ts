import type { DeputyEntry } from '../../../schemas/deputy.ts'
import type { Random } from './random.ts'

/** Characters with their reading, as ids spell them. */
const readings = (text: string) =>
  text.split(' ').map((pair) => ({ character: pair.charAt(0), pinyin: pair.slice(1) }))

const surnames = readings(
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo 马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao 程cheng 曹cao 袁yuan 邓deng 许xu 傅fu 沈shen 曾zeng 彭peng 吕lv',
)
const given = readings(
  '安an 柏bai 彬bin 澄cheng 川chuan 丹dan 迪di 帆fan 芳fang 枫feng 岗gang 歌ge 海hai 涵han 荷he 虹hong 桦hua 慧hui 嘉jia 健jian 江jiang 洁jie 瑾jin 静jing 菊ju 珂ke 岚lan 蕾lei 莉li 霖lin 岭ling 璐lu 曼man 敏min 鸣ming 楠nan 宁ning 沛pei 萍ping 琪qi 倩qian 晴qing 蓉rong 瑞rui 珊shan 诗shi 舒shu 松song 桐tong 薇wei 雯wen 曦xi 霞xia 晓xiao 欣xin 雪xue 雅ya 妍yan 怡yi 莹ying 岳yue 哲zhe 珍zhen 芷zhi',
)

/** The deputies of one term of one assembly, by id, with names made of chance. */
export function makeDeputies(
  random: Random,
  { prefix, ...seat }: Omit<DeputyEntry, 'name'> & { prefix: string },
  count: number,
): Map<string, DeputyEntry> {
  const found = new Map<string, DeputyEntry>()
  while (found.size < count) {
    const surname = random.pick(surnames)
    const letters = Array.from({ length: random.int(1, 2) }, () => random.pick(given))
    const spelled = letters.map(({ pinyin }) => pinyin).join('')
    const name = [surname, ...letters].map(({ character }) => character).join('')
    found.set(`${prefix}-${surname.pinyin}-${spelled}`, { name, ...seat })
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
