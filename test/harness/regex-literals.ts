import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface RegexLiteral {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal under a folder, and every `new RegExp`, whose source is then `undefined`. */
export function findRegexes(folder: string): {
  readonly literals: readonly RegexLiteral[];
  readonly built: readonly string[];
} {
  const literals: RegexLiteral[] = [];
  const built: string[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of files.sort()) {
    const tree = ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      const line = (): number => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        literals.push({ file, line: line(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if (ts.isNewExpression(node) && node.expression.getText(tree) === "RegExp") built.push(`${file}:${line()}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, built };
}
