import type { TokenMention } from "../../linking/linked.ts";
import { listEndingWith } from "../beside-person.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { nameAfter, personList } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** Two ages for two names: `Rafała i Sebastiana C., odpowiednio {33-} i {36-letniego}`, `A i B, {20-} i {22-letni} mieszkańcy`. */
export const hasAgeShared: RelationRule = {
  name: "hasAge.shared",
  type: "hasAge",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    const ages = mentionsOf(context, "age");
    for (const [index, first] of ages.entries()) {
      const second = ages[index + 1];
      if (!second || second.start - first.end > 2 || !["i", "oraz"].includes(document.lowerOf(second.start - 1)))
        continue;
      const start = document.lowerOf(first.start - 1) === "odpowiednio" ? first.start - 1 : first.start;
      const joint = document.formOf(start - 1);
      const last = joint === "," || joint === "(" ? mentionEndingAt(context, start - 1, "person") : undefined;
      const [other, one, ...more] = last
        ? listEndingWith(context, last)
        : [...namesBehind(context, second.end)].reverse();
      if (!one || !other || more.length > 0) continue;
      yield { type: "hasAge", subject: one.entity, object: first.entity, evidence: spanOf(one, first) };
      yield { type: "hasAge", subject: other.entity, object: second.entity, evidence: spanOf(other, second) };
    }
  },
};

/** `{20-} i {22-letni} mieszkańcy Radomia, Jan K. i Piotr W.` */
function namesBehind(context: RelationContext, start: number): readonly TokenMention[] {
  const { document } = context;
  const end = Math.min(document.sentenceEnd(start), start + 6);
  for (let token = start; token < end; token++) {
    const first = nameAfter(context, token);
    if (first) return personList(context, first);
    if (/^[;.)]$/u.test(document.formOf(token))) return [];
  }
  return [];
}
