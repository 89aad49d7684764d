import { isAssistingOpinion, isReplyTitle } from '../letter/reply-title.ts'
import type { Page } from '../page/page.ts'
import { countHan, squeeze } from '../text.ts'

/** What a page without a letter is, as precisely as it can be told. */
export function whyNoLetter(page: Page): string {
  const shown = page.lines.filter(
    ({ dropped, furniture, text }) => !dropped && !furniture && text.trim() !== '',
  )
  const lines = shown.map(({ text }) => squeeze(text))
  const title = [
    squeeze(page.head.title ?? ''),
    squeeze(page.head.metas.get('articletitle') ?? ''),
    ...lines.slice(0, 12).filter((line) => line.length <= 80),
  ]
  const titled = (pattern: RegExp) =>
    title.some((words) => pattern.test(words.replace(/[-_|].{0,30}$/u, '')))
  const text = lines.join('\n')
  const own = shown.filter(({ isLink }) => !isLink).map((line) => squeeze(line.text))
  const all = `${page.head.title ?? ''}\n${own.join('\n')}`
  const found = [
    [
      isChallenge(all),
      'a challenge page of a firewall (验证/拦截), not the page behind it. Open the page in a browser, pass the check, and save it then',
    ],
    [
      isError(all),
      'an error page (404 or the like): the page it should be is gone. Look for it in another archive',
    ],
    [isLogin(all), 'a login page. The letter is behind it; open it in a browser and save it then'],
    [
      isList(lines) ||
        /找到.{0,12}\d+.{0,4}条|搜索结果|检索结果/u.test(text.slice(0, 1_000)) ||
        titled(/目录$|清单$|一览表$|汇总表$/u),
      'a list of pages, not a reply. Save each page it links to',
    ],
    [
      titled(/征[询求]意见表|意见表$|反馈表|登记表|申请表|评价表|回执|表格下载|征询表/u),
      'a form, not a reply',
    ],
    [
      /政协.{0,40}(?:工作报告|提案工作(?:情况)?的?报告)|提案工作情况的报告/u.test(
        text.slice(0, 1500),
      ) || titled(/常务委员会.{0,10}(?:工作)?报告/u),
      'a report of the CPPCC or a congress about its work, not a reply to one suggestion',
    ],
    [
      titled(/(?:建议|提案).{0,30}情况的?(?:公示|通报|公告)$/u) && isAnnual(text),
      'a report on how many suggestions were handled, not a reply to one',
    ],
    [
      titled(/(?:通知|公告|公示|通报|通告|方案|办法|规定|条例|细则|制度|解读)(?:\(.{0,20}\))?$/u),
      'a notice or rule, not a reply',
    ],
    [
      titled(/(?:建议|提案|议案|办理).{0,30}(?:报告|总结)$/u) && isAnnual(text),
      'a report on how many suggestions were handled, not a reply to one',
    ],
    [isReported(text) || titled(meeting), 'news about suggestions or sessions, not a reply'],
    [
      titled(/(?:建议|提案|议案|办理).{0,30}(?:情况|工作).{0,6}(?:报告|总结|说明|通报|汇报)?$/u) ||
        isAnnual(text),
      'a report on how many suggestions were handled, not a reply to one',
    ],
    [
      title.some(isAssistingOpinion),
      'an assisting office’s opinion to the lead office (会办/协办意见), not the reply to the deputy',
    ],
    [
      isCitizens([...title, text].join('\n')),
      'a reply to a citizen’s letter, not to a deputy’s suggestion or a member’s proposal',
    ],
    [isNews(text), 'news about suggestions or sessions, not a reply'],
    [
      isAttachmentOnly(lines),
      'the letter is not on the page, only its attachment. Open the attachment and copy its text into a .txt file',
    ],
    [
      title.some(isReplyTitle),
      'the page has the title of a reply but not its text. Save the page again after it has loaded, or copy its text',
    ],
  ] as const
  return (
    found.find(([is]) => is)?.[1] ??
    'no letter was found: no salutation to a deputy or member, and no opening such as 您提出的…建议收悉，现答复如下'
  )
}

