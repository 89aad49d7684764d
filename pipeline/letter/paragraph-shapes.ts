/** What one line of a letter or its page looks like, seen by itself. */

const longestTitle = 120
const longestSalutation = 60
const longestHeading = 60
const longestSignature = 40
const longestContact = 160

const label =
  /^(?:建议序号|建议编号|提案编号|提案号|提建议人|提案人|领衔代表|部门名称|承办单位|发布日期|发布时间|成文日期|事\s*由|索引号|发布机构|文\s*号|公开方式|有\s*效\s*性|主题分类|信息来源|来\s*源|类\s*别|浏览次数|字\s*号|当前位置)\s*[:：|｜]/u
const breadcrumb = /^(?:您?现?在?的?位置|当前位置|首页)|[>＞»›]\s*\S|^[>＞»›]/u

/** A line of the page: breadcrumbs, 部门名称:… and the like. */
export function isPageLine(line: string): boolean {
  return label.test(line) || (breadcrumb.test(line) && !/[。!?！？]$/u.test(line))
}

/** 关于市十七届人大二次会议第77号代表建议的答复 */
export function isTitle(line: string): boolean {
  return (
    line.length <= longestTitle &&
    !isPageLine(line) &&
    /(?:答复|复函|回复|的函|答复意见|办理情况|办理意见)(?:的?(?:函|意见|报告))?(?:\s*[(（][^()（）]*[)）])?$/u.test(
      line,
    ) &&
    /关于|^对|建议|提案|议案/u.test(line)
  )
}

/** The first half of a title that is broken over two lines. */
export function beginsTitle(line: string): boolean {
  return line.length <= longestTitle && /^(?:关于|对)/u.test(line) && !/[。,，:：;；]$/u.test(line)
}

/** X代表: 尊敬的X、Y委员: X代表您好: X等3名代表 */
export function isSalutation(line: string): boolean {
  return (
    line.length <= longestSalutation &&
    !isPageLine(line) &&
    /^[^:：。；;>＞]*(?:代表|委员|先生|女士|同志)(?:们)?[,，]?\s*(?:[您你]们?好)?\s*[:：!！,，]?$/u.test(
      line,
    ) &&
    !/^(?:人大|政协|各位)?(?:代表|委员)$/u.test(line)
  )
}

/** An organisation addressed, right after the title: 民盟威海市委员会: */
export function isAddressed(line: string): boolean {
  return (
    line.length <= longestSalutation && /^[^:：。；;]+[:：]$/u.test(line) && !line.includes('如下')
  )
}

/** 一、… and (一)…, when they stand alone. */
export function isHeading(line: string): boolean {
  return (
    line.length <= longestHeading &&
    /^(?:[一二三四五六七八九十百]+\s*、|[(（][一二三四五六七八九十百]+[)）])/u.test(line) &&
    !/[。!?！？;；:：]./u.test(line) &&
    !/[;；:：,，]$/u.test(line)
  )
}

/** 感谢您…, 特此答复。 */
export function isClosing(line: string): boolean {
  return /^(?:最后|再次|以上)?[,，]?\s*(?:再次|非常|衷心|诚挚|真诚|十分)*(?:地)?(?:感谢|谢谢|此复|专此|特此|以上答复|如有不妥|欢迎您?继续)/u.test(
    line,
  )
}

const arabicDate = /^[12][0-9]{3}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日$/u
const chineseDate =
  /^[一二][〇○零Ｏ0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u

/** 2018年7月2日, 二〇一八年七月二日 */
export function isDate(line: string): boolean {
  const printed = line.normalize('NFKC')
  return arabicDate.test(printed) || chineseDate.test(printed)
}

/** 威海市民政局, perhaps with the date on the same line. */
export function isSignature(line: string): boolean {
  const [, name = line] = /^(.*?)\s+[12〇一二0-9][^\s]{2,}\s*年.*日$/u.exec(line) ?? []
  return (
    name.length <= longestSignature &&
    !isPageLine(line) &&
    /(?:局|委|府|会|厅|院|室|处|队|部|校|站|所|社|行|办|署|中心|公司|大学|法院|支行|集团)(?:\s*[(（](?:盖\s*章|章|公章|代章)[)）])?$/u.test(
      name,
    ) &&
    !/[。:：;；,，]/u.test(name)
  )
}

/** (联系人:…,联系电话:…) */
export function isContact(line: string): boolean {
  return (
    line.length <= longestContact &&
    /^[(（【[]?\s*(?:附注\s*[:：]\s*)?[(（]?(?:联\s*系|承\s*办|经\s*办|咨\s*询|电\s*话|手\s*机|办公\s*电\s*话|传\s*真|邮\s*箱|签\s*发|负\s*责\s*人)/u.test(
      line,
    ) &&
    /[:：]|[0-9０-９]{5,}/u.test(line)
  )
}

/** 答复附件: 附件下载 */
export function isAttachment(line: string): boolean {
  return /^(?:答复)?附\s*件\s*(?:下载|[0-9一二三四五六七八九十]*\s*[:：.、]|$)/u.test(line)
}

/** What comes after the letter: the page's makers, its other links, its numbers. */
export function isPageFooter(line: string): boolean {
  return /^(?:Produced By|Copyright|版权所有|主办(?:单位)?\s*[:：]|承办单位\s*[:：]|网站标识码|上一[条篇页]|下一[条篇页]|扫一扫|【?(?:打印|关闭|返回)|分享到|浏览次数|技术支持|网站地图)|ICP备|公网安备|大汉版通/iu.test(
    line,
  )
}

/** 2.威海市社会组织名录 */
export function isListItem(line: string): boolean {
  return line.length <= longestHeading && /^[0-9]{1,2}\s*[.、．]/u.test(line)
}

/** 抄送:市人大代表工作室。 */
export function isCopyLine(line: string): boolean {
  return line.length <= longestContact && /^(?:抄\s*送|抄\s*报)\s*[:：]/u.test(line)
}

/** Running text: it ends as a sentence does. */
export function isSentence(line: string): boolean {
  return /[。!?！？](?:[”’」』）)\]】]*)$/u.test(line) || /如下\s*[:：]$/u.test(line)
}
