import type { Document } from "../../text/document.ts";
import type { OrganizationKind } from "../../types.ts";

// first stem that occurs decides; annotation.md, rule 25
const stems: readonly (readonly [stem: string, kind: OrganizationKind])[] = [
  ["szko", "education"],
  ["uniwersyt", "education"],
  ["akademi", "education"],
  ["ochotnicz", "ngo"],
  ["związ", "other"],
  ["nszz", "other"],
  ["prokurat", "prosecutor"],
  ["sąd", "court"],
  ["policj", "police"],
  ["kgp", "police"],
  ["kwp", "police"],
  ["kpp", "police"],
  ["kmp", "police"],
  ["cbśp", "police"],
  ["cbzc", "police"],
  ["pożar", "uniformed"],
  ["psp", "uniformed"],
  ["graniczn", "uniformed"],
  ["więzien", "uniformed"],
  ["karn", "uniformed"],
  ["celno", "government"],
  ["skarbow", "government"],
];

/** Kind of an organization by the words of its name, else the head's own kind. */
export function kindOf(
  document: Document,
  { start, end }: { readonly start: number; readonly end: number },
  headKind: OrganizationKind | undefined,
): OrganizationKind | undefined {
  for (const [stem, kind] of stems) {
    for (let token = start; token < end; token++) if (document.lowerOf(token).startsWith(stem)) return kind;
  }
  return headKind;
}
