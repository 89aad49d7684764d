import { surnameOf, isCompoundSurname } from '../../privacy/surnames.ts'
import { fold } from '../text.ts'

/** Words no name holds, whatever they begin with. */
const noName =
  /尊敬|敬爱|各位|全体|有关|人大|政协|代表|委员|建议|提案|议案|领衔|附议|贵|您|你|我|关于|答复|收悉|本次|会议|第[一二三四五六七八九十]+(?:代表|组|小|选|届|次)|单位|部门|局$|政府|网友|市民|同志|先生|女士|公司|街道|社区|小组|联名/u

const groupEnd =
  /(?:委员会|市委会?|县委会?|区委会?|省委会?|州委会?|中央|总支(?:部)?|支部|工委|专委会|工商联|联合会|联谊会|妇联|残联|侨联|台联|文联|科协|学社.{0,8}|商会|学会|协会|促进会|总工会|工会|团市委|团县委|团区委|代表团|代表小组|界别?|党派|小组|议政组|活动组|委员会办公室|办公室|基层委|分会|民革.{0,8}|民盟.{0,8}|民建.{0,8}|民进.{0,8}|农工党.{0,8}|致公党.{0,8}|台盟.{0,8}|知联会|政府|街道|镇|乡|中心|公司|学校|大学|医院)$/u

export interface Addressees {
  names: string[]
  /** 等3名代表: there are more than are named. */
  others: boolean
  /** They are called 委员 or 代表, or are a body. */
  role: 'deputy' | 'member' | 'person' | 'body'
  /** XX代表, 张某某委员: the page hides the name. */
  masked: boolean
}

