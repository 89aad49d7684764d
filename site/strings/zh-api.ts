import type { ProblemCode } from '../../schemas/problem.ts'

/** The words of the page for readers of the API. */
export const api = {
  title: '开放数据接口',
  lead: '只读，不需密钥，可跨域。每条记录都带证据：原文第几个字到第几个字，逐字可核。',
  resources: '资源',
  resourcesLead: '每个资源都有列表和单条两种地址；列表用 limit 与 cursor 翻页。',
  contract: '机器可读的约定',
  reuse: '保留与限额',
  reuseNotes: [
    '每个回答都带 ETag。再问时放进 If-None-Match：没有变化就只回 304，不带正文。',
    '同一来源（一个 IPv4 地址或一个 IPv6 /64 网段）每分钟最多 600 次，超出则回 429，Retry-After 写明多少秒后再试。本站不保留来源地址。',
    '编号永久有效：改号的回 301，指向现编号；撤下的回 410，写明日期、原因和说明。',
  ],
  errors: '错误',
  errorsLead:
    '出错时返回 application/problem+json（RFC 9457），code 永久不变，detail 说明如何改正，第一行中文，第二行英文。',
  remedies: {
    not_found: '地址不存在。从 /api/v1 列出的地址开始。',
    not_archived: '本档案没有这条记录；这不说明任何部门是否作过答复。',
    unknown_parameter: '参数名不在允许之列；errors 里列出允许的参数和最接近的名称。',
    invalid_parameter: '参数取值有误；errors 里列出允许的取值。',
    invalid_cursor: 'cursor 属于另一次发布、另一资源或另一查询，或已被改动。请从第一页重新开始。',
    method_not_allowed: '接口只读，只接受 GET、HEAD、OPTIONS。',
    not_acceptable: '没有 Accept 所要的格式；请用 application/json，或在地址后加格式后缀。',
    withdrawn: '这条记录已撤下；tombstone 里有日期、原因和说明。',
    uri_too_long: '地址过长，请减少参数。',
    too_many_rows: '结果超过一次可取的行数；请加筛选条件，或下载整个发布的文件。',
    rate_limited: '同一来源每 60 秒最多 600 次；请在 Retry-After 所说的秒数之后再试。',
    internal_error: '服务器出错，错误已记录；请稍后再试。',
  } satisfies Record<ProblemCode, string>,
}
