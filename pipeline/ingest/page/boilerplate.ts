import { squeeze } from '../text.ts'

/** A line that is a page’s furniture from end to end. Read without its white space. */
const whole: readonly RegExp[] = [
  /^(?:无障碍|长者|适老|关怀|老年|简体|繁体|手机)[\p{Script=Han}|·・ ]{0,16}$/u,
  /^(?:打开|进入|切换)?(?:适老化?模式|无障碍(?:浏览|阅读)?|长者(?:版|模式|专区)|老年(?:版|模式)|关怀版)+$/u,
  /^(?:\[|【|〖|\()?(?:字号|字体|文字大小|字体大小|选择字体|文章字号|文本大小)[:：]?.{0,20}$/u,
  /^[[【〖(]?(?:大|中|小|默认|超大|特大|\+|-|T)(?:[\]】〗)|/\s]*[[【〖(]?(?:大|中|小|默认|超大|特大|\+|-|T))*[\]】〗)]?$/u,
  /^(?:浏览次数|浏览量|阅读次数|阅读量|访问次数|访问量|点击数|点击量|点击次数|人气|阅读)[:：]?[\d\p{Script=Han}]{0,12}$/u,
  /^.{0,6}扫一扫.{0,30}$/u,
  /^扫描(?:下方|右侧)?二维码.{0,20}$/u,
  /^(?:上|下)(?:一)?(?:条|篇|页|则|个)(?:新闻|信息|文章)?(?:[:：>]|$).{0,300}$/u,
  /^[[【〖(]?(?:打印(?:本页|正文|此页|文章)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表|上页)?|收藏(?:本页)?|分享|复制链接|纠错|我要纠错|转发|顶部|TOP)[\]】〗)|\s]*(?:[[【〖(]?(?:打印(?:本页|正文|此页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表)?|收藏|分享|纠错)[\]】〗)]?)*$/u,
  /^分享(?:到|至)?[:：]?.{0,30}$/u,
  /^(?:微信|微博|QQ空间|QQ|朋友圈|新浪微博|腾讯微博|手机版|微信公众号|政务微博|政务微信)+$/u,
  /^.{0,12}网站标识码[:：]?.{0,80}$/u,
  /^.{0,40}(?:ICP备|ICP证|公网安备|公安备案|ICP备案).{0,120}$/iu,
  /^(?:copyright|©|版权所有).{0,160}$/iu,
  /^.{0,40}(?:版权所有|AllRightsReserved).{0,80}$/iu,
  /^(?:用户|会员|个人|法人)?(?:登录|登陆|注册)(?:[|/·]?(?:登录|登陆|注册|退出|个人中心))*$/u,
  /^(?:您好|你好)?[,!]?(?:欢迎(?:来到|访问|光临|您访问)).{0,40}$/u,
  /^(?:还没有账号|立即注册|账号密码登录|忘记密码).{0,10}$/u,
  /^(?:设为首页|加入收藏|联系我们|网站地图|关于我们|网站声明|隐私(?:声明|保护)|站点地图|使用帮助|RSS订阅)(?:[|/·]?(?:设为首页|加入收藏|联系我们|网站地图|关于我们|网站声明|隐私(?:声明|保护)|站点地图|使用帮助))*$/u,
  /^技术支持[:：].{0,60}$/u,
  /^(?:责任编辑|文章录入|编辑|审核|校对|录入|责编|初审|复审|终审|网站编辑)[:：].{0,40}$/u,
  /^.{0,20}(?:点击|开始|收听|播放).{0,4}(?:语音播报|朗读|播报).{0,10}$/u,
  /^(?:朗读|语音播报|收听|听全文)$/u,
  /^您(?:所)?访问的(?:链接|页面)(?:即将|将).{0,80}$/u,
  /^(?:今天是|当前时间)[:：]?.{0,40}$/u,
  /^(?:站内搜索|全文检索|搜索|高级搜索|请输入关键字).{0,10}$/u,
]

/** After a line of these nothing of the letter comes. */
const sureStops: readonly RegExp[] = [
  /^(?:上|下)(?:一)?(?:条|篇|页|则|个)(?:新闻|信息|文章)?(?:[:：>]|$)/u,
  /网站标识码|ICP备|公网安备|版权所有|AllRightsReserved/iu,
  /^友情链接[:：]?$/u,
]

/** The same, where the letter is already signed. */
const likelyStops: readonly RegExp[] = [
  /^【?(?:相关(?:链接|文章|信息|阅读|新闻|推荐|附件推荐|报道)|推荐阅读|最新(?:文章|信息|公开)|热点(?:文章|信息)|猜你喜欢|延伸阅读)】?[:：]?(?:更多>*)?$/u,
  /^(?:网站)?(?:主办|承办|主管)(?:单位)?[:：]/u,
  /^分享(?:到|至)/u,
]

/** Furniture inside a line that says something else too: 发布日期:… 浏览次数:12 字号:[大 中 小]. */
const inside: readonly RegExp[] = [
  /[|\s]*[[【〖(（]?\s*(?:字\s*号|字\s*体(?:\s*大\s*小)?|文\s*章\s*字\s*号|文\s*字\s*大\s*小)\s*[:：]?\s*[[【〖(（]?\s*(?:(?:特?大|中|小|默认|超大|\+|-)[\]】〗)）\s|/、[【〖(（]*){0,5}(?:[\]】〗)）]|$|(?=\s))/gu,
  /[|\s]*(?:浏\s*览\s*次\s*数|浏\s*览\s*量|阅\s*读\s*次\s*数|阅\s*读\s*量|访\s*问\s*(?:次\s*数|量)|点\s*击\s*(?:次\s*数|数|量|率)|人\s*气)\s*[:：]?\s*(?:\d+|\[\s*\])?\s*次?/gu,
  /[|\s]*(?:阅\s*读|点\s*击|浏\s*览|访\s*问)\s*[:：]\s*(?:\d+|\[\s*\d*\s*\])\s*次?/gu,
  /[|\s]*[[【〖(（]\s*(?:打印|关闭|收藏|分享|打印本页|关闭窗口|打印正文|我要打印|返回|纠错)\s*[\]】〗)）]/gu,
  /[|\s]*扫一扫在手机(?:上)?(?:打开|查看)当前(?:页面?|页)/gu,
]

export function isBoilerplate(line: string): boolean {
  const bare = squeeze(line)
  // 微信扫一扫即可缴费。 is a sentence of the letter.
  if (bare.length > 320 || (bare.endsWith('。') && !/扫描|二维码|版权/u.test(bare))) return false
  return whole.some((pattern) => pattern.test(bare))
}

/** Whether the letter is over before this line: surely, or only once it is signed. */
export function endOfPage(line: string): 'sure' | 'likely' | null {
  const bare = squeeze(line)
  if (bare.length > 320) return null
  if (sureStops.some((pattern) => pattern.test(bare))) return 'sure'
  return likelyStops.some((pattern) => pattern.test(bare)) ? 'likely' : null
}

/** The line without the furniture inside it. */
export function withoutFurniture(line: string): string {
  if (line.length > 400) return line
  let left = line
  for (const pattern of inside) left = left.replace(pattern, '')
  return left === line ? line : left.trimEnd()
}
