import { Gender, masculine } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { nominativeStreet } from "./street-name.ts";

const longestStreetName = 8;
const particles: ReadonlySet<string> = new Set([
  "św",
  "ks",
  "gen",
  "płk",
  "mjr",
  "kpt",
  "rtm",
  "prof",
  "dr",
  "marsz",
  "bp",
  "kard",
  "i",
  "bł",
  "hetmana",
  "króla",
  "księcia",
  "legionów",
  "armii",
  "bohaterów",
]);
// "ul. 1 Armii Wojska Polskiego"
const formations: ReadonlySet<string> = new Set("pułku dywizji armii brygady batalionu korpusu eskadry".split(" "));
const months: ReadonlySet<string> = new Set([
  "stycznia",
  "lutego",
  "marca",
  "kwietnia",
  "maja",
  "czerwca",
  "lipca",
  "sierpnia",
  "września",
  "października",
  "listopada",
  "grudnia",
]);

/** Streets and addresses: `ul. Puławska 148/150`, `al. Solidarności 77`, `ul. 12 Lutego 4A`, `placu Wolności`. */
export const street: EntityRule<"location"> = {
  name: "location.street",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, hits } = context;
    for (const head of hits.of("street-heads")) {
      if (head.entry.attributes.kind !== "street" || !isHead(context, head)) continue;
      const isShort = head.as === "abbreviation";
      const nameStart = head.end;
      const nameEnd = readStreetName(context, nameStart);
      if (nameEnd === nameStart || (!isShort && isGroundOf(context, nameStart))) continue;
      // „na ulicy” needs a name in a case; „rondo”, „plac” in lower case need one that is capitalised, which `readStreetName` sees to
      const numberEnd = readHouseNumber(context, nameEnd);
      const label = isShort ? document.written(head.start, head.end) : head.entry.name;
      const name = [
        label,
        nominativeStreet(context, { start: nameStart, end: nameEnd, gender: genderOf(head) }),
        document.written(nameEnd, numberEnd),
      ]
        .filter((part) => part !== "")
        .join(" ");
      // „na Błoniach Nadwiślańskich”: a capitalised head is inflected with its name
      const isWhole = !isShort && document.hasFlag(head.start, TokenFlag.capitalized) && !isFeminine(head);
      yield {
        type: "location",
        start: head.start,
        end: numberEnd,
        ...(isWhole ? {} : { name: spaced(name) }),
        attributes: { kind: numberEnd > nameEnd ? "address" : "street" },
        weight: 1,
      };
    }
  },
};

const services: ReadonlySet<string> = new Set(["police", "uniformed", "government", "court"]);

/** `na placu |Komendy| Miejskiej`: the ground of an office */
function isGroundOf({ hits }: RuleContext, token: number): boolean {
  return hits.at(token, "institution-heads").some(({ entry }) => services.has(entry.attributes.kind ?? ""));
}

// nouns that are no street unless they are written with a capital: „na rynku Wągrowca”
const weakHeads: ReadonlySet<string> = new Set([
  "droga",
  "trasa",
  "obwodnica",
  "rynek",
  "przejście",
  "zjazd",
  "wybrzeże",
  "błonia",
  "deptak",
  "nabrzeże",
  "planty",
  "trakt",
  "pasaż",
  "szosa",
]);

/** Of what adjectives agree with: `Osiedle Kolorowe`, `plac Nowy`. */
function genderOf(head: Hit): number {
  const { name } = head.entry;
  if (isFeminine(head)) return Gender.f;
  return name.endsWith("e") || name.endsWith("o") ? Gender.n : masculine;
}

function isFeminine({ entry }: Hit): boolean {
  return entry.name.endsWith("a") && entry.attributes.number !== "pl";
}

const pluralStreets: ReadonlySet<string> = new Set(["ulicami", "ulicach", "ulic", "ulicom"]);

function isHead({ document, hits }: RuleContext, { start, end, as, entry }: Hit): boolean {
  if (as === "abbreviation") return document.formOf(end - 1) === ".";
  // „Teatr |Wybrzeże|”: the name of an institution
  const isCapital = document.hasFlag(start, TokenFlag.capitalized);
  if (isCapital && hits.at(start - 1, "institution-heads").some((head) => head.end === start)) return false;
  // „ulicami Polic”, „ulic Warszawy”: a plural of a singular head is no name
  if (entry.name === "ulice" || pluralStreets.has(document.lowerOf(start))) return false;
  return isCapital || !weakHeads.has(entry.name);
}

function spaced(name: string): string {
  return name.replace(/\s+/gu, " ");
}

/** Capitalised words, days of the year (`3 Maja`) and the small words between. */
function readStreetName(context: RuleContext, start: number): number {
  const { document, found } = context;
  const limit = Math.min(start + longestStreetName, document.sentenceEnd(Math.max(0, start - 1)));
  let token = start;
  if (
    document.isKind(token, TokenKind.number) &&
    months.has(document.lowerOf(token + 1)) &&
    document.hasFlag(token + 1, TokenFlag.capitalized)
  )
    return token + 2;
  let end = start;
  while (token < limit) {
    const person = found.at(token, "person", "rank", "title")[0];
    if (person && person.end <= limit) {
      token = end = person.end;
      continue;
    }
    if (document.isKind(token, TokenKind.word) && document.hasFlag(token, TokenFlag.capitalized)) {
      const after = abbreviationEnd(document, token);
      // "ul. Św. Jana", but "przy ul. Gen. Lis wysiadł" has no other name
      if (after > token && document.hasFlag(after, TokenFlag.capitalized)) {
        token = after;
        continue;
      }
      token = end = wordEnd(document, token);
      continue;
    }
    // „ul. 56 Pułku Piechoty 10”
    const isNumbered = document.isKind(token, TokenKind.number) && formations.has(document.lowerOf(token + 1));
    if (!isNumbered && !particles.has(document.lowerOf(token))) break;
    token++;
    if (document.formOf(token) === ".") token++;
  }
  return end;
}

/** Behind the full stop of `Św.`, `Gen.`, `J.`; the token itself for any other word. */
function abbreviationEnd(document: Document, token: number): number {
  const isShort = document.formOf(token).length === 1 || particles.has(document.lowerOf(token));
  const isStopped = document.formOf(token + 1) === "." && document.hasFlag(token + 1, TokenFlag.glued);
  return isShort && isStopped ? token + 2 : token;
}

/** `148/150`, `4A`, `12 lok. 3`, `77 m. 5`, `77 m 5`. */
function readHouseNumber({ document }: RuleContext, start: number): number {
  if (
    !document.isKind(start, TokenKind.number) ||
    document.hasFlag(start, TokenFlag.sentenceStart) ||
    document.formOf(start).length > 4
  )
    return start;
  let end = start + 1;
  for (;;) {
    const isLetter = document.hasFlag(end, TokenFlag.glued) && /^[A-Za-z]$/u.test(document.formOf(end));
    if (isLetter) end++;
    const isRange =
      /^[/-]$/u.test(document.formOf(end)) &&
      document.hasFlag(end, TokenFlag.glued) &&
      document.hasFlag(end + 1, TokenFlag.glued) &&
      document.isKind(end + 1, TokenKind.number);
    if (!isRange) break;
    end += 2;
  }
  const isFlat =
    ["lok", "m", "lokal", "mieszkania"].includes(document.lowerOf(end)) && !document.hasFlag(end, TokenFlag.glued);
  if (!isFlat) return end;
  const number = document.formOf(end + 1) === "." ? end + 2 : end + 1;
  return document.isKind(number, TokenKind.number) ? number + 1 : end;
}
