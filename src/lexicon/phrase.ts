export { type InflectOptions, inflectPhrase, type PhraseForm } from "./inflect-phrase.ts";
export { nominativePhrase } from "./nominative-phrase.ts";
