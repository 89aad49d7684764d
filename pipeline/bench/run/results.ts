import type { Measured } from './measure.ts'
import type { Ratio } from './ratios.ts'

/** What was measured on an archive of one size. */
export interface SizeResult {
  replies: number
  records: number
  generateSeconds: number
  loadSeconds: number
  databaseBytes: number
  measured: readonly Measured[]
  /** Milliseconds of a search page for the commonest bigram, sizes taking turns. */
  bigramMs: number
}

/** Everything one run measured. */
export interface Results {
  /** Smallest first. */
  sizes: readonly SizeResult[]
  ratios: readonly Ratio[]
  /** How many replies the archive had that the ratios were measured on. */
  ratiosOn: number
}
