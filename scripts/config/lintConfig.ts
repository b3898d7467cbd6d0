import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { readConfig } from '../../src/config/config';
import { makeText } from '../../src/strings';
import { enUS } from '../../src/strings/en-US';
import { describeMistake } from '../../src/strings/mistake';

export interface LintLine {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

export interface Linted {
  readonly lines: readonly LintLine[];
  /** The plugin's settings as they stand in the file; nothing where the file is no JSON. */
  readonly settings?: unknown;
}

/** Where our settings may stand: a whole Flex configuration, its attributes, its custom data, or the settings alone. */
const places = [
  ['ui_attributes', 'custom_data', 'features', 'onboarding'],
  ['custom_data', 'features', 'onboarding'],
  ['features', 'onboarding'],
  ['onboarding'],
];

const english = makeText((key) => (enUS as Readonly<Record<string, string>>)[key], 'en-US');

/** Checks a configuration as Flex will read it. @param text JSON, with comments if you like */
export function lintConfig(text: string): Linted {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false });
  if (!root || errors.length > 0) {
    const lines = errors.map(({ error, offset }) => ({
      ...placeOf(text, offset),
      words: `this is not JSON: ${printParseErrorCode(error)}`,
    }));
    return { lines: lines.length > 0 ? lines : [{ line: 1, column: 1, words: 'the file is empty' }] };
  }
  const node = places.map((place) => findNodeAtLocation(root, place)).find(Boolean) ?? root;
  const settings: unknown = getNodeValue(node);
  const lines = readConfig(settings).mistakes.map((mistake) => ({
    ...placeOf(text, nodeAt(node, mistake.path).offset),
    words: describeMistake(mistake, english),
  }));
  return { lines: [...lines].sort((a, b) => a.line - b.line || a.column - b.column), settings };
}

/** What stands at a path; where nothing does, what it should stand in. */
function nodeAt(node: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found) return found;
  }
  return node;
}

function placeOf(text: string, offset: number): Pick<LintLine, 'line' | 'column'> {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
