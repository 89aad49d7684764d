/** An answer that can be given again: it is the same for everyone until the day is over. */
export interface KeptAnswer {
  etag: string
  headers: Headers
  /** What a 304 says: the headers without those of a body. */
  unchanged: Headers
  body: ArrayBuffer
}

/**
 * Answers kept in the memory of one instance of the Worker, as many as fit into so many
 * bytes. An answer is a function of release, code, address, format and day, and a Worker
 * serves one release, so nothing kept is ever wrong; the longest kept make way for the new.
 */
export class KeptAnswers {
  readonly #most: number
  readonly #kept = new Map<string, KeptAnswer>()
  #bytes = 0
  #day = 0

  constructor(bytes: number) {
    this.#most = bytes
  }

  /** What was kept under a key on this day, counted in days since any one. */
  find(key: string, day: number): KeptAnswer | undefined {
    if (day !== this.#day) this.#beginDay(day)
    return this.#kept.get(key)
  }

  keep(key: string, day: number, answer: KeptAnswer): void {
    if (day !== this.#day) this.#beginDay(day)
    const size = sizeOf(key, answer)
    if (size > this.#most / 16) return
    this.#drop(key)
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes + size <= this.#most) break
      this.#drop(oldest)
    }
    this.#kept.set(key, answer)
    this.#bytes += size
  }

  /** Clocks are shown for today: what was shown yesterday is not kept. */
  #beginDay(day: number) {
    this.#kept.clear()
    this.#bytes = 0
    this.#day = day
  }

  #drop(key: string) {
    const answer = this.#kept.get(key)
    if (answer === undefined) return
    this.#kept.delete(key)
    this.#bytes -= sizeOf(key, answer)
  }
}

/** About what an answer takes: its body, its key, and the headers. */
const sizeOf = (key: string, { body }: KeptAnswer) => body.byteLength + 2 * key.length + 1_000
