import fc from 'fast-check';
import { builtInSteps } from '../../src/checklist/model/steps';

/** Configurations as people, scripts and accidents write them: right ones, right ones with something wrong in them, and anything at all. */

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
];
const links = [
  'https://acme.example/handbook',
  'http://acme.example',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'https://twilio.com@evil.example',
  'HTTPS://ACME.EXAMPLE',
  'https:acme.example',
  '//evil.example',
  'data:text/html,<script>alert(1)</script>',
  'teams',
  'agent-desktop',
];
const ownIds = ['acme-a', 'acme-b', 'acme-c', 'acme-d'];
const stepId = fc.constantFrom(...ownIds, ...builtInSteps.map(({ id }) => id), ...names, 'acme-nowhere');
const role = fc.constantFrom(
  'agent',
  'supervisor',
  'admin',
  'flex.lead',
  'wfo.full_access',
  'agnet',
  ...names,
);

/** Mostly what is right: a step with one wrong field is refused, and nothing but refusals would prove little. */
const mostly = <T>(right: fc.Arbitrary<T>, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 24, arbitrary: right }, { weight: 1, arbitrary: other });

const step = fc.record(
  {
    id: mostly(fc.constantFrom(...ownIds), fc.constantFrom('open-teams', ...names)),
    title: mostly(
      fc.constantFrom('Read the handbook', '<b>Read</b>'),
      fc.oneof(fc.string(), fc.constantFrom(...names)),
    ),
    body: mostly(fc.constant('Ten pages.'), fc.string({ maxLength: 500 })),
    roles: mostly(fc.subarray(['agent', 'supervisor', 'admin'], { minLength: 1 }), fc.array(role)),
    skills: mostly(fc.constant(undefined), fc.array(fc.constantFrom('Spanish', ...names))),
    scope: mostly(fc.constantFrom('personal', 'account'), fc.constant('team')),
    where: mostly(fc.constantFrom('flex', 'sso'), fc.constant('crm')),
    link: mostly(fc.constantFrom('https://acme.example/handbook', 'teams'), fc.constantFrom(...links)),
    target: mostly(
      fc.constantFrom('activity-menu', 'side-nav-teams'),
      fc.constantFrom('.Twilio-Button', ...names),
    ),
    needs: mostly(
      fc.subarray([...ownIds, 'know-your-role', 'open-teams', 'add-agent'], { maxLength: 2 }),
      fc.array(stepId),
    ),
    done_when: mostly(
      fc.constantFrom({ acknowledged: true }, { view: 'teams' }, { event: 'constructor' }),
      fc.oneof(
        fc.record({ view: fc.constantFrom(...names) }),
        fc.record({ action: fc.string(), event: fc.string() }, { requiredKeys: [] }),
      ),
    ),
  },
  { requiredKeys: ['id', 'title', 'body', 'roles', 'done_when'] },
);

const enabled = fc.record({ enabled: fc.boolean() }, { requiredKeys: [] });
const settings = fc.record(
  {
    enabled: fc.constant(true),
    functions_domain: fc.oneof(
      fc.domain(),
      fc.constantFrom('a-1-dev.twil.io', 'https://x', 'x/../y', 'x@y', 'a..b', 'x:99999', ...names),
    ),
    checklist: fc.record(
      { enabled: fc.boolean(), hide_steps: fc.array(stepId), extra_steps: fc.array(step, { maxLength: 5 }) },
      { requiredKeys: [] },
    ),
    trial_banner: fc.record({ audience: fc.constantFrom('admins', 'admins-and-supervisors', 'all') }),
    notification_prompt: fc.record({ remind_after_days: fc.array(fc.oneof(fc.integer(), fc.double())) }),
    role_panel: enabled,
    team: enabled,
    practice: enabled,
    spotlight: enabled,
  },
  { requiredKeys: [] },
);

const json = (value: unknown) => JSON.parse(JSON.stringify(value) ?? 'null') as unknown;

/** A right configuration in which one value, somewhere, became something else. */
const mutated = fc.tuple(settings, fc.nat(), fc.jsonValue()).map(([given, at, instead]) => {
  const copy = json(given);
  const holes: (() => void)[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const name of Object.keys(holder)) {
      holes.push(() => void (holder[name] = instead));
      walk(holder[name]);
    }
  };
  walk(copy);
  holes[at % Math.max(holes.length, 1)]?.();
  return copy;
});

export const anySettings: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: settings.map(json) },
  { weight: 5, arbitrary: mutated },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** What JSON cannot hold, too: a configuration may be made by another plugin's code. */
export const anythingAtAll: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withNullPrototype: true,
  withDate: true,
  key: fc.oneof(fc.string(), fc.constantFrom('checklist', 'team', 'extra_steps', 'enabled', '__proto__')),
});
