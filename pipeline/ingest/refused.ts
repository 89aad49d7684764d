/** A page that is no reply, or that cannot be read: why, and what to do instead. */
export class Refused extends Error {}
