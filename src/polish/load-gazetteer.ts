import { gazetteerData } from "../../data/compiled/gazetteer.ts";
import { decodeBase64 } from "../lexicon/decode-base64.ts";
import { CompiledGazetteer } from "../match/compiled-gazetteer.ts";
import { readGazetteer } from "../match/read-gazetteer.ts";
import { acronymEndings } from "./acronym-endings.ts";

/** Unpacks the lists that ship with the library. Each call gives a gazetteer with memory of its own. */
export function loadGazetteer(): CompiledGazetteer {
  return new CompiledGazetteer(readGazetteer(decodeBase64(gazetteerData)), acronymEndings);
}
