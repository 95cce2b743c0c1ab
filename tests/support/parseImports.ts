import ts from "typescript";

/** `type` is erased by the compiler, `dynamic` is loaded when asked for. */
export type ImportKind = "static" | "type" | "dynamic";

export interface Import {
  readonly specifier: string;
  readonly kind: ImportKind;
}

/** Frontmatter and scripts of an Astro file; any other file is code as a whole. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith(".astro")) return text;
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "");
  return [frontmatter, ...scripts].join("\n");
}

function isErased(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;
}

function importOf(node: ts.Node): Import | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, kind: isErased(node) ? "type" : "static" };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, kind: "type" };
  }
  const [argument] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return argument ? { specifier: ts.isStringLiteralLike(argument) ? argument.text : argument.getText(), kind: "dynamic" } : null;
}

/** Reads what a file imports, in whatever form; words in comments and strings are no imports. */
export function parseImports(file: string, text: string): Import[] {
  const isPlain = /\.[mc]?ts$/.test(file);
  const source = ts.createSourceFile(file, codeOf(file, text), ts.ScriptTarget.Latest, true, isPlain ? ts.ScriptKind.TS : ts.ScriptKind.TSX);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importOf(node);
    if (one) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
