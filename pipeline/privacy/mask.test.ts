import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPersonalData } from './mask.ts'
import { findPersonalData } from './scan.ts'

const masked = (text: string) => maskPersonalData(text).text
const rules = (text: string) => maskPersonalData(text).redactions

describe('a contact line', () => {
  it.each([
    ['(联系人:佟雨桐,联系电话:5895609)', '(联系人:佟某,联系电话:5895609)'],
    ['（联系人：佟雨桐，联系电话：0631—5895609）', '（联系人：佟某，联系电话：0631—5895609）'],
    ['联系人及电话:佟雨桐 5895609', '联系人及电话:佟某 5895609'],
    ['联系人及联系方式：佟雨桐5895609', '联系人及联系方式：佟某5895609'],
    ['联系人(电话):佟雨桐(5895609)', '联系人(电话):佟某(5895609)'],
    ['承办负责人:佟雨桐  联系电话:0631–5895609', '承办负责人:佟某  联系电话:0631–5895609'],
    ['承办负责人佟雨桐,电话5895609', '承办负责人佟某,电话5895609'],
    ['联系人 佟雨桐 电话 5895609', '联系人 佟某 电话 5895609'],
    ['联系人佟雨桐联系电话5895609', '联系人佟某联系电话5895609'],
    ['联 系 人:佟雨桐  联 系 电 话:5895609', '联 系 人:佟某  联 系 电 话:5895609'],
    ['联系人:王 继 联 系 电 话:5895609', '联系人:王某 联 系 电 话:5895609'],
    ['联系人:王　继,电话:5895609', '联系人:王某,电话:5895609'],
    ['联系人:佟\n雨桐,电话:5895609', '联系人:佟某,电话:5895609'],
    ['联系人:\n佟雨桐\n联系电话:\n5895609', '联系人:\n佟某\n联系电话:\n5895609'],
    ['联系人:和雨龙,电话:5895609', '联系人:和某,电话:5895609'],
    ['联系人:王和平、李明,电话:5895609', '联系人:王某、李某,电话:5895609'],
    ['联系人:佟雨桐和李明明 电话:5895609', '联系人:佟某和李某 电话:5895609'],
    ['联系人:佟雨桐 李明 5895609', '联系人:佟某 李某 5895609'],
    ['联系人:欧阳雨桐,电话:5895609', '联系人:欧阳某,电话:5895609'],
    ['联系人:上官 雨,电话:5895609', '联系人:上官某,电话:5895609'],
    ['联系人:司马雨 诸葛桐', '联系人:司马某 诸葛某'],
    ['联系人:佟雨桐科长 5895609', '联系人:佟某科长 5895609'],
    ['联系人:市民政局基层科佟雨桐 5895609', '联系人:市民政局基层科佟某 5895609'],
    ['联系人:基层政权科 佟雨桐 5895609', '联系人:基层政权科 佟某 5895609'],
    ['联系人:张登科,电话:5895609', '联系人:张某,电话:5895609'],
    ['联系人:𠮷雨桐,电话:5895609', '联系人:𠮷某,电话:5895609'],
    ['(佟雨桐,联系电话:5895609)', '(佟某,联系电话:5895609)'],
    ['联系电话:0631-5895609(佟雨桐)', '联系电话:0631-5895609(佟某)'],
    ['联系人:佟雨桐:5895609', '联系人:佟某:5895609'],
    ['主管领导人姓名:佟雨桐 联系电话:5895609', '主管领导人姓名:佟某 联系电话:5895609'],
    ['具体经办人姓名:佟 桐 联系电话:5895609', '具体经办人姓名:佟某 联系电话:5895609'],
    ['  人:佟雨桐\n\n联系电话:5895609', '  人:佟某\n\n联系电话:5895609'],
  ])('%s', (printed, archived) => {
    expect(masked(printed)).toBe(archived)
  })

  it('keeps an office and its landline', () => {
    for (const line of [
      '联系单位及电话:威海市民政局5895609',
      '联系人:办公室,电话:0631-5895609',
      '联系人:市民政局社会组织管理科 5895609',
      '联系人:安全科 5895609',
      '(联系单位:市民政局,联系电话:5895609)',
    ]) {
      expect(masked(line)).toBe(line)
    }
  })

  it('leaves sentences about contact persons alone', () => {
    for (const sentence of [
      '每个社区明确一名联系人,负责定期走访。',
      '联系人应当熟悉业务,保持电话畅通。',
      '建立联系人制度,公布电话。',
      '社会组织负责人参加了培训,负责人高度重视,各区市政府主要负责人亲自过问,形成了齐抓共管的良好局面和机制。',
      '丛国序代表:',
      '建议序号: 77 提建议人: 丛国序代表',
      '李明等3名代表:',
    ]) {
      expect(masked(sentence)).toBe(sentence)
    }
  })

  it('is left as it is where the name is masked already', () => {
    for (const line of ['联系人:佟某,电话:5895609', '联系人:佟某某', '联系人:佟**,电话:5895609']) {
      expect(rules(line)).toEqual([])
    }
  })

  it('counts each name', () => {
    expect(rules('联系人:佟雨桐、李明,电话:13800138000')).toEqual([
      { rule: 'contact_name', count: 2 },
      { rule: 'mobile', count: 1 },
    ])
  })
})

