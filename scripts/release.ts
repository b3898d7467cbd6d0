import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * `npm run release`: closes the changelog's "Unreleased" part under the version in package.json, and prints the commands that test, deploy
 * and tag that very version. It commits and sends nothing.
 */

// It takes no options: who asks for a dry run must not get the real one.
parseArgs();

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const [, unreleased = ''] = /^## Unreleased\n([^]*?)(?=^## |$(?![^]))/m.exec(changelog) ?? [];

function trouble(): string | undefined {
  if (unreleased.trim() === '')
    return 'CHANGELOG.md has nothing under "Unreleased": there is nothing to release.';
  if (changelog.includes(`\n## ${version}\n`)) {
    return `${version} is in the changelog already. Take the next one first: npm version --no-git-tag-version minor`;
  }
  return undefined;
}

const reason = trouble();
if (reason !== undefined) {
  console.error(reason);
  process.exitCode = 1;
} else {
  writeFileSync('CHANGELOG.md', changelog.replace('## Unreleased\n', `## Unreleased\n\n## ${version}\n`));
  console.log(
    [
      `CHANGELOG.md: what was unreleased is ${version} now. Commit it, then:`,
      '',
      '  npm test',
      '  npm run setup',
      `  git tag v${version}`,
    ].join('\n'),
  );
}
