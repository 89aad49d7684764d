/** A value as the text of an `application/ld+json` block: data that no browser runs, and that cannot end its own element. */
export const inertJson = (value: object): string =>
  JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`)
