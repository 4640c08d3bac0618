import type { TokenMention } from "../linking/linked.ts";
import { firstFrom } from "../match/first-from.ts";
import { compilePattern, type Step } from "./compile-pattern.ts";
import type { MentionRole, RelationPattern } from "./pattern.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "./rule.ts";

/** The mentions that a way through the pattern took, the last one first. */
interface Taken {
  readonly role: MentionRole;
  readonly entity: number;
  readonly before: Taken | undefined;
}

/** Tokens that a way through the pattern has reached, each with the first way that led there. */
type Reached = ReadonlyMap<number, Taken | undefined>;

/** A rule that finds what a pattern tells: leftmost starts, shortest gaps first, optional parts when they are there. */
export function patternRule({ name, type, pattern, ...says }: RelationPattern): RelationRule {
  const steps = compilePattern(name, pattern);
  const { status, negated } = says;
  return {
    name,
    type,
    *find(context: RelationContext): Iterable<RelationCandidate> {
      const { document } = context;
      for (let start = 0; start < document.length; start++) {
        const [match] = run(context, { steps, end: document.sentenceEnd(start) }, new Map([[start, undefined]]));
        if (match === undefined) continue;
        const [end, taken] = match;
        const { subject, object, ...dates } = rolesOf(taken);
        if (subject === undefined || object === undefined) continue;
        yield {
          ...{ type, subject, object, evidence: { start, end }, ...dates },
          ...(status === undefined ? {} : { status }),
          ...(negated === undefined ? {} : { negated }),
        };
      }
    },
  };
}

interface Search {
  readonly steps: readonly Step[];
  /** End of the sentence. */
  readonly end: number;
}

/** Where the steps lead from all tokens reached; in one go, so that no token is tried twice. */
function run(context: RelationContext, { steps, end }: Search, from: Reached): Reached {
  let reached = from;
  for (const step of steps) {
    if (reached.size === 0) return reached;
    const next = new Map<number, Taken | undefined>();
    if (step.kind === "optional") {
      for (const [token, taken] of run(context, { steps: step.steps, end }, reached)) next.set(token, taken);
      for (const [token, taken] of reached) if (!next.has(token)) next.set(token, taken);
    } else {
      for (const [token, taken] of reached)
        for (const [to, more] of advance(context, { step, token, end, taken })) if (!next.has(to)) next.set(to, more);
    }
    reached = next;
  }
  return reached;
}

interface Stand {
  readonly step: Exclude<Step, { readonly kind: "optional" }>;
  readonly token: number;
  readonly end: number;
  readonly taken: Taken | undefined;
}

function* advance(
  context: RelationContext,
  { step, token, end, taken }: Stand,
): Iterable<readonly [to: number, taken: Taken | undefined]> {
  if (step.kind === "gap") {
    for (let to = token; to <= Math.min(end, token + step.longest); to++) yield [to, taken];
  } else if (step.kind === "word") {
    if (token < end && step.accepts(context, token)) yield [token + 1, taken];
  } else {
    const mention = mentionFrom(context, token, step.accepts);
    if (!mention || mention.end > end) return;
    const { role } = step;
    yield [mention.end, role === undefined ? taken : { role, entity: mention.entity, before: taken }];
  }
}

/** The longest mention at the token that the step takes. */
function mentionFrom(
  context: RelationContext,
  token: number,
  accepts: (context: RelationContext, mention: TokenMention) => boolean,
): TokenMention | undefined {
  const { mentions } = context;
  for (let index = firstFrom(mentions, token); mentions[index]?.start === token; index++) {
    const mention = mentions[index];
    if (mention && accepts(context, mention)) return mention;
  }
  return undefined;
}

function rolesOf(last: Taken | undefined): { readonly [Role in MentionRole]?: number } {
  const roles: { [Role in MentionRole]?: number } = {};
  for (let taken = last; taken; taken = taken.before) roles[taken.role] = taken.entity;
  return roles;
}
