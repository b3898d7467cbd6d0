import type { Page } from '@playwright/test';
import type { MadeSnapshot } from '../../sandbox/twilio-rest/door';
import { isOpen } from '../../sandbox/page/world/interaction';
import type { ProgressRecord } from '../../src/progress/model/record';
import { flexStateOf } from './flexState';
import type { House } from './house';
import type { Window } from './window';

/** What must hold after every step, as sentences that say what does not. */
export async function whatIsWrong(house: House): Promise<string[]> {
  const found = await Promise.all(house.windows.map((window) => wrongIn(window, house)));
  const made = (await (
    await house.first.page.request.get(`/sandbox/worlds/${house.world}/made`)
  ).json()) as MadeSnapshot;
  // Who signed out in the middle of one leaves it to its end.
  const inHand = made.interactions.filter(isOpen).map(({ workerSid }) => workerSid);
  const twice = inHand.filter((sid, nth) => inHand.indexOf(sid) !== nth);
  return [...found.flat(), ...twice.map((sid) => `two practices at once at Twilio of ${sid}`)];
}

async function wrongIn(window: Window, house: House): Promise<string[]> {
  const { page, name } = window;
  const wrong = window.takeTrouble();
  const say = (what: string) => wrong.push(`${name}: ${what}`);
  const is = (selector: string) => page.locator(selector).first().isVisible();
  if (!(await is('.Twilio-MainHeader'))) say('Flex’s header is gone');
  if (!(await is('.Twilio-MainContainer'))) say('Flex’s view is gone');
  if (!(await is('[data-testid="onboarding-launcher"]'))) say('the launcher is gone');
  const bar = page.locator('.Twilio-NotificationBar, .Twilio-ErrorNotificationBar');
  const words = (await bar.allInnerTexts()).join(' ');
  if (/onboarding/i.test(words)) say(`Flex says of us: ${words}`);

  if (!(await viewsAreWhole(page))) say('a pane of Flex ends outside its view');

  const { progress, tasks } = await flexStateOf(page);
  if (tasks.filter(({ practice }) => practice).length > 1) say('two practices at once in Flex');
  const before = house.seen.get(name);
  if (before) for (const id of lostIn(before, progress)) say(`${id} was done and is not any more`);
  house.seen.set(name, progress);
  return wrong;
}

/** Whether what Flex shows beside each other in Agent Desktop ends where the view ends, at the latest. Some of it follows a moment later. */
function viewsAreWhole(page: Page): Promise<boolean> {
  const whole = page.waitForFunction(() => {
    const view = document.querySelector('.Twilio-ViewCollection')?.getBoundingClientRect();
    const panes = [...document.querySelectorAll('.Twilio-TaskCanvas, .Twilio-CRMContainer')];
    return panes.every((pane) => {
      const { right, bottom } = pane.getBoundingClientRect();
      return view && right <= view.right + 1 && bottom <= view.bottom + 1;
    });
  });
  return whole.then(
    () => true,
    () => false,
  );
}

/** Steps that were done and are not, though nobody took them back. */
export function lostIn(before: ProgressRecord, after: ProgressRecord): string[] {
  return Object.entries(before.steps).flatMap(([id, was]) => {
    const is = after.steps[id];
    const takenBack = (is?.reset?.at ?? 0) > (was.reset?.at ?? 0);
    return was.done && !is?.done && !takenBack ? [id] : [];
  });
}
