import { spawnSync } from 'node:child_process';
import Ajv from 'ajv';
import fc from 'fast-check';
import { schema } from '../../../scripts/config/schema';
import { readConfig } from '../../../src/config/config';
import { anySettings } from '../../support/anySettings';

it('README table, fields of a step, schema and example say what the tables of the code say', () => {
  const written = spawnSync('node_modules/.bin/tsx', ['scripts/config/write.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(written.stderr).toBe('');
  expect(written.status).toBe(0);
}, 60_000);

describe('the JSON Schema', () => {
  const accepts = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

  it('is never milder than the plugin, but for what only the plugin can know', () => {
    fc.assert(
      fc.property(anySettings, (given) => {
        const { mistakes } = readConfig(given);
        const beyond = mistakes.filter(({ expected }) => onlyThePlugin.has(expected));
        if (accepts(given)) expect(mistakes).toEqual(beyond);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what the plugin refuses, at the same place', () => {
    for (const given of [
      { team: { enabled: 'yes' } },
      { trail_banner: {} },
      { checklist: { extra_steps: [{}] } },
    ]) {
      expect(accepts(given)).toBe(false);
    }
    expect(accepts({ practice: { enabled: false }, $schema: './configuration.schema.json' })).toBe(true);
  });
});

/** Which steps and roles exist, which wait for each other, and what an address or a host is to a browser. */
const onlyThePlugin: ReadonlySet<string> = new Set([
  'OnboardingExpectHideable',
  'OnboardingExpectFreeId',
  'OnboardingExpectRoles',
  'OnboardingExpectLink',
  'OnboardingExpectDomain',
  'OnboardingExpectNoCircle',
  'OnboardingExpectShownStep',
  'OnboardingExpectKnownStep',
]);
