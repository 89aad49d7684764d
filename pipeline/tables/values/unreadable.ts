/** A cell that does not say what its column is for: why, and what to do. */
export class Unreadable extends Error {
  readonly remedy: string

  constructor(what: string, remedy: string) {
    super(what)
    this.remedy = remedy
  }
}

/** A cell that is understood, and says no fact that a record holds: the row is taken without it. */
export class Unrecorded extends Unreadable {}
