import type { TokenMention } from "../../linking/linked.ts";
import { isAddress, kindOf, placeNouns, sizeOf } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** A street, a district, a village inside a larger place beside it: `{ul. Tanowska} w {Policach}`, `w gminach {Halinów} i {Cegłów} w {powiecie mińskim}`, `w {Policach} przy {ul. Tanowskiej}`. */
export const partOfPlace: RelationRule = {
  name: "partOf.place",
  type: "partOf",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const larger of mentionsOf(context, "location")) {
      if (larger.parent !== undefined) continue;
      const size = abbreviatedSize(context, larger) ?? sizeOf(context, larger);
      if (size === undefined) continue;
      for (const smaller of [...placesBefore(context, larger), ...addressBehind(context, larger)]) {
        const ownSize = sizeOf(context, smaller);
        if (ownSize === undefined || ownSize >= size) break;
        yield { type: "partOf", subject: smaller.entity, object: larger.entity, evidence: spanOf(smaller, larger) };
      }
    }
  },
};

// ranks of `sizeOf`; a village may bear the name of a commune of its own
const abbreviations: ReadonlyMap<string, number> = new Map([
  ["gm", 4.5],
  ["pow", 5],
  ["woj", 6],
]);

/** `gm. {Pińczów}`: the commune, not the town. */
function abbreviatedSize({ document }: RelationContext, { start }: TokenMention): number | undefined {
  return document.formOf(start - 1) === "." ? abbreviations.get(document.lowerOf(start - 2)) : undefined;
}

/** Places joined to the larger one by `w`, `na` (and the noun that says what it is), a comma or a parenthesis; the last of a list brings the others. */
function placesBefore(context: RelationContext, larger: TokenMention): readonly TokenMention[] {
  const { document, morphology } = context;
  let token = larger.start;
  while (token > larger.start - 2 && isAnyLemma(morphology, token - 1, placeNouns)) token--;
  // „w Kijach, gm. Pińczów”
  if (abbreviatedSize(context, larger) !== undefined) token -= 2;
  token = beforePostcode(context, token);
  const joint = document.lowerOf(token - 1);
  if (!["w", "we", "na", ",", "("].includes(joint) || (joint === "," && isListed(context, larger))) return [];
  token--;
  if (document.formOf(token - 1) === ",") token--;
  const places: TokenMention[] = [];
  let place = mentionEndingAt(context, token, "location");
  // „Komenda Wojewódzka Policji w {Preszowie} na Słowacji”
  const institution = place?.parent === undefined ? undefined : context.mentions[place.parent];
  if (place && institution?.type === "organization" && institution.end === place.end) return [place];
  while (place && place.parent === undefined && places.length < 20) {
    places.push(place);
    const before = document.lowerOf(place.start - 1);
    place =
      before === "i" || before === "oraz" || before === ","
        ? mentionEndingAt(context, place.start - 1, "location")
        : undefined;
  }
  return places;
}

/** `w Afryce, {Australii} i Nowej Zelandii`: one of a list, which goes on with a place no larger. */
function isListed(context: RelationContext, larger: TokenMention): boolean {
  const { document } = context;
  if (!/^(?:,|i|oraz|lub)$/u.test(document.lowerOf(larger.end))) return false;
  const next = mentionAt(context, larger.end + 1, "location") ?? mentionAt(context, larger.end + 2, "location");
  return next !== undefined && (sizeOf(context, next) ?? 0) <= (sizeOf(context, larger) ?? 0);
}

/** `ul. Polna 2, {00-950} Warszawa` */
function beforePostcode({ document }: RelationContext, token: number): number {
  const isPostcode =
    /^\d{3}$/u.test(document.formOf(token - 1)) &&
    /^[-‑–]$/u.test(document.formOf(token - 2)) &&
    /^\d{2}$/u.test(document.formOf(token - 3));
  return isPostcode ? token - 3 : token;
}

/** `w Policach przy {ul. Tanowskiej}`, `w Warszawie, na {pl. Zamkowym}` */
function addressBehind(context: RelationContext, { end, ...larger }: TokenMention): readonly TokenMention[] {
  const { document } = context;
  if (kindOf(context, larger) !== "settlement" && kindOf(context, larger) !== "district") return [];
  let token = document.formOf(end) === "," ? end + 1 : end;
  if (["przy", "na", "w"].includes(document.lowerOf(token))) token++;
  else if (token === end) return [];
  const address = mentionAt(context, token, "location");
  return address && address.parent === undefined && isAddress(context, address) ? [address] : [];
}
