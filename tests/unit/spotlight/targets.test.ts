import { readFileSync } from 'node:fs';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { selectorOf, targetNames, targets, wayTo } from '../../../src/spotlight/model/targets';
import { enUS } from '../../../src/strings/en-US';

const page = readFileSync('docs/spotlight.md', 'utf8');

it.each(targetNames)('%s is published, and has words for both of its states', (name) => {
  expect(page).toContain(`| \`${name}\``);
  expect(enUS[targets[name].words]).toBeTruthy();
  expect(enUS[targets[name].missing]).toBeTruthy();
});

it.each(targetNames)('%s says how it is found; in real Flex tests/browser/spotlight looks', (name) => {
  const target = targets[name];
  expect(target.selector).toMatch(/^(\[|\.|#|:root).+/);
  if ('named' in target) expect(target.named).toMatch(/^(SideNav|OnboardingTab|OnboardingRolesView)\w+$/);
});

it('publishes nothing else', () => {
  const published = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
  expect(published).toEqual([...targetNames]);
});

it('finds a link by its name as it stands on the screen, whatever is in it', () => {
  document.body.innerHTML = '<div class="Twilio-SideNav"><a aria-label="Pa&quot;nel\\"></a></div>';
  const selector = selectorOf(targets['side-nav-teams'], 'Pa"nel\\');
  expect(document.querySelector(selector)).not.toBeNull();
  expect(document.querySelector(selectorOf(targets['side-nav-teams'], 'Teams'))).toBeNull();
});

it('leads from what is there to what comes of it, in one view', () => {
  expect(wayTo('complete-task')).toEqual(['complete-task', 'accept-task', 'task-list']);
  expect(wayTo('monitor-call')).toEqual(['monitor-call', 'live-call']);
  for (const name of targetNames) expect(new Set(wayTo(name).map((on) => targets[on].view)).size).toBe(1);
});

it('points for every step that is done in Flex, and for no other', () => {
  const pointing = builtInSteps.filter(({ target }) => target).map(({ id }) => id);
  const inFlex = builtInSteps.filter(
    ({ where, action }) =>
      where === 'flex' || (where === 'both' && action.open !== 'console') || action.open === 'tab',
  );
  expect(pointing).toEqual(inFlex.map(({ id }) => id));
});
