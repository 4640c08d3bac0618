import type { Document } from "../../text/document.ts";

/** What a number of a provision counts; the attribute it goes into, and how it is written. */
export interface ProvisionUnit {
  readonly part: "article" | "paragraph" | "point" | "letter" | "sentence";
  readonly label: string;
}

const units: ReadonlyMap<string, ProvisionUnit> = new Map([
  ...row("article", "art.", "art artykuł artykułu artykułem artykule artykuły artykułów artykułami artykułach"),
  ...row("paragraph", "§", "§ par paragraf paragrafu paragrafem paragrafie paragrafy paragrafów"),
  ...row("paragraph", "ust.", "ust ustęp ustępu ustępie ustępem ustępy ustępów"),
  ...row("point", "pkt", "pkt punkt punktu punktem punkcie punkty punktów p"),
  ...row("letter", "lit.", "lit litera litery literą literze"),
  ...row("sentence", "tiret", "tiret"),
  ...row("sentence", "zd.", "zd zdanie zdania zdaniem zdaniu"),
  ...row("sentence", "akapit", "akapit akapitu akapitem akapicie"),
]);

export function unitOf(document: Document, token: number): ProvisionUnit | undefined {
  return units.get(document.lowerOf(token));
}

function row(part: ProvisionUnit["part"], label: string, words: string): [string, ProvisionUnit][] {
  return words.split(" ").map((word) => [word, { part, label }]);
}
