import type { Claim, Explanation } from "../explain.ts";
import { makePaint } from "../formats/paint.ts";
import type { Layout, Page, Result } from "./results.ts";

/** Writes what every rule claimed, in text order: what was kept, and what lost to which. */
export async function writeClaims(
  results: AsyncIterable<Result<Explanation>>,
  { format }: Pick<Layout, "format">,
  { color, write }: Page,
): Promise<void> {
  const paint = makePaint({ color });
  for await (const { file, content: explanation } of results) {
    if (format === "json") await write(`${JSON.stringify({ file, ...explanation }, undefined, 2)}\n`);
    else if (format === "jsonl") await write(`${JSON.stringify({ file, ...explanation })}\n`);
    else {
      const { sentences, tokens, claims, extraction } = explanation;
      const kept = claims.filter((claim) => claim.kept).length;
      const lines = [
        paint.head(file === "-" ? "standard input" : file),
        paint.faint(
          `${sentences.length} sentences, ${tokens.length} tokens; ${claims.length} claims, ${kept} kept; ${extraction.relations.length} relations`,
        ),
        ...claims.map((claim) => {
          const line = `${claim.kept ? "+" : "-"} ${String(claim.start).padStart(5)}–${String(claim.end).padEnd(5)} ${claim.type.padEnd(12)} ${show(claim.text)}`;
          return `${claim.kept ? line : paint.faint(line)}  ${paint.faint(`${claim.rule}${describeLoss(claim)}`)}`;
        }),
        ...extraction.relations.map((relation) => {
          const name = (id: string): string => show(extraction.entities.find((entity) => entity.id === id)?.name ?? id);
          const evidence = relation.evidence.map(({ start, end }) => `${start}–${end}`).join(", ");
          return `= ${name(relation.subject)} —${paint.type(relation.type)}→ ${name(relation.object)}  ${paint.faint(`${relation.rule} at ${evidence}`)}`;
        }),
      ];
      await write(`${lines.join("\n")}\n`);
    }
  }
}

function describeLoss({ reason, by }: Claim): string {
  return by ? `, ${reason}: ${by.rule} ${JSON.stringify(show(by.text))}` : "";
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu; // "\n", and what would steer the terminal

function show(text: string): string {
  return text.replace(CONTROL, " ");
}
