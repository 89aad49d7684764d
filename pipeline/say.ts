/** Progress for a person: one line a step, on standard error so that output stays clean. */
export function say(step: string): void {
  console.error(`· ${step}`)
}
