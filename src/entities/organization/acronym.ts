import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Attributes } from "../../types.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { type Introduced, initialsStart, introducedNames } from "./introduced.ts";
import { repeats } from "./repeats.ts";

/**
 * An acronym that the text introduces in parentheses behind the words it is made of, there and wherever it comes again. It runs before the
 * names themselves are read, which may hold it: `Śląski Urząd Celno-Skarbowy (ŚUCS)`, then `Dział Dochodzeniowo-Śledczy {ŚUCS}`.
 */
export const acronym: EntityRule<"organization"> = {
  name: "organization.acronym",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const introduced = [...introducedNames(context)].flatMap((name) => {
      if (isListed(context, name.start)) return [];
      const start = initialsStart(context, name.opening, context.document.written(name.start, name.end));
      const attributes = start === undefined ? undefined : headAttributes(context, start, name.opening);
      return attributes ? [{ ...name, attributes }] : [];
    });
    yield* wherever(context, introduced);
  },
};

/** A short name in parentheses behind an organization that was found, whatever its letters: `… Agencja Straży Granicznej (Frontex)`. */
export const parenthesized: EntityRule<"organization"> = {
  name: "organization.parenthesized",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const introduced = [...introducedNames(context)].flatMap((name) => {
      const organization = context.found.endingAt(name.opening, "organization")[0];
      if (
        !organization ||
        context.found.at(name.start, "organization", "location", "person", "rank").some(({ end }) => end >= name.end)
      )
        return [];
      const { kind } = organization.attributes;
      return [{ ...name, attributes: kind === undefined ? {} : { kind } }];
    });
    yield* wherever(context, introduced);
  },
};

interface Named extends Introduced {
  readonly attributes: Attributes<"organization">;
}

function* wherever(context: RuleContext, introduced: readonly Named[]): Iterable<Candidate<"organization">> {
  const { document } = context;
  for (const { start, end, again } of repeats(document, introduced)) {
    const acronym = document.written(start, end);
    yield {
      type: "organization",
      start,
      end: endingEnd(context, end),
      name: acronym,
      attributes: { ...again.attributes, acronym },
    };
  }
}

/** `Służba Ochrony Państwa (SOP)`: the lists know it, and where it is a name. */
function isListed({ found }: RuleContext, token: number): boolean {
  return found.at(token, "organization").length > 0;
}

/** Kind by the institution's head among the words; undefined when there is none: `Państwowe Ratownictwo Medyczne (PRM)` is no institution. */
function headAttributes({ hits }: RuleContext, start: number, end: number): Attributes<"organization"> | undefined {
  for (let token = start; token < end; token++) {
    const head = hits.at(token, "institution-heads", "organizations")[0];
    // the one checked place: the column is checked when the gazetteers are compiled
    if (head)
      return head.entry.attributes.kind === undefined
        ? {}
        : { kind: head.entry.attributes.kind as NonNullable<Attributes<"organization">["kind"]> };
  }
  return undefined;
}

/** Token after a case ending written with a hyphen: `WIOŚ|-u|`; `token` when there is none. */
export function endingEnd({ document }: RuleContext, token: number): number {
  const isEnding =
    document.formOf(token) === "-" &&
    document.hasFlag(token, TokenFlag.glued) &&
    document.hasFlag(token + 1, TokenFlag.glued) &&
    document.isKind(token + 1, TokenKind.word) &&
    document.formOf(token + 1).length <= 4 &&
    !document.hasFlag(token + 1, TokenFlag.capitalized);
  return isEnding ? token + 2 : token;
}
