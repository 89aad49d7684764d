/** The name of a part inside its reply: `grants-total` of `weihai-17-2-77_grants-total`. */
function partOf(id: string): string {
  const [, part] = id.split('_')
  if (part === undefined) throw new Error(`${id} is not a part of a reply`)
  return part
}

/** A figure stands in its sentence; what is said of it, in its note. */
export const figureAnchor = (id: string) => `figure-${partOf(id)}`
export const noteAnchor = (id: string) => `note-${partOf(id)}`
export const commitmentAnchor = (id: string) => `commitment-${partOf(id)}`
export const checkAnchor = (id: string) => `check-${partOf(id)}`
export const policyAnchor = (id: string) => `policy-${id}`
export const ruleAnchor = (id: string) => `rule-${id}`
