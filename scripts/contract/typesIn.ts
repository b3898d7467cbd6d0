import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The types that a file exports, without their comments.
 * @param names only these; all where there are none
 * @throws Error for a name that the file does not export
 */
export function typesIn(file: string, names: readonly string[]): string {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const printer = ts.createPrinter({ removeComments: true });
  const types = source.statements.filter(
    (statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
  );
  const missing = names.filter((name) => !types.some((type) => type.name.text === name));
  if (missing.length > 0) throw new Error(`${file} does not export ${missing.join(', ')}.`);
  return types
    .filter(({ name }) => names.length === 0 || names.includes(name.text))
    .map((type) => printer.printNode(ts.EmitHint.Unspecified, type, source))
    .join('\n\n');
}
