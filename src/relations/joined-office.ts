import type { TokenMention } from "../linking/linked.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionAt, mentionEndingAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";

// what somebody is to an institution besides the office
const parts: ReadonlySet<string> = new Set(
  "założyciel założycielka współzałożyciel współzałożycielka właściciel właścicielka współwłaściciel współwłaścicielka twórca twórczyni fundator fundatorka pomysłodawca pomysłodawczyni współtwórca".split(
    " ",
  ),
);

/** Token where the office ends that shares its institution with another word: `{prezes} i założyciel Fundacji „Dom”`; the token itself elsewhere. */
export function beforeJoined(context: RelationContext, end: number): number {
  const institution = mentionEndingAt(context, end, "organization");
  const joint = institution ? institution.start - 2 : end;
  return institution && isJoined(context, joint) ? joint : end;
}

/** The institution behind such an office: `prezes i założyciel {Fundacji „Dom”}`. */
export function joinedInstitution(context: RelationContext, { end }: TokenMention): TokenMention | undefined {
  return isJoined(context, end) ? mentionAt(context, end + 2, "organization") : undefined;
}

function isJoined({ document, morphology }: RelationContext, joint: number): boolean {
  return /^(?:i|oraz)$/u.test(document.lowerOf(joint)) && isAnyLemma(morphology, joint + 1, parts);
}
