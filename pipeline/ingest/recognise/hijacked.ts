import type { Frame } from '../letter/frame.ts'
import type { Page } from '../page/page.ts'

const gambling =
  /百家乐|老虎机|真人(?:娱乐|视讯|荷官)|时时彩|北京赛车|彩票(?:平台|网站|官网|app)|娱乐城|娱乐平台|博彩(?:平台|网站|公司)|体育(?:投注|博彩|平台app)|投注(?:平台|网站)|棋牌(?:游戏|平台)|送彩金|彩金|首存|澳门(?:新?葡京|威尼斯|银河|金沙|永利|赌场|太阳城)|葡京|新葡|太阳城(?:官网|娱乐|集团)|威尼斯人|bet\s?365|betway|必威|万博|亚博|华体会|乐鱼|开云体育|九游|半岛体育|星空体育|爱游戏|博天堂|凯发|米兰体育|ag真人|pg电子|cq9|威廉希尔|六合彩|开奖结果|捕鱼游戏|牛牛|德州扑克|赌球|滚球|盘口|环球国际[(（]/giu
const obscene =
  /无码|AV[不在天精一二三区]|人妻|成人(?:影片|电影|视频|网站)|久久(?:精品|久)|一区二区三?区?|国产精品|自拍偷拍|自拍偷|毛片|黄片|色情|情色|啪啪|裸聊|激情视频/giu
const branded =
  /[（(]中国[)）](?:官方网站|有限公司官网)|(?:国际|体育|娱乐)(?:[（(]中国[)）])?·?(?:官方网站|官网|官方平台|app下载)/giu

/** Why a page is a hijacked one: what its title, head, links and hidden parts sell. Null where it is not. */
export function whyHijacked(page: Page, frame: Frame | null): string | null {
  const { head, lines, hidden } = page
  const outside = lines.filter(
    (line, index) =>
      frame === null ||
      line.isLink ||
      line.furniture ||
      index < (frame.title[0] ?? frame.opening) ||
      index >= frame.end,
  )
  const headWords = [
    head.title ?? '',
    head.metas.get('keywords') ?? '',
    head.metas.get('description') ?? '',
  ].join('\n')
  const words = [headWords, hidden, ...outside.map(({ text }) => text)].join('\n')
  const inHead = distinct(headWords)
  const found = distinct(words)
  const everywhere = lines.map(({ text }) => text).join('\n')
  if (
    inHead.size >= 1 &&
    found.size >= 1 &&
    (inHead.size >= 2 || !/赌|彩|扫黄|网络/u.test(head.title ?? ''))
  )
    return reason
  if (found.size >= 2) return reason
  return (everywhere.match(branded)?.length ?? 0) >= 2 ? reason : null
}

const reason =
  'a hijacked page: gambling or obscene advertising stands around the text. Find the page on the department’s own site'

function distinct(words: string): Set<string> {
  return new Set(
    [gambling, obscene, branded]
      .flatMap((pattern) => words.match(pattern) ?? [])
      .map((word) => word.toLowerCase()),
  )
}
