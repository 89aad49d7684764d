import type { Random } from './random.ts'

// Words that letters are made of. No numerals: every numeral of a letter must be accounted for.

const manners =
  '坚持以人民为中心 聚焦群众急难愁盼 立足实际 突出重点 强化统筹 坚持问题导向 结合您的建议 按照上级部署 围绕民生需求 坚持城乡统筹 加强部门联动 注重示范引领 着眼长远 用好社会力量 压实各方责任 强化要素保障'.split(
    ' ',
  )
const adverbs = '不断 持续 积极 着力 大力 有序 稳步 切实 认真 深入 全面 扎实 主动 加快'.split(' ')
const verbs = '完善 健全 优化 推进 加强 规范 拓展 提升 落实 支持 引导 探索 巩固 改进 培育'.split(
  ' ',
)
const objects =
  '社区居家养老服务体系 社会组织培育机制 便民热线受理流程 家庭医生签约服务 农村互助养老模式 养老护理人才培养 政府购买服务制度 公益慈善项目管理 老年助餐配送网络 医养结合工作机制 基层服务站点布局 服务质量评价标准 志愿服务激励办法 智慧养老信息平台 适老化改造工作 残疾人康复服务 留守老人关爱制度 社区治理协商平台 公共服务资源配置 资金使用监管办法 养老机构安全管理 护理人员技能培训 殡葬服务惠民政策 社会救助主动发现机制 群众诉求闭环办理机制 基层医疗卫生服务能力'.split(
    ' ',
  )
const results =
  '推动服务资源向基层延伸 让群众享受更加便捷的服务 努力满足多样化需求 形成齐抓共管的工作格局 促进服务提质增效 受到群众普遍欢迎 取得了积极成效 为老年人提供温馨照护 夯实了工作基础 切实减轻家庭负担 有效解决了群众的实际困难 确保各项政策落地见效 提高了资金使用效益 增强了群众获得感 营造了尊老爱老的良好氛围'.split(
    ' ',
  )
const measures =
  '定期召开联席会议 建立工作台账 开展专项督查 组织业务培训 畅通意见反馈渠道 加强政策宣传 引入专业机构评估 公开办理结果 落实包联责任 走访困难家庭 整合闲置场地 对接辖区企业 完善应急预案 优化审批流程 公示补贴发放情况 设立便民窗口'.split(
    ' ',
  )
const headings =
  '强化政策扶持 完善服务网络 创新服务模式 推进资源整合 加强人才培养 规范资金管理 提升服务质量 健全长效机制 凝聚社会合力 加强监督评价 补齐设施短板 保障群众权益'.split(
    ' ',
  )
const purposes =
  '推动社会组织健康发展 构建多元养老服务体系 妥善做好热线整合工作 不断提高群众满意程度 夯实基层服务基础 促进城乡均衡发展 切实保障民生 提高公共服务水平'.split(
    ' ',
  )
const wishes =
  '提升社会组织服务效能 加强居家养老服务 整合政务服务热线 改善农村养老条件 推进家庭医生签约 规范政府购买服务 发展社区助餐服务 加快适老化改造 扶持公益慈善组织 培养养老护理人才 关爱留守老人 优化便民服务站点 推动医养结合发展 公开财政补贴资金 提高高龄老人津贴 建设村级互助养老点'.split(
    ' ',
  )
const nature = Array.from(
  '梧桐榆柳枫槐杉檀荻苇蕙芷葭蘅菖蒲茭菱鸥鹭雁鹤鲤鲈泾渭汾洛沅湘潇澧涔溆浔沣濠漳澜溪涧泉岭岫峦岗坪垭堡寨圩埠屿',
)

/** A name of two characters that many places could have: 枫岭. */
export const placeName = (random: Random) => random.pick(nature) + random.pick(nature)

export const heading = (random: Random) => `${random.pick(headings)},${random.pick(purposes)}`

/** What a suggestion asks for: 加强居家养老服务. */
export const wish = (random: Random) => random.pick(wishes)

const forms: readonly ((random: Random) => string)[] = [
  (random) =>
    `${random.pick(manners)},${random.pick(adverbs)}${random.pick(verbs)}${random.pick(objects)},${random.pick(results)}。`,
  (random) =>
    `${random.pick(adverbs)}${random.pick(verbs)}${random.pick(objects)},${random.pick(measures)},${random.pick(results)}。`,
  (random) =>
    `在${placeName(random)}街道、${placeName(random)}镇等地${random.pick(measures)},${random.pick(results)}。`,
  (random) =>
    `通过${random.pick(measures)}、${random.pick(measures)}等方式,${random.pick(verbs)}${random.pick(objects)}。`,
  (random) =>
    `${placeName(random)}社区${random.pick(adverbs)}${random.pick(measures)},${random.pick(verbs)}“${placeName(random)}驿站”服务品牌。`,
]

/** A sentence without a number, in half-width marks. One in 500 has characters beyond the basic plane. */
export function plainSentence(random: Random): string {
  return random.chance(0.002)
    ? `引导${placeName(random)}镇𩽾𩾌养殖合作社参与助老志愿服务,${random.pick(results)}。`
    : random.pick(forms)(random)
}

/** What a policy is called: 关于加快…的实施意见. */
export const policyTitle = (random: Random) =>
  `关于${random.pick(['加快推进', '进一步加强', '规范', '完善', '支持'])}${random.pick(objects)}的${random.pick(['实施意见', '工作方案', '若干措施', '通知', '管理办法'])}`

/** What is to be done next: 健全社会组织培育机制. */
export const undertaking = (random: Random) => `${random.pick(verbs)}${random.pick(objects)}`
