/** What the name of an office ends in, and hardly ever a person's. */
const endsAsOffice =
  /(?:局|处|室|办|委|部|厅|股|署|府|中心|公司|学校|大队|支队|委员会|联合会|协会)$/
/** Endings that persons' names have too (张登科, 李学会): an office only after such words. */
const endsAsEither = /[科会院站所队组校庭]$/
const officeWords = new RegExp(
  `(?:${[
    '安全 文化 计财 党建 项目 房产 商贸 法规 法制 宣传 卫生 农业 水利 养老 福利 救助 基层 政权 社会 组织',
    '综合 业务 信息 信访 督查 督办 建议 提案 议案 政策 规划 财务 人事 机关 保障 管理 服务 社区 社工 慈善',
    '区划 地名 优抚 安置 双拥 低保 事务 民间 行政 审批 执法 监察 工商 教育 科技 交通 城建 环保 市场 金融 登记',
  ]
    .join(' ')
    .split(' ')
    .join('|')})`,
)

/** Whether a word names an office rather than a person. */
export function isOrganisation(word: string): boolean {
  const length = [...word].length
  if (length < 3) return false
  return endsAsOffice.test(word) || (endsAsEither.test(word) && officeWords.test(word))
}

/** After each of these characters a person's name may follow an office's: 民政局基层科张三. */
export const officeEnd = /[局科处室办委部厅股院站队所会署府司校组心]/
