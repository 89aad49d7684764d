/** Where progress goes: standard error, and in tests a list. */
export interface Screen {
  write: (text: string) => unknown
  isTTY?: boolean
}

/** Share of a step after which a line is printed where lines cannot be written over. */
const stepShare = 0.25

/** Shows how far each step of a long run has come: one line a step, on a terminal written over. */
export class Progress {
  readonly #screen: Screen
  readonly #now: () => number
  #title = ''
  #begun = 0
  #said = 0

  constructor(screen: Screen, now: () => number) {
    this.#screen = screen
    this.#now = now
  }

  /** Begins a step; returns what tells how far it has come. */
  step(title: string): (done: number, of: number) => void {
    this.#title = title
    this.#begun = this.#now()
    this.#said = 0
    this.#show(`· ${title} …`)
    return (done, of) => {
      const share = of === 0 ? 1 : done / of
      if (this.#screen.isTTY !== true && share < this.#said + stepShare) return
      this.#said = share
      this.#show(`· ${title} … ${Math.floor(share * 100)} % (${done} of ${of})`)
    }
  }

  /** Ends the step, and returns the seconds it took. */
  done(): number {
    const seconds = (this.#now() - this.#begun) / 1000
    this.#show(`· ${this.#title}: ${seconds.toFixed(1)} s`)
    if (this.#screen.isTTY === true) this.#screen.write('\n')
    return seconds
  }

  #show(line: string) {
    this.#screen.write(this.#screen.isTTY === true ? `\r\u001b[K${line}` : `${line}\n`)
  }
}
