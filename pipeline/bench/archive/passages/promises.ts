import type { CommitmentEntry } from '../../../../schemas/commitment.ts'
import { printAmount } from '../amounts.ts'
import { addDays } from '../calendar.ts'
import type { Random } from '../random.ts'
import { undertaking } from '../words.ts'
import { type Counted, type Passage, type Setting, type Template, yearOf } from './passage.ts'
import { dated } from './times.ts'

type Promised = NonNullable<Passage['commitment']>

/** A commitment with what most of them lack left out. */
function promised(
  setting: Setting,
  said: Pick<Promised, 'id' | 'label' | 'modality'> & Partial<Promised>,
  due: string | null,
): Promised {
  const resolved = due === null ? null : dated(setting, due)
  return {
    owner_text: null,
    owner: null,
    metric: null,
    target_text: null,
    target: null,
    due_text: due,
    due_on: resolved?.on ?? null,
    due_rule: resolved?.rule ?? null,
    conflicts_with: [],
    later_evidence: laterEvidence(setting),
    ...said,
  }
}

const statuses = ['met', 'met', 'partly_met', 'not_met', 'superseded'] as const

/** What was published later about one commitment in ten. */
function laterEvidence({ random, signedOn }: Setting): CommitmentEntry['later_evidence'] {
  if (!random.chance(0.1) || signedOn.length < 10 || signedOn > '2025-06') return []
  const on = addDays(signedOn, random.int(100, 400))
  return [
    {
      status: random.pick(statuses),
      on,
      citation: {
        title: '工作情况通报（生成的样例）',
        publisher: '样例发布者',
        url: `https://www.example.org/notices/${random.int(1000, 9999)}.html`,
        published_on: random.chance(0.7) ? on : null,
      },
    },
  ]
}

function target(random: Random, id: string, zh: string, subject: string): Counted {
  return {
    id,
    label: { zh, en: 'the target' },
    subject,
    topic: 'social_organisations',
    printed: printAmount(random, {
      unit: 'site',
      word: '处',
      from: 2,
      to: 60,
      qualifiers: ['exact', 'exact', 'at_least', 'at_most'],
    }),
  }
}

/** A time by which something is to be done. */
const deadline = (setting: Setting) =>
  setting.random.weighted([
    ['今年年底前', 3],
    [`${yearOf(setting) + 1}年底前`, 2],
    [`${yearOf(setting) + 1}年6月底前`, 1.5],
    ['12月底前', 1],
    ['年内', 1],
  ])

const modelCentres: Template = (setting) => {
  const { random } = setting
  const due = deadline(setting)
  const count = target(random, 'model-centres', '将建成的服务中心示范点', '服务中心示范点')
  return [
    {
      pieces: [`${due},新建成镇级社会组织服务中心示范点`, count, '。'],
      commitment: promised(
        setting,
        {
          id: 'model-centres',
          label: { zh: '建成镇级服务中心示范点', en: 'model centres are to be built in towns' },
          modality: 'promise',
          metric: { zh: '示范点数', en: 'model centres' },
          target: count.id,
          target_text: count.printed.text,
        },
        due,
      ),
    },
  ]
}

/** The same target with two deadlines, as letters have it now and then. */
const coverageTwice: Template = (setting) => {
  const { random } = setting
  const share = (id: string): Counted => ({
    id,
    label: { zh: '社区服务覆盖率目标', en: 'share of communities to be covered' },
    subject: '社区服务覆盖率',
    topic: 'elderly_facilities',
    printed: printAmount(random, { unit: 'percent', word: '%', from: 100, to: 100 }),
  })
  const passage = (id: string, other: string, due: string, words: string): Passage => {
    const figure = share(id)
    return {
      pieces: [words, figure, '。'],
      commitment: promised(
        setting,
        {
          id,
          label: { zh: '社区服务全覆盖', en: 'services in every community' },
          modality: 'promise',
          metric: { zh: '社区服务覆盖率', en: 'share of communities covered' },
          target: figure.id,
          target_text: figure.printed.text,
          conflicts_with: [other],
        },
        due,
      ),
    }
  }
  const [soon, late] = [`${yearOf(setting)}年底`, `${yearOf(setting) + 2}年`]
  return [
    passage('coverage-soon', 'coverage-late', soon, `到${soon},城市社区服务覆盖率达到`),
    passage('coverage-late', 'coverage-soon', late, `到${late},城乡社区服务覆盖率将达到`),
  ]
}

