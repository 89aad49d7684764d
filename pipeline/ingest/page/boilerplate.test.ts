import { describe, expect, it } from 'vitest'
import { endOfPage, isBoilerplate, withoutFurniture } from './boilerplate.ts'

describe('a page’s furniture', () => {
  it.each([
    '长者版',
    '无障碍浏览 长者模式',
    '字号：[ 大 中 小 ]',
    '字体大小：',
    '浏览次数：128',
    '扫一扫在手机打开当前页',
    '上一条：关于市十六届人大五次会议第301号代表建议的答复',
    '下一篇:关于第303号建议的答复',
    '网站标识码：3710000001 鲁ICP备05000000号',
    '鲁公网安备 37100002000000号',
    '登录 | 注册',
    '【打印本页】 【关闭窗口】',
    '责任编辑：熊录入',
  ])('%s is left out', (line) => {
    expect(isBoilerplate(line)).toBe(true)
  })

  it.each([
    '当前位置: 首页',
    '> 问政 > 建议提案 > 人大代表建议',
    '建议序号: 77 提建议人: 丛国序代表',
    '事  由:',
    'Produced By 大汉网络 大汉版通发布系统',
    '微信扫一扫即可缴费。',
    '承办单位：县人民政府办公室',
    '一、建设无障碍设施',
    '联系电话:5895609',
  ])('%s is kept', (line) => {
    expect(isBoilerplate(line)).toBe(false)
    expect(withoutFurniture(line)).toBe(line)
  })

  it('is taken out of a line that says more', () => {
    expect(withoutFurniture('发布日期：2018-11-12 浏览次数：77 字号：[ 大 中 小 ]')).toBe(
      '发布日期：2018-11-12',
    )
    expect(withoutFurniture('来源：市民政局 【打印】 【关闭】')).toBe('来源：市民政局')
  })

  it('tells where a page is over', () => {
    expect(endOfPage('上一条：关于第1号建议的答复')).toBe('sure')
    expect(endOfPage('主办单位：蓝湾市人民政府办公室')).toBe('likely')
    expect(endOfPage('威海市民政局')).toBeNull()
  })
})
