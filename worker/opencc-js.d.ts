// opencc-js exports its dictionaries, and types only for its converters.
declare module 'opencc-js/dict/TSCharacters' {
  /** `乾 干|亂 乱|…`: a traditional character, a space, its simplified one. */
  const pairs: string
  export default pairs
}
