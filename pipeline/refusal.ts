/** A verb cannot do what it was asked; the message is for the person who asked, with the remedy. */
export class Refusal extends Error {}
