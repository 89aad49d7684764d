import type { Page } from '../page/page.ts'
import { countHan } from '../text.ts'

/** Pinyin in brackets behind characters that a converter could not spell: 發(fā)布. */
const pinyin = /\p{Script=Han}[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/giu

const traditional =
  /[個們會來對關於議國發實現將為與開時間問題務業產電動點處經費員給這樣應該還進過學機體長區縣鄉鎮黨團報總級無書記設備質農萬億條樓護衛環條戶貧賑險資財貿購銷據標準監視聽講證認識計劃訂購誌織續維綜絡績統線組細給結繼練總縮選遠遷運達違連遲適邊還]/gu
const simplified =
  /[个们会来对关于议国发实现将为与开时间问题务业产电动点处经费员给这样应该还进过学机体长区县乡镇党团报总级无书记设备质农万亿条楼护卫环户贫险资财贸购销据标准监视听讲证认识计划订织续维综络绩统线组细结继练缩选远迁运达违连迟适边]/gu

const mojibake = /锟斤拷|烫烫烫|鐨勬|銆傚|鎴戜滑|锛屽|浠ｈ〃|寤鸿/u

const decodedWrongly =
  'the characters were decoded wrongly before the page was saved (mojibake). Open the original page and save it again'

/** Why a text is a damaged copy that must not be archived; null where it is sound. */
export function whyCorrupted(page: Page): string | null {
  const text = page.lines.map((line) => line.text).join('\n')
  const whole = `${page.head.title ?? ''}\n${text}`
  if (mojibake.test(whole)) return decodedWrongly
  const han = countHan(text)
  if ((text.match(/[\u00A1-\u00FF]/gu)?.length ?? 0) > Math.max(30, han)) return decodedWrongly
  const lost = text.match(/\?{2,}|�/gu)?.join('').length ?? 0
  if (lost > 40 && lost > han / 4)
    return 'most characters were lost and stand as question marks. Open the original page and save it again'
  if ((text.match(pinyin)?.length ?? 0) >= 5)
    return 'a corrupted clone: characters are converted to traditional ones with pinyin in brackets. Find the page on the department’s own site'
  const old = text.match(traditional)?.length ?? 0
  const own = text.match(simplified)?.length ?? 0
  if (old >= 12 && old > (old + own) * 0.15)
    return 'in traditional characters, as converted clones on hijacked domains are. Find the simplified original on the department’s own site'
  return null
}