const coverage: Template = (setting) => {
  const { random } = setting
  const due = `${yearOf(setting) + random.int(1, 3)}年`
  const share: Counted = {
    id: 'coverage',
    label: { zh: '服务网络覆盖率目标', en: 'share to be covered by the network' },
    subject: '覆盖率',
    topic: 'elderly_facilities',
    printed: printAmount(random, {
      unit: 'percent',
      word: '%',
      from: 50,
      to: 100,
      step: 5,
      qualifiers: ['exact', 'at_least', 'more_than'],
    }),
  }
  return [
    {
      pieces: [`到${due},社区养老服务网络覆盖率达到`, share, '。'],
      commitment: promised(
        setting,
        {
          id: 'coverage',
          label: { zh: '提高服务网络覆盖率', en: 'the network is to cover more' },
          modality: random.pick(['promise', 'aspiration']),
          metric: { zh: '覆盖率', en: 'share covered' },
          target: share.id,
          target_text: share.printed.text,
        },
        due,
      ),
    },
  ]
}

const nextStep: Template = (setting) => {
  const { random, body, we } = setting
  return [
    {
      pieces: [`今后,${we}将会同有关部门${undertaking(random)}。`],
      commitment: promised(
        setting,
        {
          id: 'next-step',
          label: { zh: '会同有关部门继续推进', en: 'to go on together with other departments' },
          modality: random.pick(['aspiration', 'recurring']),
          owner_text: we,
          owner: body,
        },
        null,
      ),
    },
  ]
}

const whenThePlanIsOut: Template = (setting) => {
  const { random, level } = setting
  return [
    {
      pieces: [`待上级实施方案出台后,我${level}将及时${undertaking(random)}。`],
      commitment: promised(
        setting,
        {
          id: 'when-the-plan-is-out',
          label: { zh: '方案出台后及时落实', en: 'to follow when the plan is out' },
          modality: 'conditional',
          owner_text: `我${level}`,
        },
        null,
      ),
    },
  ]
}

const hotlineMerger: Template = (setting) => {
  const due = setting.random.pick(['10月底前', '今年9月底前', '11月底前'])
  return [
    {
      pieces: [`上级要求,${due}完成各类热线的数据对接和服务整合。`],
      commitment: promised(
        setting,
        {
          id: 'hotline-merger',
          label: { zh: '完成热线整合', en: 'hotlines are to be merged' },
          modality: 'reported_obligation',
        },
        due,
      ),
    },
  ]
}

const training: Template = (setting) => {
  const { random, body, we } = setting
  const times: Counted = {
    id: 'training',
    label: { zh: '每年培训次数', en: 'courses each year' },
    subject: '培训',
    topic: 'social_organisations',
    printed: printAmount(random, {
      unit: 'event',
      word: '场',
      from: 2,
      to: 24,
      per: ['year'],
      qualifiers: ['at_least'],
    }),
  }
  return [
    {
      pieces: [`${we}将对社会组织骨干每年开展培训`, times, '。'],
      commitment: promised(
        setting,
        {
          id: 'training',
          label: { zh: '每年开展培训', en: 'courses are held each year' },
          modality: 'recurring',
          owner_text: we,
          owner: body,
          metric: { zh: '每年培训场次', en: 'courses a year' },
          target: times.id,
          target_text: times.printed.text,
        },
        null,
      ),
    },
  ]
}

export const promiseTemplates: readonly (readonly [Template, number])[] = [
  [modelCentres, 3],
  [coverage, 3],
  [coverageTwice, 0.3],
  [nextStep, 4],
  [whenThePlanIsOut, 1.5],
  [hotlineMerger, 1],
  [training, 1.5],
]
