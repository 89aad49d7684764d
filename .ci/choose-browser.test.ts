import { describe, expect, test } from 'vitest'
import { chooseBrowser, NoBrowser, type Machine } from './choose-browser.ts'

const at = (path: string) => ({ path, origin: 'chromium' })

/** A machine on which the browsers named `good…` start, and `said` holds what was told. */
function machine(made: Partial<Machine> = {}): Machine & { said: string[] } {
  const said: string[] = []
  return {
    wanted: undefined,
    candidates: () => [],
    problemWith: (path) => Promise.resolve(path.startsWith('/good') ? undefined : 'crashed'),
    installers: [],
    say: (sentence) => said.push(sentence),
    ...made,
    said,
  }
}

describe('a browser named in CHROMIUM_PATH', () => {
  test('is taken before all others', async () => {
    const here = machine({ wanted: '/good/mine', candidates: () => [at('/good/other')] })
    expect(await chooseBrowser(here)).toBe('/good/mine')
  })

  test('is never replaced in silence when it does not start', async () => {
    const here = machine({ wanted: '/bad/mine', candidates: () => [at('/good/other')] })
    await expect(chooseBrowser(here)).rejects.toThrow(
      'CHROMIUM_PATH names /bad/mine, which does not start: crashed. Correct it, or unset it',
    )
  })
})

describe('a browser that is there', () => {
  test('is taken only when it starts', async () => {
    const here = machine({ candidates: () => [at('/bad/one'), at('/good/two')] })
    expect(await chooseBrowser(here)).toBe('/good/two')
    expect(here.said).toEqual(['chromium at /bad/one does not start: crashed'])
  })
})

describe('a machine without a browser', () => {
  /** An installer after which the browser at `path` is there. */
  function installing(present: string[], name: string, path: string) {
    return {
      name,
      install: () => {
        present.push(path)
        return Promise.resolve(undefined)
      },
    }
  }
  const failing = (name: string) => ({ name, install: () => Promise.resolve('no network') })

  test('gets one from the first installer that works', async () => {
    const present: string[] = []
    const here = machine({
      candidates: () => present.map(at),
      installers: [failing('download'), installing(present, 'apt', '/good/apt')],
    })
    expect(await chooseBrowser(here)).toBe('/good/apt')
    expect(here.said).toContain('download: no network')
  })

  test('goes on when what was installed does not start', async () => {
    const present: string[] = []
    const here = machine({
      candidates: () => present.map(at),
      installers: [
        installing(present, 'snap', '/bad/snap'),
        installing(present, 'apt', '/good/apt'),
      ],
    })
    expect(await chooseBrowser(here)).toBe('/good/apt')
  })

  test('says in the end what was tried and what to do', async () => {
    const here = machine({ candidates: () => [at('/bad/one')], installers: [failing('download')] })
    const failure = await chooseBrowser(here).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(NoBrowser)
    expect(failure).toMatchObject({
      message:
        'The browser tests need Chromium and found none that starts; ' +
        'tried /bad/one (crashed), download (no network). ' +
        'Install Chromium, Chrome or Edge and run this again, ' +
        'or name its program: CHROMIUM_PATH=/path/to/chromium npm test.',
    })
  })
})
