import { clausesOf } from "../clauses.ts";
import { happeningsOf } from "../happenings.ts";
import { mentionsOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

const reach = 4;

const between: ReadonlySet<string> = new Set(
  ", w we dnia dniu dniach ( – - od z na o około zaplanowane zaplanowana zaplanowany zaplanowaną zaplanowanego zaplanowanej".split(
    " ",
  ),
);

/** A date right behind the event, whatever the clause says: `na {rozprawie} {18 września} o {9.30}`, `{Konferencja} ({5 maja})`. */
export const heldOnBeside: RelationRule = {
  name: "heldOn.beside",
  type: "heldOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    const clauses = context.once(clausesOf);
    const { of } = clauses;
    const { cancelled } = context.once(happeningsOf);
    const when = mentionsOf(context, "date", "time").filter(({ parent }) => parent === undefined);
    let at = 0;
    for (const event of mentionsOf(context, "event")) {
      if (event.parent !== undefined) continue;
      while ((when[at]?.start ?? Number.POSITIVE_INFINITY) < event.end) at++;
      let reached = event.end;
      for (let next = at; ; next++) {
        const mention = when[next];
        if (!mention || mention.start - reached > reach || of[mention.start] !== of[event.start]) break;
        let isBeside = true;
        for (let token = reached; token < mention.start; token++) isBeside &&= between.has(document.lowerOf(token));
        // „drugie takie spotkanie w tym roku” counts, it does not date
        if (!isBeside || /^(tym|bieżącym)$/u.test(document.lowerOf(mention.start))) break;
        yield {
          type: "heldOn",
          subject: event.entity,
          object: mention.entity,
          evidence: { start: event.start, end: mention.end },
          ...(cancelled.has(event.entity) ? { negated: true } : {}),
        };
        reached = mention.end;
      }
    }
  },
};
