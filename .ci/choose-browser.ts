export type Candidate = { path: string; origin: string }

export type Installer = {
  name: string
  /** Why it did not work, or nothing when it did. */
  install: () => Promise<string | undefined>
}

export type Machine = {
  /** The path a person gave in CHROMIUM_PATH: when set, nothing else is tried. */
  wanted: string | undefined
  /** The browsers there are; asked again after each installation. */
  candidates: () => readonly Candidate[]
  /** Why the browser at this path does not start, or nothing when it does. */
  problemWith: (path: string) => Promise<string | undefined>
  installers: readonly Installer[]
  say: (sentence: string) => void
}

export class NoBrowser extends Error {}

/** The path of a Chromium that starts: one that is there, or else one that can be brought. */
export async function chooseBrowser(machine: Machine): Promise<string> {
  const { wanted, candidates, problemWith, installers, say } = machine
  if (wanted) return wantedBrowser(wanted, problemWith)

  const tried = new Map<string, string>()
  const firstThatStarts = async () => {
    for (const { path, origin } of candidates()) {
      if (tried.has(path)) continue
      const problem = await problemWith(path)
      if (problem === undefined) return path
      say(`${origin} at ${path} does not start: ${problem}`)
      tried.set(path, `${path} (${problem})`)
    }
    return undefined
  }

  const present = await firstThatStarts()
  if (present) return present
  for (const { name, install } of installers) {
    say(`No usable Chromium yet: trying ${name} …`)
    const problem = await install()
    if (problem === undefined) {
      const installed = await firstThatStarts()
      if (installed) return installed
    }
    say(`${name}: ${problem ?? 'done, but no Chromium starts'}`)
    tried.set(name, `${name} (${problem ?? 'done, but no Chromium starts'})`)
  }
  throw new NoBrowser(
    `The browser tests need Chromium and found none that starts; tried ${[...tried.values()].join(', ') || 'nothing'}. ` +
      'Install Chromium, Chrome or Edge and run this again, or name its program: CHROMIUM_PATH=/path/to/chromium npm test.',
  )
}

async function wantedBrowser(path: string, problemWith: Machine['problemWith']): Promise<string> {
  const problem = await problemWith(path)
  if (problem === undefined) return path
  throw new NoBrowser(
    `CHROMIUM_PATH names ${path}, which does not start: ${problem}. Correct it, or unset it to let npm test look for a browser.`,
  )
}
