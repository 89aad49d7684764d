/** The operands given do not fit the kind of check. */
export class CheckError extends Error {}
