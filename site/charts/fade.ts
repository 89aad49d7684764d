const HALF = 3
const OPACITIES = [0.7, 0.45, 0.2]

/** How a bar ends whose value is only about so much: in steps that grow paler, around the value. */
export function fade(from: number, to: number) {
  const solidTo = Math.max(from, to - HALF)
  const width = (to + HALF - solidTo) / OPACITIES.length
  const steps = OPACITIES.map((opacity, step) => ({
    at: Math.round((solidTo + step * width) * 100) / 100,
    width: Math.round(width * 100) / 100,
    opacity,
  }))
  return { solidTo, steps }
}
