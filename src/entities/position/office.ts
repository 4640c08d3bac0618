import { Case, GrammaticalNumber } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { complementEnd } from "./complement.ts";
import { headNoun, headStart } from "./head.ts";
import { hasHolder, isBareAbbreviation, isQuoted } from "./holder.ts";
import { impliedUnit } from "./implied-unit.ts";
import { expandedName } from "./name.ts";

/**
 * Offices and jobs: head noun through last complement. Every office counts, named holder or not; a job only beside a person
 * or behind a word that says somebody holds it (annotation.md, rule 6).
 */
export const office: EntityRule<"position"> = {
  name: "position.office",
  type: "position",
  *find(context: RuleContext): Iterable<Candidate<"position">> {
    const { hits } = context;
    let covered = 0;
    for (const hit of hits.of("offices")) {
      if (hit.end <= covered || hit.entry.attributes.sort === "never") continue;
      if (hit !== hits.longest(hit.start, "offices") || isInsideName(context, hit)) continue;
      if (isQuoted(context, hit) || isBareAbbreviation(context, hit) || isMembership(context, hit)) continue;
      const start = headStart(context, hit);
      const end = complementEnd(context, hit.start, hit.end);
      if (hit.entry.attributes.sort === "job" && !hasHolder(context, hit, { start, end })) continue;
      covered = hit.end;
      const organization = impliedUnit(context, { start, end, head: headNoun(context, hit) });
      const name = expandedName(context, start, end);
      yield {
        type: "position",
        start,
        end,
        ...(name === undefined ? {} : { name }),
        attributes: {
          ...(isActing(context, start) ? { status: "acting" as const } : {}),
          ...(organization === undefined ? {} : { organization }),
        },
      };
    }
  },
};

/** A surname that is an office too: `Krystian {Wójt}`. */
function isInsideName({ found, document }: RuleContext, { start, end }: Hit): boolean {
  if (document.hasFlag(start, TokenFlag.glued) && document.formOf(start - 1) === "-") return true;
  for (let back = 1; back <= 3; back++) {
    if (found.at(start - back, "person").some((person) => person.end >= end)) return true;
  }
  return false;
}

/** `Rada |Ministrów|`, `Szkoła |Liderów|`: those an institution is made of or for. */
function isMembership({ document }: RuleContext, { start, end, cases, numbers }: Hit): boolean {
  if (end !== start + 1 || (numbers & GrammaticalNumber.sg) !== 0 || (cases & Case.gen) === 0) return false;
  return (
    document.hasFlag(start, TokenFlag.capitalized) &&
    document.hasFlag(start - 1, TokenFlag.capitalized) &&
    document.sentence[start - 1] === document.sentence[start]
  );
}

/** `p.o.`, `pełniący obowiązki` right before. */
function isActing({ document }: RuleContext, start: number): boolean {
  const isShort =
    document.formOf(start - 1) === "." && document.lowerOf(start - 2) === "o" && document.lowerOf(start - 4) === "p";
  return isShort || (document.lowerOf(start - 1) === "obowiązki" && document.lowerOf(start - 2).startsWith("pełni"));
}