const greeting = /[,，!！。:：]?\s*(?:[您你]们?\s*好|大家好)?\s*[:：,，!！。;；]*$/u
const lead =
  /^(?:[（(]?\s*)?(?:尊敬的|敬爱的|亲爱的|致(?!公党))?\s*(?:(?:全国|省|市|县|区|州|旗|镇)?(?:人大代表|政协委员)[:：]?(?=\s*\p{Script=Han}{2,}))?\s*/u
/** 市人大张三代表: the assembly stands before the name. */
const assembly = /^(?:全国|省|市|县|区|州|旗|镇)?(?:人大|政协)(?=\s*\p{Script=Han}{2,})/u
const many = '(?:[0-9]{1,3}|[一二两三四五六七八九十几多]{1,3})'
/** 3名, 二位; without such a word only behind 等, or where it would make a name too long: 王小二代表 is one. */
const count = `(?:${many}\\s*(?:位|名|人|个)|(?<=等\\s*)${many}|(?<=[、,并]\\p{Script=Han}{3})[二两三四五六七八九十])?`
const withRole = new RegExp(
  `^(?<names>.+?)\\s*(?<others>等)?\\s*${count}\\s*(?:省|市|县|区)?(?:人大|政协)?(?<role>代表|委员|先生|女士|同志)(?:们)?$`,
  'u',
)

/** Reads whom a letter addresses; null where the words are no form of address. */
export function readAddressees(words: string): Addressees | null {
  const bare = fold(words)
    .replace(/[((][^()]*?(?:等|共)\s*\d*[^()]*[))]/gu, '等')
    .replace(/[((](?:代表|委员|领衔|主提|附议|第一提案人)[))]/gu, '')
    .replace(greeting, '')
    .replace(/(代表|委员)等$/u, '等$1')
    .replace(lead, '')
    .trim()
  if (bare === '' || bare.length > 120) return null
  const titled = /(人大代表|政协委员)[:：]?\s*\p{Script=Han}{2,4}\s*[:：,，]?$/u.exec(
    fold(words),
  )?.[1]
  const groups = withRole.exec(titled === undefined ? bare : `${bare}${titled.slice(2)}`)?.groups
  if (groups === undefined) return readBody(bare)
  const role = groups.role === '代表' ? 'deputy' : groups.role === '委员' ? 'member' : 'person'
  const inner = (groups.names ?? '')
    .replace(assembly, '')
    .replace(/(?:代表|委员)(?=\s*(?:[、,;/]|并|及|和|与|以及|等|\s))/gu, '')
    .replace(/等(?=$|[、,;])/gu, '')
  const others = groups.others !== undefined || /等\s*$/u.test(groups.names ?? '')
  if (isMasked(inner)) return { names: [], others, role, masked: true }
  const names = splitNames(inner)
  return names === null ? null : { names, others, role, masked: false }
}

function readBody(words: string): Addressees | null {
  const parts = words.split(/[、,;]/u).map((part) => part.replace(/\s/gu, ''))
  const others = words.endsWith('等')
  const names = parts.map((part) => part.replace(/等$/u, ''))
  const isBody = names.every((part) => part.length >= 3 && part.length <= 30 && groupEnd.test(part))
  return isBody ? { names, others, role: 'body', masked: false } : null
}

const isMasked = (words: string) => /[xX×*＊某○●]|[一-龥]\s*\*/u.test(words)

/** Splits names that stand together: 张三、李四, 张三并李四, 王 继 李明; null where one is no name. */
export function splitNames(words: string): string[] | null {
  const parts = fold(words)
    .split(/\s*(?:[、,;/]|以及|并(?!\s*$))\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const names: string[] = []
  for (const part of parts) {
    const found = namesIn(part)
    if (found === null) return null
    names.push(...found)
  }
  return names.length === 0 ? null : [...new Set(names)]
}

function namesIn(part: string): string[] | null {
  const words = joinSpacedNames(part.split(/\s+/u))
  const names = words.flatMap((word) => (isName(word) ? [word] : (splitAtJoiner(word) ?? [''])))
  if (!names.includes('')) return names
  const body = part.replace(/\s/gu, '')
  return body.length >= 3 && groupEnd.test(body) ? [body] : null
}

/** 王 继 is one name, 王继 李明 are two, 欧阳 震华 is one. */
function joinSpacedNames(words: readonly string[]): string[] {
  const joined: string[] = []
  let open = ''
  for (const word of words) {
    const isShort = [...word].length === 1
    if (open !== '' && isShort && [...open].length < 3) open += word
    else if (open !== '' && isCompoundSurname(open) && [...word].length <= 2) open += word
    else if (
      open !== '' &&
      [...open].length === 1 &&
      [...word].length === 2 &&
      surnameOf(word + 'x') === null
    )
      open += word
    else {
      if (open !== '') joined.push(open)
      open = word
    }
  }
  if (open !== '') joined.push(open)
  return joined
}

/** 张三和李四: a joiner that is no part of either name. 和玉龙 is one name. */
function splitAtJoiner(word: string): string[] | null {
  const letters = [...word]
  const splits = letters.flatMap((letter, at) => {
    if (!/[和与及]/u.test(letter)) return []
    const left = letters.slice(0, at).join('')
    const right = letters.slice(at + 1).join('')
    if (!isName(left) || surnameOf(right) === null) return []
    const rights = isName(right) ? [right] : splitAtJoiner(right)
    return rights === null ? [] : [[left, ...rights]]
  })
  // 魏晓和和胡东: 和 is seldom a surname.
  return (
    splits.find((names) => !names.slice(1).some((name) => /^[和与及]/u.test(name))) ??
    splits[0] ??
    null
  )
}

/** Characters that Mongolian, Tibetan and Uyghur names are written with, one behind another. */
const transliterated =
  /^[阿艾敖奥巴白宝包本毕斌布才朝陈呈赤楚次措达丹德登迪丁多额恩尔尕嘎噶甘高嘎戈格根贡古顾哈海呼花吉加江杰金娟卡康克拉来兰勒力莉丽林琳鲁罗洛玛买麦满曼毛孟米明莫木穆那纳乃南尼努诺帕朋皮平珀普其奇齐祺钦青琼曲其全热仁日荣若萨赛桑色沙山珊舍斯苏索塔台泰特提田图吐托娃旺温文乌吾西希夏晓雅央扬伊依音尤玉云扎泽扎珠卓孜]{4,9}$/u

/** Whether a word can be a person’s name: 2–4 characters, or longer with ·, as of minorities. */
function isName(word: string): boolean {
  if (noName.test(word)) return false
  if (/^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(word)) return true
  if (transliterated.test(word) && !groupEnd.test(word)) return true
  if (!/^\p{Script=Han}{2,4}$/u.test(word)) return false
  const length = [...word].length
  if (length < 4) return !groupEnd.test(word) || surnameOf(word) !== null
  return (
    surnameOf(word) !== null &&
    (isCompoundSurname([...word].slice(0, 2).join('')) || !/[和与及]/u.test(word)) &&
    !groupEnd.test(word)
  )
}
