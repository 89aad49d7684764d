/** Words of the text in quotation marks; marks that stand in them become inner ones: `“‘12345’一号呼叫”`. */
export const quoted = (text: string): string =>
  `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
