import type { Bilingual } from './bilingual.ts'

/** A part of the promise: its name, which is its anchor, and what it says. */
interface Part {
  id: string
  title: Bilingual
  says: readonly Bilingual[]
}

/** What users of `/api/v1` may rely on: told by the document, the site and `docs/stability.md` alike. */
export const promise: readonly Part[] = [
  {
    id: 'kept',
    title: { zh: '不变的', en: 'What stays' },
    says: [
      {
        zh: '地址、参数、参数取值、字段、字段的类型、格式、错误代码与操作名，在 v1 内一个不删，含义不改。',
        en: 'Addresses, parameters and their values, fields and their types, formats, error codes and names of operations: inside v1 none is removed or changes its meaning.',
      },
      {
        zh: '现在必有的字段一直都有；现在不为空的字段不会变空。没有值的字段是 null，原因写在 absent 里。',
        en: 'A field that is always there stays; one that is never null never becomes so. What is not known is null, with the reason under absent.',
      },
      {
        zh: '编号一经公布永久有效：改号的回 301，撤下的回 410 并附存根。',
        en: 'An id once published resolves for ever: renamed, it answers 301; withdrawn, 410 with what is left of it.',
      },
      {
        zh: '同一次发布、同一地址，回答逐字节相同；ETag 只随发布、接口程序、地址、格式与计时日期而变。',
        en: 'One release gives one address one answer, byte for byte; its ETag changes with the release, the code of the API, the address, the format and the day of a clock alone.',
      },
    ],
  },
  {
    id: 'may-grow',
    title: { zh: '可能增加的', en: 'What may grow' },
    says: [
      {
        zh: '新字段、新枚举值、新参数、新格式、新错误代码、新资源随时可能出现：请忽略不认识的字段，把不认识的枚举值当作“其他”。',
        en: 'Fields, enum values, parameters, formats, error codes and resources may be added at any time: ignore fields you do not know, and take a value you do not know for “other”.',
      },
      {
        zh: 'CSV 的新列加在任何位置；请按列名读取。',
        en: 'A new column of a CSV may stand anywhere: read columns by their names.',
      },
    ],
  },
  {
    id: 'not-promised',
    title: { zh: '不作承诺的', en: 'What is not promised' },
    says: [
      {
        zh: '面向人的文字：title、detail、message、说明与摘要的措辞；请依 code 判断。',
        en: 'Words for people: title, detail, message, descriptions and summaries. Decide by code.',
      },
      {
        zh: '检索按相关程度的先后；cursor 的内容；对象中字段的先后。',
        en: 'The order of search results by relevance, what a cursor holds, and the order of keys in an object.',
      },
      {
        zh: '数据本身会更正：每次更正都有新的 recorded_on，并记入 /api/v1/changes。',
        en: 'The data is corrected: a corrected record gets a new recorded_on, and what readers should know stands in /api/v1/changes.',
      },
    ],
  },
  {
    id: 'deprecation',
    title: { zh: '停用', en: 'Deprecation' },
    says: [
      {
        zh: '要停用的，至少提前十八个月在 API-CHANGELOG.md、OpenAPI（deprecated: true）与回答的 Deprecation、Sunset 标头中写明；停用只发生在新的大版本，v1 在其后至少再服务十八个月。',
        en: 'What is deprecated says so at least 18 months ahead, in API-CHANGELOG.md, in the OpenAPI document (deprecated: true) and in the Deprecation and Sunset headers of its answers. Only a new major version leaves anything out, and v1 is served for at least 18 months beside it.',
      },
    ],
  },
  {
    id: 'held',
    title: { zh: '怎样守住', en: 'How it is kept' },
    says: [
      {
        zh: '最近一次公布的约定收在 worker/openapi/compatibility/published.json；测试把今天的文档与它相比，有任何删除或收窄即不通过。',
        en: 'The contract as it was last published stands in worker/openapi/compatibility/published.json; a test compares today’s document with it and fails on anything removed or narrowed.',
      },
      {
        zh: '文档的每个操作、每个示例都在测试中实际请求，回答按文档核验。',
        en: 'Every operation and every example of the document is requested in the tests, and its answer held to the document.',
      },
    ],
  },
]
