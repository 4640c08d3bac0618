import ts from "typescript";

export interface Checked {
  readonly code: string;
  readonly got: unknown;
  readonly expected: unknown;
}

/**
 * Runs a TypeScript block and gives each expression that has its result in a comment behind it or on the next line.
 *
 *     extract("insp. Jan Lis").mentions.length; // 2
 */
export async function runBlock(block: string, scope: Readonly<Record<string, unknown>>): Promise<readonly Checked[]> {
  const tree = ts.createSourceFile("block.ts", block, ts.ScriptTarget.ES2022, true);
  const body = tree.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return "";
    const code = statement.getText(tree);
    const comments = ts.getTrailingCommentRanges(block, statement.end) ?? resultBelow(block, statement.end);
    const result = comments.map(({ pos, end }) => block.slice(pos, end).replace(/^\/\/ ?/u, "")).join("\n");
    if (!ts.isExpressionStatement(statement) || result === "") return code;
    const expression = statement.expression.getText(tree);
    return `checked.push({ code: ${JSON.stringify(expression)}, got: await (${expression}), expected: (${result}) });`;
  });
  const script = ts.transpile(`async function main(checked: unknown[]) {\n${body.join("\n")}\n}`, {
    target: ts.ScriptTarget.ES2022,
  });
  const checked: Checked[] = [];
  const names = Object.keys(scope);
  const main: unknown = new Function(...names, `${script}\nreturn main;`)(...names.map((name) => scope[name]));
  if (typeof main !== "function") throw new Error("the block is no function");
  await main(checked);
  return checked;
}

/** Comment lines right below, without an empty line between. */
function resultBelow(block: string, end: number): readonly ts.CommentRange[] {
  const ranges = ts.getLeadingCommentRanges(block, end) ?? [];
  const near: ts.CommentRange[] = [];
  let at = end;
  for (const range of ranges) {
    if (block.slice(at, range.pos).split("\n").length > 2) break;
    near.push(range);
    at = range.end;
  }
  return near;
}
