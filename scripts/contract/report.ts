import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../src/config/config';
import { builtInSteps } from '../../src/checklist/model/steps';
import { panelTabs } from '../../src/panel/tabs';
import { enUS } from '../../src/strings/en-US';
import { sourceFiles } from './sourceFiles';
import { typesIn } from './typesIn';

/** The types whose values and shapes leave this code: in attributes, in storage, over the wire. */
const shapes: readonly (readonly [file: string, ...types: string[]])[] = [
  ['src/checklist/model/derive.ts', 'StepState'],
  ['src/checklist/model/changes.ts', 'StateChange'],
  ['src/account/model/notices.ts', 'Band'],
  ['src/notifications/model/situation.ts', 'Situation'],
  ['src/progress/model/record.ts'],
  ['src/api/wire.ts'],
];

/** What customers' tests, styles, settings and other plugins may rely on, as the code has it. Markdown. */
export function report(): string {
  const sources = sourceFiles('src').map((file) => readFileSync(file, 'utf8'));
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Test ids', testIds(sources)],
    ['Data attributes', found(sources, /\b(data-(?!testid)[a-z]+)=/g)],
    ['Steps', builtInSteps.map(({ id, scope, where }) => `${id}: ${scope}, ${where}`)],
    ['Tabs', panelTabs],
    ['Settings', settingsIn(readConfig({}).config)],
    ['Actions', found([readFileSync('src/flex/actions.ts', 'utf8')], /register\w*\('(Onboarding\w+)'/g)],
    [
      'Functions',
      readdirSync('serverless/src/functions').map((file) => `/onboarding/${path.parse(file).name}`),
    ],
    ['Keys in local storage', found(sources, /(flex-onboarding:[a-z-]*)/g)],
    ['String keys', Object.keys(enUS)],
  ];
  const lists = parts.map(
    ([name, lines]) =>
      `## ${name}\n\n${[...lines]
        .sort()
        .map((line) => `- \`${line}\``)
        .join('\n')}`,
  );
  const types = shapes.map(([file, ...names]) => typesIn(file, names)).join('\n\n');
  return [
    '# What others may rely on',
    'Written from the code by `npm run contract`, and compared by `npm run check`: a change here needs a line in the changelog. What each means is in the README.',
    ...lists,
    `## Shapes\n\n\`\`\`ts\n${types}\n\`\`\``,
    '',
  ].join('\n\n');
}

/** Also those that are handed on as `testId`. @throws Error for a test id that is neither a text nor a template, since it could not be listed */
function testIds(sources: readonly string[]): readonly string[] {
  const ids = found(sources, /(?:data-testid|testId)=(?:"([^"]+)"|\{`([^`]+)`\})/g);
  const computed = sources.flatMap(
    (source) => source.match(/(?:data-testid|testId)=(?!"|\{`|\{testId\}).{0,40}/g) ?? [],
  );
  if (computed.length > 0) throw new Error(`Write test ids as texts or templates: ${computed.join(', ')}`);
  return ids
    .filter((id) => id.startsWith('onboarding-'))
    .map((id) => id.replace(/\$\{(?:\w+\.)*(\w+)\}/g, '<$1>'));
}

function found(sources: readonly string[], pattern: RegExp): readonly string[] {
  const matches = sources.flatMap((source) => [...source.matchAll(pattern)]);
  return [...new Set(matches.map(([, text, other]) => text ?? other ?? ''))];
}

function settingsIn(group: object, at = ''): readonly string[] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? settingsIn(value, `${at}${name}.`)
      : [`${at}${name}: ${JSON.stringify(value)}`],
  );
}
