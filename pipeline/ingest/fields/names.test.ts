import { describe, expect, it } from 'vitest'
import { readAddressees } from './names.ts'

describe('a form of address', () => {
  it.each([
    ['顾云舟代表:', ['顾云舟']],
    ['尊敬的顾云舟代表，您好！', ['顾云舟']],
    ['顾云舟、林小满代表：', ['顾云舟', '林小满']],
    ['顾云舟并林小满、和玉龙代表', ['顾云舟', '林小满', '和玉龙']],
    ['顾云舟和林小满代表', ['顾云舟', '林小满']],
    ['和玉龙代表', ['和玉龙']],
    ['王和平代表', ['王和平']],
    ['魏晓和和胡东代表', ['魏晓和', '胡东']],
    ['王 继代表', ['王继']],
    ['王　继、于 小 彤 委员：', ['王继', '于小彤']],
    ['张云 李山代表', ['张云', '李山']],
    ['欧阳 震华委员', ['欧阳震华']],
    ['上官若水委员您好:', ['上官若水']],
    ['第五伦代表', ['第五伦']],
    ['阿依古丽·买买提代表', ['阿依古丽·买买提']],
    ['阿依古丽•买买提、巴特尔代表', ['阿依古丽·买买提', '巴特尔']],
    ['司徒虹、杨立新二位委员', ['司徒虹', '杨立新']],
    ['市人大代表顾云舟：', ['顾云舟']],
    ['顾云舟代表、林小满代表：', ['顾云舟', '林小满']],
    ['民进市委会：', ['民进市委会']],
    ['九三学社锦城市委员会', ['九三学社锦城市委员会']],
    ['县政协社会和法制委员会:', ['县政协社会和法制委员会']],
    ['民建市委、顾云舟委员：', ['民建市委', '顾云舟']],
    ['第三代表团：', ['第三代表团']],
  ])('%s names %j', (words, names) => {
    expect(readAddressees(words)).toMatchObject({ names, others: false, masked: false })
  })

  it.each(['顾云舟等3名代表', '顾云舟等代表：', '顾云舟等七位代表:', '顾云舟（等5人）代表'])(
    '%s says that there are more',
    (words) => {
      expect(readAddressees(words)).toMatchObject({ names: ['顾云舟'], others: true })
    },
  )

  it.each(['×××委员', '张某某代表', '刘**代表', 'XX代表'])('%s hides the name', (words) => {
    expect(readAddressees(words)).toMatchObject({ names: [], masked: true })
  })

  it.each(['各位代表', '尊敬的网友', '市民朋友', '有关单位', '威海市民政局', '人大代表', '您好'])(
    '%s is none',
    (words) => {
      expect(readAddressees(words)).toBeNull()
    },
  )
})
