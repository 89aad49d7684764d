import type { Unit } from '../../schemas/unit.ts'
import { clauseStart } from './clause.ts'

/**
 * What may follow a unit word so that the two are another word: 年 goes on to
 * 年级, 家 to 家庭. A number before such a word is left unread.
 */
const goesOn: Readonly<Record<string, string>> = {
  元: '旦|宵|素|首|宇宙|件|老|(?<=[一二三多]元)(?:化|结构|论|经济|治理|格局|体系|一体|共治|主体|社会|文化)',
  人: '[次大均民间制员份才事防社力格文物类造天日月年]|工(?!作)',
  名: '[额单称誉录牌优下列义胜]',
  位: '[置于数列居次移]',
  户: '[次籍外口主型均用内部线头]',
  个: '[万亿]|多[万亿]|体(?:工商|户|经营|劳动|诊所)|税|年度|学年|学期|自然年|会计年度|年头|百分点',
  处: '[理置罚级分长于在方境暑女室事]',
  所: '[有以在谓需属长得致述示处能]',
  座: '[位谈席椅机驾右]',
  家: '[次庭长属]',
  项: '目(?!标)|次',
  类: '[型别似比推]',
  种: '[植类子粮养地畜苗树族草田]',
  级: '[别次数差配甲乙丙特等]|[及]?以[上下]|医院|综合|专科|公立|中医|妇幼|响应|风|地震|保护|残疾|标准|资质|资格|职称|公路|注册|建造|证书|能效|文物|预警|警报|防|心理|营养|教师|岗|职员|重大|生物|水源|耐火|消防',
  例: '[如会行外子证次]',
  起: '[草来点步源因床飞降码居义]|诉(?!讼)|重(?:机|设备|吊)',
  宗: '[教旨族祠]',
  次: '[数序级生品第性席]|年(?!度)|要(?!求)|日(?!常)',
  场: '[所地馆景合内外均域]|面(?!对)',
  期: '[间限末待内满刊货望初中权]|工程|项目|建设|改造|主体|规划|用地|扩建|厂房',
  届: '[满时毕中全委常]|人大|人民|政协|党代|业',
  天: '[然气津空井线窗地文际鹅台安桥河猫平]',
  周: '[边末年岁围报刊知转期口界村密全长游]',
  个周: '[边末年岁围期长]',
  个月: '龄',
  年: '[级代均度制期限份龄轻报鉴检审会货老终味头纪薪金迈利底末初]',
  岁: '[月末]',
  秒: '[杀表]',
  平方: '公里|千米|厘米|英尺|公',
  立方: '千|厘|毫',
  米: '[粉饭糠酒]|面(?!积)|线(?![路缆段])',
  亩: '[均次]|产(?!业)',
  吨: '[位级次]|公里',
  克: '[服隆制拉]',
  升: '[级学高值至为到降旗温格任本空压]',
  度: '[假日数计量过]',
  床: '[前边头单垫品日均次上]',
  床位: '[费数率使均]',
  张: '[家贴力弛口次]',
  辆: '次',
  套: '[餐路间利内用]',
  份: '[额内外子]',
  件: '次',
  条: '[例件款文理约目形]',
  台: '[账阶湾风胞式历球次]',
  批: '[复准评示发量改零转]',
  层: '[面级次出叠]',
  间: '[接隔距断歇谍次或]',
  支: '[持付出部行援线撑架柱]|队(?!伍)',
  册: '子',
  分: '[钟别布类中支之局公会管配析散解包工组管期享担店]',
  倍: '[增率数]',
}

/** Latin unit letters are not the beginning of a longer run of letters: 5km, not 5kmz. */
const letters = '[A-Za-z]'

const patterns = new Map(
  Object.entries(goesOn).map(([word, source]) => [word, new RegExp(source, 'y')]),
)
const letter = new RegExp(letters, 'y')

interface Company {
  /** What must stand in the clause before the number. */
  before?: RegExp
  /** What must stand right behind the word. */
  behind?: RegExp
}

/** Words that name a unit only in company: 度 with 电, 届 where something was held. */
const company: readonly (readonly [Unit, string, Company])[] = [
  ['kilowatt_hour', '度', { before: /电(?![话子梯脑影视])/ }],
  ['edition', '届', { before: /举办|举行|组织|召开|开办|连续|累计/ }],
  ['day', '日', { behind: /(?:以|之)?内(?![部容设])|以上|期限/y }],
  ['bed', '张', { before: /床/ }],
  ['score_point', '分', { before: /分数|得分|评分|满意|评价|测评|考核|成绩|均分|指数|总分/ }],
  [
    'round',
    '期',
    { before: /举办|举行|组织|开办|开设|开展|培训|培养|累计|印发|编发|刊发|推出|完成/ },
  ],
]

export function isTrapped(
  text: string,
  at: number,
  { unit, word }: { unit: Unit; word: string },
): boolean {
  const end = at + word.length
  const trap = /[A-Za-z]$/.test(word) ? letter : patterns.get(word)
  if (trap !== undefined && matchesAt(trap, text, end)) return true
  const needed = company.find(([name, printed]) => name === unit && printed === word)?.[2]
  if (needed === undefined) return false
  const before = text.slice(clauseStart(text, at), at)
  return (
    needed.before?.test(before) === false ||
    (needed.behind !== undefined && !matchesAt(needed.behind, text, end))
  )
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
