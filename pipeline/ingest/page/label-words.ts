/** What a label on a page stands for. */
export type LabelRole =
  | 'number'
  | 'session'
  | 'kind'
  | 'proposers'
  | 'joint proposers'
  | 'department'
  | 'co-department'
  | 'publisher'
  | 'source'
  | 'published'
  | 'signed'
  | 'created'
  | 'answered'
  | 'assigned'
  | 'doc number'
  | 'topic'
  | 'title'
  | 'class'
  | 'disclosure'
  | 'suggestion text'
  | 'reply text'
  | 'other'

const words: Readonly<Record<LabelRole, string>> = {
  number:
    '建议序号 建议编号 建议号 建议案号 建议提案号 建议(提案)号 建议提案编号 建议/提案编号 建议(提案)编号 提案序号 提案编号 提案号 提案案号 议案编号 议案号 案号 编号 序号 件号',
  session: '届次 会议届次 届别 会次 大会届次 会议名称 届次会次 所属届次 提出会议 会议',
  kind: '建议类型 提案类型 建议提案类型 类型 建议类别 提案类别 所属类型 组配分类 体裁分类 公开目录 栏目 所属栏目 信息类别 信息分类 所属主题',
  proposers:
    '提建议人 建议人 建议提出人 提出人 提出代表 领衔代表 领衔人 领衔提出人 提案人 提案者 提案单位 第一提案人 第一提案者 代表姓名 委员姓名 提出者 建议代表 提案委员 主提人 姓名',
  'joint proposers':
    '附议人 附议代表 联名人 联名代表 联名提案人 附议委员 联名委员 其他提案人 协提人',
  department:
    '部门名称 承办单位 主办单位 答复单位 办理单位 承办部门 主办部门 回复单位 答复部门 回复部门 办理部门 主承办单位 牵头单位',
  'co-department': '协办单位 会办单位 分办单位 协办部门 会办部门',
  publisher:
    '发布机构 发布单位 发布部门 公开机构 公开主体 发文机关 发文单位 制发机关 制发单位 信息公开责任部门 责任部门 公开责任部门 发文机构 信息提供单位 供稿单位 公开单位',
  source: '信息来源 文章来源 稿件来源 来源 发布者',
  published:
    '发布日期 发布时间 发表日期 发表时间 添加时间 公开日期 公开时间 发稿时间 录入时间 上传时间 信息时间 日期 时间',
  signed: '成文日期 成文时间 发文日期 发文时间 印发日期 制发日期 签发日期 落款日期',
  created: '生成日期 生成时间 形成日期 形成时间',
  answered: '答复日期 答复时间 回复日期 回复时间 办复日期 办复时间 办结日期 办结时间',
  assigned: '交办日期 交办时间',
  'doc number': '发文字号 文号 发文号 文件编号 公文号 文件字号 公文文号 公文编号 答复文号',
  topic:
    '事由 案由 建议标题 提案标题 建议名称 提案名称 建议题目 提案题目 建议案由 提案案由 议题 案题',
  title: '标题 名称 题目 信息名称 公文名称 文件名称 信息标题 主题 文件标题 题名',
  class:
    '办理结果 办理类别 答复类别 结果类别 办理情况 办理结果类别 办理情况分类 答复分类 办理程度 结果分类 类别 办理类型 分类 落实情况 复函类别 类别标记 答复类型 复函代码 办理代码 结果代码 解决程度 办复类别',
  disclosure:
    '公开方式 公开属性 公开类型 公开类别 公开形式 是否公开 信息公开 信息公开选项 公开选项 公开情况 是否同意公开 公开意见 信息公开属性 信息公开类别 此件公开属性',
  'suggestion text':
    '建议内容 提案内容 建议原文 提案原文 内容 建议正文 提案正文 具体建议 建议全文 建议事项',
  'reply text':
    '答复内容 答复意见 办理答复 回复内容 答复正文 办理意见 承办单位答复 答复情况 办理答复意见 答复全文 办理复文 复函内容 办理回复',
  other:
    '索引号 信息索引号 主题分类 主题词 有效性 效力状态 是否有效 信息有效性 实施日期 生效日期 废止日期 失效日期 服务对象 关键词 责任领导 督办领导 政府督办领导 签发人 签发领导 领导签批 作者 编辑 责任编辑 浏览次数 点击次数 阅读次数 字体 字号 统一编号 公开范围 更新时间 更新日期 修改时间 截止日期 分类号 联系人 联系电话 承办人 经办人 满意度 代表团 界别 代表团别 审核 关键字 公开时限 内容概述 概述 内容分类 语种 附件 答复附件 办理状态 状态 联系方式 站点 所在代表团',
}

/** Labels, spelled without the spaces pages put inside them, and what each stands for. */
export const labelRoles: ReadonlyMap<string, LabelRole> = new Map(
  Object.entries(words).flatMap(([role, all]) =>
    all.split(' ').map((word) => [word, roleOf(role)] as const),
  ),
)

function roleOf(name: string): LabelRole {
  const roles: readonly LabelRole[] = [
    'number',
    'session',
    'kind',
    'proposers',
    'joint proposers',
    'department',
    'co-department',
    'publisher',
    'source',
    'published',
    'signed',
    'created',
    'answered',
    'assigned',
    'doc number',
    'topic',
    'title',
    'class',
    'disclosure',
    'suggestion text',
    'reply text',
    'other',
  ]
  const role = roles.find((each) => each === name)
  if (role === undefined) throw new Error(`no role is called ${name}`)
  return role
}
