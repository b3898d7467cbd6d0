/**
 * `npm run licenses`: what ships in the built file (by its source map) and with the functions (by the lock file), with versions and
 * licences, into docs/licenses.md; then asks the registry for advisories. With `--check` it writes nothing, asks nobody, and fails where
 * the document is not what ships. Needs `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatted } from './config/documents';

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const file = 'docs/licenses.md';
const map = 'build/plugin-flex-onboarding.js.map';
const read = <T>(name: string) => JSON.parse(readFileSync(name, 'utf8')) as T;

async function main(check: boolean): Promise<boolean> {
  if (!existsSync(map)) {
    console.error(`${map} is missing: npm run build makes it.`);
    return false;
  }
  const [bundle, functions] = [inBundle(), inFunctions()];
  const document = await formatted(file, documentOf(bundle, inside(bundle), functions));
  if (check) {
    const same = existsSync(file) && readFileSync(file, 'utf8') === document;
    console.log(same ? `${file} is what ships.` : `${file} is not what ships: npm run licenses writes it.`);
    return same;
  }
  writeFileSync(file, document);
  console.log(`${bundle.length} packages in the file, ${functions.length} with the functions: ${file}`);
  console.log(advisories());
  return true;
}

/** The packages of which the built file has code, by the sources in its map. */
function inBundle(): readonly Shipped[] {
  const { sources } = read<{ sources: readonly string[] }>(map);
  const folders = sources.flatMap(
    (source) => /^.*?((?:node_modules\/(?:@[^/]+\/)?[^/]+\/?)+)/.exec(source)?.[1] ?? [],
  );
  const packages = new Set(folders.map((folder) => folder.replace(/\/$/, '')));
  return sorted(
    [...packages].filter((folder) => existsSync(path.join(folder, 'package.json'))).map(installed),
  );
}

function installed(folder: string): Shipped {
  const {
    name = folder,
    version = '',
    license = 'none said',
  } = read<Partial<Shipped>>(path.join(folder, 'package.json'));
  return { name, version, license };
}

/** What Paste's files may hold of others: they are bundles, and name what went into them as their dependencies. */
function inside(bundle: readonly Shipped[]): readonly Shipped[] {
  const paste = bundle.filter(({ name }) => /^@twilio-paste\/(?!core$)/.test(name)).map(({ name }) => name);
  return locked('', paste).filter(({ name }) => !/^@(twilio-paste|types)\//.test(name));
}

/** What Twilio installs beside the functions. */
function inFunctions(): readonly Shipped[] {
  return locked('serverless', Object.keys(lockFile().serverless?.dependencies ?? {}));
}

function lockFile(): Readonly<Record<string, LockedPackage>> {
  return read<{ packages: Readonly<Record<string, LockedPackage>> }>('package-lock.json').packages;
}

/** Packages and all that they depend on, as the lock file has them. @param from the folder that they are asked from */
function locked(from: string, names: readonly string[]): readonly Shipped[] {
  const packages = lockFile();
  const found = new Map<string, Shipped>();
  const visit = (from: string, names: readonly string[]) => {
    for (const name of names) {
      const place = placeOf(name, from, packages);
      const locked = place === undefined ? undefined : packages[place];
      if (place === undefined || !locked || found.has(place)) continue;
      found.set(place, {
        name,
        version: locked.version ?? '',
        license: locked.license ?? installed(place).license,
      });
      visit(place, Object.keys(locked.dependencies ?? {}));
    }
  };
  visit(from, names);
  return sorted([...found.values()]);
}

/** Where Node finds a package from another one: in its own folder of packages, or in one above. */
function placeOf(
  name: string,
  from: string,
  packages: Readonly<Record<string, LockedPackage>>,
): string | undefined {
  const steps = from.split('/node_modules/');
  const folders = steps.map((_step, index) => steps.slice(0, steps.length - index).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].find(
    (place) => place in packages,
  );
}

function sorted(all: readonly Shipped[]): readonly Shipped[] {
  const lines = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function documentOf(...[bundle, insidePaste, functions]: readonly (readonly Shipped[])[]): string {
  const table = (all: readonly Shipped[] = []) =>
    [
      '| package | version | licence |',
      '| --- | --- | --- |',
      ...all.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
    ].join('\n');
  return [
    '# What ships, and under which licences',
    'Made by `npm run licenses`, which then asks the registry for advisories on all of it; a check of the test command holds this page to what is built.',
    `## In the plugin’s file\n\nThe packages of which \`build/plugin-flex-onboarding.js\` has code, by its source map. React, Redux and Flex come from Flex itself and are not in it.\n\n${table(bundle)}`,
    `Paste’s files are bundles themselves. What they name as their dependencies, of which they hold what they use:\n\n${table(insidePaste)}`,
    `## With the functions\n\nThe functions’ own files hold our code only; Twilio installs these beside them, by \`serverless/package.json\`.\n\n${table(functions)}`,
  ].join('\n\n');
}

/** What the registry knows against what ships, in words. */
function advisories(): string {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  try {
    const { metadata, message } = JSON.parse(stdout) as {
      metadata?: { vulnerabilities: Readonly<Record<string, number>> };
      message?: string;
    };
    if (!metadata)
      return `Advisories were not checked: the registry does not serve them here (${message ?? 'no reason given'}).`;
    const counts = Object.entries(metadata.vulnerabilities).map(([level, count]) => `${level}: ${count}`);
    return `Advisories: ${counts.join(', ')}. npm audit names them.`;
  } catch {
    return 'Advisories were not checked: npm audit gave no answer.';
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
void main(values.check).then((succeeded) => (process.exitCode = succeeded ? 0 : 1));
