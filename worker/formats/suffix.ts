/** The last part of a path, and what stands behind its first dot; ids have no dots. */
export interface Suffixed {
  /** The path without its suffix. */
  path: string
  /** Without its dot; null where the path has none. */
  suffix: string | null
}

/** Takes the suffix off a path: `/api/v1/replies.csv`, `/api/v1/replies/weihai-17-2-77.json`. */
export function splitSuffix(path: string): Suffixed {
  const dot = path.indexOf('.', path.lastIndexOf('/') + 1)
  if (dot === -1) return { path, suffix: null }
  return { path: path.slice(0, dot), suffix: path.slice(dot + 1) }
}
