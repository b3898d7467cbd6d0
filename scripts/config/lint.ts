/** `npm run lint:config -- file.json`: the checks that Flex will make, at the desk. 0: nothing is wrong; 1: something is; 2: cannot be read. */
import { readFileSync } from 'node:fs';
import { hrefOf } from '../../sandbox/address';
import { lintConfig } from './lintConfig';

function main([file, ...others]: readonly string[]): number {
  if (file === undefined || others.length > 0) {
    console.error('Name one file: npm run lint:config -- onboarding.json');
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const { lines, settings } = lintConfig(text);
  for (const { line, column, words } of lines) console.error(`${file}:${line}:${column}  ${words}`);
  if (settings === undefined) return 2;
  console.log(lines.length === 0 ? `${file}: nothing is wrong.` : counted(lines.length));
  console.log('To see it: npm start, then');
  console.log(`  http://localhost:3000${hrefOf({ config: JSON.stringify(settings) })}`);
  console.log('As somebody else sees it: add &role=agent, &locale=pt-BR and the like (docs/sandbox.md).');
  return lines.length === 0 ? 0 : 1;
}

function counted(mistakes: number): string {
  const what = mistakes === 1 ? '1 mistake' : `${mistakes} mistakes`;
  return `${what}. Flex ignores what is wrong, and its defaults apply.`;
}

process.exitCode = main(process.argv.slice(2));
