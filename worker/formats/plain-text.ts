/** What neither XML 1.0 nor a calendar nor a sheet can hold: control characters and halves of pairs. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text without the characters that no file of text can hold; line breaks and tabs stay. */
export const plainText = (text: string): string => text.replace(unholdable, '')
