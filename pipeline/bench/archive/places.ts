import type { Place } from '../../../schemas/place.ts'

/** 市, 县 or 区: what letters call the place they are from. */
export type Level = '市' | '县' | '区'

/** A place that does not exist. */
export interface MadeUpPlace extends Place {
  level: Level
  /** The character that begins its document numbers. */
  sign: string
}

const names = `anlan 安澜市 bailing 白泠市 cangpu 沧浦市 chengxi 澄溪市 danzhu 丹渚市
dongxiu 东岫市 fenglan 枫岚市 fengxun 凤浔市 gantang 甘棠县 heting 鹤汀市 huaipu 槐浦县
jiangzhi 江芷市 jinting 锦汀市 langpu 琅浦市 lanze 兰泽市 lilan 澧岚市 linxi 临汐市 liuting 柳汀县
longxiu 龙岫市 luzhu 鹭渚市 lvyi 绿漪区 mingchuan 茗川市 muxun 沐浔市 nanzhu 南渚市 ningxi 宁汐市
pingwu 平芜市 qilan 栖岚市 qingxun 青浔市 ruozhu 若渚县 shuangping 霜屏县 songling 松泠市
tinglan 汀澜区 tongxi 桐汐市 wangxiu 望岫县 wenlan 汶澜市 xiangzhu 香渚市 xiating 霞汀区 yanze 雁泽市
yunxi 云汐市 zhuyi 竹漪区`.split(/\s+/)

/** The 40 places, by slug. No province has the code 99. */
export const places: readonly MadeUpPlace[] = Array.from(
  { length: names.length / 2 },
  (_none, index) => {
    const [slug = '', name = ''] = names.slice(index * 2)
    const level = name.endsWith('市') ? '市' : name.endsWith('县') ? '县' : '区'
    return {
      slug,
      name,
      division_code: String(990_000 + index + 1),
      level,
      sign: name.charAt(1),
    } as const
  },
)

/** A kind of department: the end of its id, its names and what its letters are about. */
export interface Department {
  slug: string
  name: string
  work: string
  /** What it calls itself. */
  we: string
}

export const departments: readonly Department[] = [
  { slug: 'agriculture', name: '农业农村局', work: '农业农村', we: '我局' },
  { slug: 'civil-affairs', name: '民政局', work: '民政', we: '我局' },
  { slug: 'finance', name: '财政局', work: '财政', we: '我局' },
  { slug: 'health', name: '卫生健康委员会', work: '卫生健康', we: '我委' },
  { slug: 'hotline-centre', name: '政务服务热线中心', work: '政务服务', we: '我中心' },
  { slug: 'human-resources', name: '人力资源和社会保障局', work: '人社', we: '我局' },
]