function isChallenge(all: string): boolean {
  return (
    countHan(all) < 600 &&
    /安全验证|访问验证|人机验证|滑动验证|请完成验证|拖动滑块|请输入验证码|验证码|正在检查(?:您的)?浏览器|请(?:开启|启用|打开)(?:浏览器)?(?:的)?javascript|开启javascript|justamoment|checkingyourbrowser|enablejavascript|cloudflare|ddos|云防护|创宇盾|安全狗|waf拦截|web应用防火墙|防火墙|请求(?:已)?被(?:拦截|阻断|拒绝)|拦截|访问(?:被)?(?:禁止|阻断|拒绝|受限)|疑似(?:黑客|攻击)|accessdenied|requestblocked|浏览器安全检查|跳转中|正在跳转/iu.test(
      squeeze(all),
    )
  )
}

function isError(all: string): boolean {
  return (
    countHan(all) < 500 &&
    /404|403forbidden|50[0234](?:badgateway|错误|internal)?|页面不存在|找不到(?:该|您|页面)|(?:页面|文章|信息|内容)(?:不存在|已(?:被)?删除|已过期|走丢|丢失|无法访问)|notfound|服务器(?:错误|内部错误|繁忙)|无法(?:显示|访问)此?(?:页面|网页|网站)|您访问的(?:页面|链接|内容|信息)(?:不存在|已|有误)|抱歉/iu.test(
      squeeze(all),
    )
  )
}

function isLogin(all: string): boolean {
  return (
    countHan(all) < 400 &&
    /(?:用户名|账号|帐号|手机号).{0,40}密码|统一身份认证|请(?:先)?登录|登录后(?:查看|访问)/u.test(
      squeeze(all),
    )
  )
}

function isList(lines: readonly string[]): boolean {
  const titles = lines.filter((line) =>
    isReplyTitle(
      line
        .replace(/^[·•\d.、\s]+/u, '')
        .replace(/[[(]?(?:19|20)?\d{2}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?[\])]?$/u, '')
        .replace(/^[[(]?(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}[\])]?/u, ''),
    ),
  )
  const rows = lines.filter(
    (line) =>
      line.length <= 120 && /建议|提案/u.test(line) && /第?[\dA-Z]+号|^\d{1,4}(?:\D|$)/u.test(line),
  )
  const prose = lines.filter((line) => countHan(line) >= 60)
  return (new Set(titles).size >= 3 || rows.length >= 5) && prose.length <= 3
}

function isAnnual(text: string): boolean {
  return (
    /(?:共|全年|今年|20\d\d年).{0,40}(?:收到|承办|办理|交办).{0,40}(?:建议|提案|议案).{0,60}\d+件/u.test(
      text,
    ) && /(?:办复率|满意率|办结率|答复率|办理工作|A类|主办件)/u.test(text)
  )
}

function isCitizens(text: string): boolean {
  return /网友|网民|来信人|来信内容|信件(?:标题|内容|编号)|来信(?:标题|时间)|留言(?:人|时间|内容|标题)|市长信箱|局长信箱|县长信箱|书记信箱|领导信箱|诉求人|12345|来电人|咨询人|写信人|信访人|市民(?:朋友|同志|来信)|(?:来信|来访)反映|信访事项|申请复查/u.test(
    text,
  )
}

/** A headline that tells of a meeting or visit. */
const meeting =
  /召开|举行|座谈会|视察|调研|督办|督查|推进会|见面会|面商会|交办会|协商会|开幕|闭幕|审议|听取/u

/** What only a newspaper writes. */
function isReported(text: string): boolean {
  return /本报讯|(?:网|报|台|社)讯(?:[(（]|\s)|[(（](?:本报|本网)?(?:见习)?记者/u.test(text)
}

function isNews(text: string): boolean {
  return /本报讯|(?:网|报|台|社)讯|记者|通讯员|召开|开幕|闭幕|座谈会|视察|调研|督办|督查|交办会|面商会|协商会|举行|出席会议|会议指出|会议强调|来源[:：].{0,20}(?:日报|晚报|融媒体)/u.test(
    text,
  )
}

function isAttachmentOnly(lines: readonly string[]): boolean {
  return (
    countHan(lines.join('')) < 400 &&
    lines.some((line) => /附件|\.(?:pdf|docx?|wps|ofd)$/iu.test(line)) &&
    lines.some((line) => /建议|提案|答复|复函/u.test(line))
  )
}
