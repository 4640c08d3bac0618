import type { TokenMention } from "../../linking/linked.ts";
import { datesIn } from "../dates.ts";
import { isDeputy } from "../deputy.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { tenseOf } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";
import { mentionsIn } from "../window.ts";

const leading: ReadonlySet<string> = new Set(["kierować", "dowodzić", "zarządzać", "rządzić", "przewodzić"]);

/** How long somebody led a unit tells since when they held the office named before: `Były już komendant {kierował jednostką od 14 czerwca 2019 r.}` */
export const holdsPositionLed: RelationRule = {
  name: "holdsPosition.led",
  type: "holdsPosition",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    for (let token = 0; token < document.length; token++) {
      if (!morphology.known(token).some(({ lemma }) => leading.has(lemma))) continue;
      const tense = tenseOf(morphology, token);
      const clause = clauseAround(context, token);
      const { since, until } = datesIn(context, clause);
      // "kierowała Komisariatem Policji I": another unit than that of the office named before
      if (mentionsIn(context, clause, "organization").some(({ parent }) => parent === undefined)) continue;
      if (tense === undefined || (since === undefined && until === undefined)) continue;
      const person = subjectsOf(context, token, clause)[0];
      const office = person && lastOffice(context, person, token);
      if (!person || !office) continue;
      const from = since ?? office.on;
      yield {
        type: "holdsPosition",
        subject: person.entity,
        object: office.object,
        evidence: clause,
        ...(from === undefined ? {} : { since: from }),
        ...(until === undefined ? {} : { until }),
        ...(tense === "past" ? { status: "former" } : {}),
      };
    }
  },
};

/** The office of the person that the text named last before, no deputy's: deputies lead nothing. */
function lastOffice(
  context: RelationContext,
  { entity }: TokenMention,
  token: number,
): RelationContext["found"][number] | undefined {
  let last: RelationContext["found"][number] | undefined;
  for (const relation of context.found) {
    const { type, subject, evidence } = relation;
    if (subject !== entity || evidence.start > token) continue;
    if (type !== "holdsPosition" && type !== "appointedTo" && type !== "dismissedFrom") continue;
    const isOfDeputy = mentionsIn(context, evidence, "position").some(
      (position) => position.entity === relation.object && isDeputy(context, position),
    );
    if (!isOfDeputy && (!last || evidence.start >= last.evidence.start)) last = relation;
  }
  return last;
}
