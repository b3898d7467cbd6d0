import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { readConfig } from '../../src/config/config';
import { settings, type Setting } from '../../src/config/settings';
import { fieldMeanings, settingMeanings, type SettingPath } from './meanings';
import { schema } from './schema';

/** Every document that is written from the one table of settings. */

const root = path.resolve(__dirname, '../..');
type Table = { readonly [name: string]: Table | Setting<unknown> };

/** @returns the documents as they should read, by their paths in the repository */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const written: readonly (readonly [string, string])[] = [
    ['README.md', inserted('README.md', 'settings', settingsTable())],
    ['docs/extending.md', inserted('docs/extending.md', 'fields', fieldsTable())],
    ['docs/configuration.schema.json', JSON.stringify(schema)],
    ['public/appConfig.example.js', example()],
  ];
  return new Map(
    await Promise.all(
      written.map(async ([name, content]) => [name, await formatted(name, content)] as const),
    ),
  );
}

/** A document as the formatter writes it. */
export async function formatted(name: string, content: string): Promise<string> {
  const filepath = path.join(root, name);
  const options = await prettier.resolveConfig(filepath);
  return prettier.format(content, { ...options, filepath });
}

/** A document with what stands between `<!-- name -->` and `<!-- /name -->` put anew. */
export function inserted(file: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const document = readFileSync(path.join(root, file), 'utf8');
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${begin} … ${end}.`);
  return `${before}${begin}\n\n${content}\n\n${end}${after}`;
}

function settingsTable(): string {
  const rows = rowsOf(settings).map(
    ([at, standard]) => `| \`${at}\` | ${standard} | ${settingMeanings[at as SettingPath]} |`,
  );
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(table: Table, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([name, part]) => {
    if (!isSetting(part)) return rowsOf(part, `${path}${name}.`);
    const standard =
      part.standard === null ? 'none' : `\`${JSON.stringify(part.standard).replace(/,/g, ', ')}\``;
    return [[`${path}${name}`, standard] as const];
  });
}

function isSetting(part: Table | Setting<unknown>): part is Setting<unknown> {
  return typeof part.kind === 'string';
}

function fieldsTable(): string {
  const rows = Object.entries(fieldMeanings).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return ['| field | what |', '| --- | --- |', ...rows].join('\n');
}

function example(): string {
  const appConfig = {
    pluginService: { enabled: true, url: '/plugins' },
    logLevel: 'info',
    custom_data: { features: { onboarding: readConfig({}).config } },
  };
  return `${exampleHead}\nvar appConfig = ${JSON.stringify(appConfig)};\n`;
}

const exampleHead = `/*
 * The configuration of Flex on your own machine. \`npm run start:flex\` copies this file to appConfig.js beside it, which git
 * ignores: change that one. Every setting of the plugin stands here at its default; README.md says what each does.
 */`;
