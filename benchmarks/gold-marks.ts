/** A mention as marked in the text block. */
export interface MarkedMention {
  readonly type: string;
  /** Offsets into the text without marks. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of its entity. */
  readonly entity: string;
}

export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
  readonly problems: readonly string[];
}

const MARK = /\{([A-Za-z]+):([A-Za-z0-9_-]+)\|/uy; // "{rank:r1|"

/**
 * Takes the marks out of a text block; `\{` and `\}` are literal braces.
 *
 * @example
 * readMarks("{rank:r1|insp.} Lis").mentions[0]?.text // "insp."
 */
export function readMarks(block: string): MarkedText {
  const problems: string[] = [];
  const open: { type: string; entity: string; start: number }[] = [];
  const spans: { type: string; entity: string; start: number; end: number }[] = [];
  let text = "";
  for (let at = 0; at < block.length; at++) {
    const character = block[at] ?? "";
    const next = block[at + 1] ?? "";
    if (character === "\\" && ["{", "}", "\\"].includes(next)) {
      text += next;
      at++;
    } else if (character === "{") {
      MARK.lastIndex = at;
      const [mark = "", type = "", entity = ""] = MARK.exec(block) ?? [];
      if (mark === "") {
        problems.push(`bad mark at …${block.slice(at, at + 30)}`);
        text += character;
      } else {
        open.push({ type, entity, start: text.length });
        at += mark.length - 1;
      }
    } else if (character === "}") {
      const mark = open.pop();
      if (mark) spans.push({ ...mark, end: text.length });
      else problems.push(`closing brace without an opening one near …${block.slice(Math.max(0, at - 20), at)}`);
    } else {
      text += character;
    }
  }
  if (open.length > 0) problems.push(`unclosed mark ${open.map(({ entity }) => entity).join(", ")}`);

  // line breaks around the block are no part of the text
  const lead = text.length - text.replace(/^\n+/u, "").length;
  const trimmed = text.slice(lead).replace(/\n+$/u, "");
  const mentions = spans
    .map(({ type, entity, start, end }) => ({
      type,
      start: start - lead,
      end: end - lead,
      text: trimmed.slice(start - lead, end - lead),
      entity,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: trimmed, mentions, problems };
}