describe('a mobile number', () => {
  it.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '138—0013—8000',
    '138.0013.8000',
    '1380013 8000',
    '138 00138000',
    '1 3 8 0 0 1 3 8 0 0 0',
    '１３８００１３８０００',
    '+8613800138000',
    '+86 138 0013 8000',
    '（+86）13800138000',
    '0086-13800138000',
    '013800138000',
  ])('%s is removed whole', (mobile) => {
    expect(masked(`手机:${mobile}。`)).toBe('手机:[手机号码已隐去]。')
    expect(masked(`(佟某 ${mobile})`)).toBe('(佟某 [手机号码已隐去])')
  })

  it('is found in any grouping beside a telephone’s label', () => {
    expect(masked('电话:13 800 138 000')).toBe('电话:[手机号码已隐去]')
  })

  it.each([
    '依托12345、110、12349热线',
    '日呼叫量1000余人次',
    '联系电话:0631-5895609',
    '共13800138000元',
    '13800138000.5元',
    '建成 18 120 340 512 处',
    '鲁厅字〔2018〕31号',
    '索引号11371000004359033M/2018-12345',
    '统一社会信用代码91371000MA3C138001',
    '账号6222021380013800012',
  ])('%s is none', (text) => {
    expect(masked(text)).toBe(text)
  })
})

describe('an identity number', () => {
  it.each([
    '11010519491231002X',
    '110105 19491231 002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105491231002',
  ])('%s is removed', (number) => {
    expect(masked(`证件:${number},`)).toBe('证件:[身份证号码已隐去],')
  })

  it('is believed with a wrong check digit where it is called one', () => {
    expect(masked('身份证号:110105194912310021')).toBe('身份证号:[身份证号码已隐去]')
  })

  it.each(['110105194912310021', '999999194912310022', '123456789012345', '91371000MA3C12345X'])(
    '%s is none',
    (number) => {
      expect(masked(`编号:${number},`)).toBe(`编号:${number},`)
    },
  )
})

describe('an e-mail address', () => {
  it.each(['tong.yutong@example.com', 'tong_1@mail.example.com.cn', 'ｔｏｎｇ＠example．com'])(
    '%s is removed',
    (address) => {
      expect(masked(`邮箱:${address}。`)).toBe('邮箱:[电子邮箱已隐去]。')
    },
  )
})

describe('a home address', () => {
  it.each([
    ['家庭住址:威海市环翠区某路1号2单元,电话:5895609', '家庭住址:[住址已隐去],电话:5895609'],
    ['住 址：威海市环翠区，新威路1号\n下一行', '住 址：[住址已隐去]\n下一行'],
    ['(住址:新威路1号)', '(住址:[住址已隐去])'],
  ])('%s', (printed, archived) => {
    expect(masked(printed)).toBe(archived)
  })

  it('is not an office’s address, nor a sentence about living somewhere', () => {
    for (const text of ['办公地址:新威路1号', '家住农村的老人,按住址就近安排']) {
      expect(masked(text)).toBe(text)
    }
  })
})

const surname = fc.constantFrom('佟', '丛', '于', '和', '高', '欧阳', '上官', '司马', '诸葛')
const given = fc.stringMatching(/^[雨桐继玉龙琪瑶曦霖]{1,2}$/)
const name = fc.tuple(surname, given).map(([family, own]) => family + own)
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const mobileDigits = fc
  .tuple(fc.constantFrom('13', '15', '17', '18', '19'), digits(9))
  .map((parts) => parts.join(''))
const grouped = fc
  .tuple(mobileDigits, fc.constantFrom('', ' ', '-', '—'))
  .map(([number, gap]) => [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap))
const contactLine = fc
  .tuple(
    fc.constantFrom('联系人:', '联系人：', '联系人及电话:', '承办负责人:', '联 系 人: ', '经办人:'),
    fc.array(name, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('、', ' ', ','),
    fc.constantFrom(',联系电话:', ' ', ' 电话:', '('),
    grouped,
  )
  .map(([cue, names, joiner, between, mobile]) => ({
    names,
    mobile,
    line: cue + names.join(joiner) + between + mobile,
  }))

describe('whatever the text', () => {
  it('no canary survives a contact line', () => {
    fc.assert(
      fc.property(
        fc.string(),
        contactLine,
        fc.string(),
        (before, { names, mobile, line }, after) => {
          const text = masked(`${before}\n${line}\n${after}`)
          for (const secret of [...names, mobile]) expect(text).not.toContain(secret)
        },
      ),
    )
  })

  it('masking twice is masking once, and the guard then finds nothing', () => {
    const pieces = fc.constantFrom(
      ...'联系人 : ： , 、 ( ) \n 某 佟 雨 张三 李四 欧阳 电话 住址 身份证号 13800138000 138 0013 8000 5895609 a@b.cn 负责人 和 局 科'.split(
        ' ',
      ),
      ' ',
      '110105491231002',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 24 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const once = masked(text)
        expect(maskPersonalData(once)).toEqual({ text: once, redactions: [] })
        expect(findPersonalData(once)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('all that is not found stays as it was', () => {
    fc.assert(
      fc.property(fc.string(), contactLine, (before, { line }) => {
        const text = `${before}\n${line}`
        let at = 0
        const kept = findPersonalData(text).map(({ start, end }) => {
          const piece = text.slice(at, start)
          at = end
          return piece
        })
        const archived = masked(text)
        let from = 0
        for (const piece of [...kept, text.slice(at)]) {
          const found = archived.indexOf(piece, from)
          expect(found).toBeGreaterThanOrEqual(from)
          from = found + piece.length
        }
      }),
    )
  })
})
