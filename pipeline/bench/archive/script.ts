const simplified =
  '坚为中难实际强统筹导结您议级围绕农加联动领着远会压责证断续积极认进扩规范导机构优务养热线医签约护队设购买项配网络点标准愿励办适级残关爱协资监办训丧惠诉求闭环疗质长让获满样齐抓获欢应减负确见话动识评传开织众闲对预审补窗'
const traditional =
  '堅為中難實際強統籌導結您議級圍繞農加聯動領著遠會壓責證斷續積極認進擴規範導機構優務養熱線醫簽約護隊設購買項配網絡點標準願勵辦適級殘關愛協資監辦訓喪惠訴求閉環療質長讓獲滿樣齊抓獲歡應減負確見話動識評傳開織眾閒對預審補窗'
const signs = new Map(Array.from(simplified, (sign, at) => [sign, traditional.charAt(at)]))

/** The same sentence in traditional characters, as far as our words need; no length changes. */
export const toTraditional = (text: string) =>
  Array.from(text, (sign) => signs.get(sign) ?? sign).join('')

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
}

/** The same sentence in full-width marks; those inside numbers stay. No length changes. */
export const toFullWidthMarks = (text: string) =>
  text.replace(/(?<!\d)[,:;()]|[,:;()](?!\d)/g, (sign) => wide[sign] ?? sign)
