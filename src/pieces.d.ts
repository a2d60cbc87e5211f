/* oxlint-disable typescript/consistent-type-imports -- A plain import would make this file a module. */
/**
 * Types of the pieces that the build cuts out of a module, so that each screen loads only what it needs (see
 * `.scripts/pieces.mjs`). Without that build step, such an import gives the whole module, which contains the piece.
 */
declare module '*/assessment.js?outline' {
  const outline: import('./engine/types.js').Assessment;
  export default outline;
}
declare module '*?first-section' {
  const text: import('./content/text.js').FirstSectionText;
  export default text;
}
declare module '*?other-sections' {
  const text: import('./content/text.js').OtherSectionsText;
  export default text;
}
declare module '*?questions' {
  const words: import('./i18n/index.js').QuestionWords;
  export default words;
}
declare module '*?results' {
  const words: import('./i18n/index.js').ResultWords;
  export default words;
}
