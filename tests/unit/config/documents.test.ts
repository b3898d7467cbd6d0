import { spawnSync } from 'node:child_process';
import Ajv, { type ErrorObject } from 'ajv';
import fc from 'fast-check';
import { schema } from '../../../scripts/config/schema';
import { readConfig } from '../../../src/config/config';
import { anySettings } from '../../support/anySettings';
import { ownStep } from '../../support/config';

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
    let accepted = 0;
    fc.assert(
      fc.property(anySettings, (given) => {
        const { mistakes } = readConfig(given);
        const beyond = mistakes.filter(({ expected }) => onlyThePlugin.has(expected));
        if (!accepts(given)) return;
        accepted += 1;
        expect(mistakes).toEqual(beyond);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it.each([
    { team: { enabled: 'yes' } },
    { trail_banner: {} },
    { checklist: { extra_steps: [{}] } },
    { checklist: { extra_steps: [{ ...ownStep, link: 'ftp://acme.example' }] } },
  ])('refuses what the plugin refuses, at the same places: %j', (given) => {
    expect(accepts(given)).toBe(false);
    const places = readConfig(given).mistakes.map(({ path }) => `/${path.join('/')}`);
    expect(places).not.toEqual([]);
    expect(accepts.errors?.map(placeOf)).toEqual(expect.arrayContaining(places));
  });

  it.each([
    { practice: { enabled: false }, $schema: './configuration.schema.json' },
    { checklist: { extra_steps: [ownStep] } },
  ])('accepts what the plugin accepts: %j', (given) => {
    expect(readConfig(given).mistakes).toEqual([]);
    expect(accepts(given)).toBe(true);
  });
});

/** Where something is wrong; what is missing or one too many is named beside the place of its group. */
function placeOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Partial<Record<string, string>>;
  const name = missingProperty ?? additionalProperty;
  return name === undefined ? instancePath : `${instancePath}/${name}`;
}

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
