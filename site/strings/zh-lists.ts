/** The words around lists, their filters and search. */
export const search = {
  title: '检索',
  label: '检索全部答复、建议、数字与承诺',
  placeholder: '如：养老服务、282.6万、丛国旭',
  button: '检索',
} as const
