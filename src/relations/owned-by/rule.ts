import type { TokenMention } from "../../linking/linked.ts";
import { kindOf } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";
import { firmBefore, firmNouns, isOwnable, ownedBefore, owners } from "./owned.ts";

const reach = 7;
// bodies that have members; a firm that belongs to them is one (annotation.md, rule 37)
const bodies: ReadonlySet<string> = new Set(["ngo", "international", "party", "sport", "religious", "other"]);

/** Goods and firms that belong to somebody: `ciągnik należy do spółki {BelTrans}`, `własność {Damiana K.}`, `X, którego właścicielem jest {Y}` (annotation.md, rule 37). */
export const ownedBy: RelationRule = {
  name: "ownedBy.belongs",
  type: "ownedBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    for (let token = 0; token + 1 < document.length; token++) {
      const start = ownerStart(context, token);
      if (start === undefined) continue;
      const owner = ownerBehind(context, start);
      const owned = owner && (ownedBetween(context, token, start) ?? ownedBefore(context, token));
      if (!owner || !owned || (owned.type === "organization" && isBody(context, owner))) continue;
      const isOver = document.lowerOf(token + 1) === "już" && document.lowerOf(token - 1) === "nie";
      const negated = document.lowerOf(token - 1) === "nie" && !isOver;
      yield {
        type: "ownedBy",
        subject: owned.entity,
        object: owner.entity,
        evidence: spanOf(owned, owner),
        ...(negated ? { negated } : {}),
        ...(isOver ? { status: "former" } : {}),
      };
    }
  },
};

// "należy do {Grupy X}", "do spółki {X}"
const firms = /^(?:grup|holding|koncern|spółk|firm|konsorcj)/u;

function isBody(context: RelationContext, owner: TokenMention): boolean {
  const { document } = context;
  if (firms.test(document.lowerOf(owner.start)) || firms.test(document.lowerOf(owner.start - 1))) return false;
  return bodies.has(kindOf(context, owner));
}

// what the words of owning begin with, before their lemmas are asked for
const stems = /^(?:nale[żz]|własno|właścicie|współwłaścicie|udziałow|akcjonariusz)/u;

/** Token where the owner may begin, behind a predicate of owning at the token. */
function ownerStart({ document, morphology }: RelationContext, token: number): number | undefined {
  if (!stems.test(document.lowerOf(token))) return undefined;
  if (morphology.hasLemma(token, "należeć")) {
    for (let at = token + 1; at <= token + 6; at++) if (document.lowerOf(at) === "do") return at + 1;
    return undefined;
  }
  // „stanowi własność X”, „będący własnością X”
  const isProperty = /^(?:stanow|będąc|jest|był|są|niegdyś|dawniej|[,–(]$)/u.test(document.lowerOf(token - 1));
  if (morphology.hasLemma(token, "własność") && isProperty) return token + 1;
  // „właścicielem pojazdu jest X”, „którego właścicielem jest X”
  if (!isAnyLemma(morphology, token, owners)) return undefined;
  for (let at = token + 1; at <= token + 14; at++)
    if (/^(?:jest|był|była|pozostaje)$/u.test(document.lowerOf(at))) return at + 1;
  return undefined;
}

/** `właścicielem {audi A6} jest` */
function ownedBetween(context: RelationContext, token: number, end: number): TokenMention | undefined {
  const named = mentionsIn(context, { start: token, end }, "product", "organization").find((mention) =>
    isOwnable(context, mention),
  );
  // „Właścicielem {spółki} jest X”: the firm named last
  return named ?? (isAnyLemma(context.morphology, token + 1, firmNouns) ? firmBefore(context, token) : undefined);
}

/** `do {Damiana K.}`, `do jego ojca, {Janusza Z.}`, `do niemieckiej spółki {Holzgruppe GmbH}` */
function ownerBehind(context: RelationContext, start: number): TokenMention | undefined {
  const end = Math.min(context.document.sentenceEnd(start), start + reach);
  for (let token = start; token < end; token++) {
    const owner = mentionAt(context, token, "organization", "person");
    if (owner) return owner;
    if (/^[;.]$/u.test(context.document.formOf(token))) return undefined;
  }
  return undefined;
}

/** `{Firma X}, spółka-córka {Y}`, `spółka zależna {Y}`: the firm before the comma. */
export const ownedBySubsidiary: RelationRule = {
  name: "ownedBy.subsidiary",
  type: "ownedBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    for (let token = 2; token + 1 < document.length; token++) {
      const isDaughter = document.lowerOf(token).startsWith("córk") && document.lowerOf(token - 2).startsWith("spółk");
      const isDependent =
        document.lowerOf(token).startsWith("zależn") && document.lowerOf(token - 1).startsWith("spółk");
      if (!isDaughter && !isDependent) continue;
      const owner = ownerBehind(context, token + 1);
      const owned = mentionsIn(
        context,
        { start: Math.max(document.sentenceStart(token), token - 16), end: token },
        "organization",
      ).findLast((mention) => isOwnable(context, mention));
      if (owner && owned)
        yield { type: "ownedBy", subject: owned.entity, object: owner.entity, evidence: spanOf(owned, owner) };
    }
  },
};
