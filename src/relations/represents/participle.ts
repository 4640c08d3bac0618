import { Pos } from "../../lexicon/tag.ts";
import { clausesOf } from "../clauses.ts";
import { readHolders, representedBy } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** `{A} reprezentujący {Zarząd}`, `reprezentująca {KWP} {A}` */
export const representsParticiple: RelationRule = {
  name: "represents.participle",
  type: "represents",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    const clauses = context.once(clausesOf);
    const holders = readHolders(context);
    const byClause = context.once(partiesByClause);
    for (let token = 0; token < document.length; token++) {
      if (!document.lowerOf(token).startsWith("reprezentując") || !morphology.hasPos(token, Pos.pact)) continue;
      const parties = (byClause.get(clauses.of[token] ?? -1) ?? []).filter(({ isAside }) => !isAside);
      const after = parties.filter(({ mention }) => mention.start > token);
      const object = after.find(({ mention, preposition }) => mention.type !== "person" || preposition === undefined);
      if (!object || object.start > token + 4) continue;
      const before = parties.findLast(
        ({ mention, end }) => mention.type === "person" && end <= token && end >= token - 3,
      );
      const subject =
        before ??
        after.find(({ mention, start }) => mention.type === "person" && start >= object.end && start <= object.end + 3);
      if (!subject || subject === object) continue;
      yield {
        type: "represents",
        subject: subject.mention.entity,
        object: representedBy(holders, object.mention),
        evidence: { start: Math.min(subject.start, token), end: Math.max(object.mention.end, subject.mention.end) },
      };
    }
  },
};
