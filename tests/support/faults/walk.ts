import { expect, type Locator } from '@playwright/test';
import { accountSid, signedInPerson } from '../../../sandbox/people';
import { functionsMended } from '../../../sandbox/faults';
import { panelTabs, type PanelTab } from '../../../src/panel/tabs';
import { enUS } from '../../../src/strings/en-US';
import { askFunction } from '../browser/askFunction';
import type { FlexPage } from '../browser/flexActions';
import type { Sandbox } from '../browser/sandbox';
import type { Cell, End, Fault, Part } from './fault';

/** Who walks: an administrator on a trial sees every part of the product. */
export const walker = { role: 'admin', account: 'trial', permission: 'default' } as const;

/** What the walk does that the record must hold afterwards. */
const doneOnTheWalk = [
  'open-agent-desktop',
  'open-teams',
  'open-queues-stats',
  'go-available',
  'complete-task',
];

const tabLabels = {
  checklist: 'OnboardingTabChecklist',
  notifications: 'OnboardingTabNotifications',
  roles: 'OnboardingTabRoles',
  account: 'OnboardingTabAccount',
  team: 'OnboardingTabTeam',
} as const;

/** Keys and records of one person in one world. */
export function keptBy(world: string): { readonly key: string; readonly record: string } {
  const { workerSid } = signedInPerson(world, [walker.role]);
  const nudged = { at: Date.now() - 60_000, by: 'sam_2Eokafor_40example_2Ecom' };
  const record = {
    v: 1,
    steps: { 'first-call': { nudged } },
    dismissed: {},
    hidden: { at: 0, value: false },
  };
  return {
    key: `flex-onboarding:progress:${accountSid(world)}:${workerSid}`,
    record: JSON.stringify(record),
  };
}

/** Flex's own way through a day, and what stands beside it: each part is looked at once, where it belongs. */
export class Walk {
  readonly seen = new Map<Part, Cell>();
  private readonly wrong: string[] = [];

  constructor(
    private readonly sandbox: Sandbox,
    private readonly fault: Fault,
  ) {}

  /** @throws where Flex cannot be used as ever, or a part is not as the fault says */
  async go(): Promise<void> {
    const { fault } = this;
    const { page } = this.sandbox;
    await this.look('launcher', this.part('launcher'));
    await this.look('panel', this.part('panel'));
    for (const tab of panelTabs.filter((tab) => tab !== 'team')) await this.tab(tab);
    await this.look('trial-banner', this.part('trial-banner'));
    await this.look('nudge', this.part('nudge'));
    await this.look('next-step', this.part('next-step'));
    await this.sandbox.invoke('OnboardingShowStep', { id: 'open-teams' }).catch(() => undefined);
    await this.look('spotlight', this.part('spotlight'));
    // Without a pointer it would close the panel.
    if (this.seen.get('spotlight') !== 'gone') await page.keyboard.press('Escape');
    await this.select('checklist');
    await this.look('notification-prompt', this.part('notification-prompt'));
    const later = page.getByRole('button', { name: 'Not now' });
    if (this.seen.get('notification-prompt') !== 'gone' && (await later.isVisible())) await later.click();
    // Where ours does not start, Flex asks itself, in a bar that lies over the view.
    const flexAsks = page.getByRole('button', { name: 'Close notification' });
    if (await flexAsks.isVisible()) await flexAsks.click();
    await this.look('view-hint', this.part('view-hint'));

    await this.sandbox.setActivity('Available');
    await this.look('practice', page.locator('.Twilio-NoTasksCanvas').getByTestId(/^onboarding-practice-/));
    await this.sandbox.viewLink('Teams').click();
    await expect(page.getByRole('heading', { name: 'Your Teams' })).toBeVisible();
    await this.look('column', page.getByTestId(/^onboarding-team-cell-/).filter({ hasText: /^\d+\/\d+/ }));
    await this.tab('team');
    await this.sandbox.viewLink('Queues Stats').click();
    if (!fault.flexLacksQueues) await expect(page.getByTestId('queues-aggregated-data-view')).toBeVisible();
    await this.sandbox.viewLink('Agent Desktop').click();
    await this.sandbox.offer('default');
    await this.sandbox.accept();
    await this.sandbox.complete();
    await expect(page.getByText('No active tasks')).toBeVisible();
    expect(this.wrong, 'seen instead').toEqual([]);
    // What was not there had the whole walk to come.
    for (const [part, cell] of this.seen) {
      if (cell === 'gone' && !part.startsWith('tab') && part !== 'practice')
        await expect(this.part(part), `${part} is still gone`).toHaveCount(0);
    }
  }

  /** What the walk did is in this browser or with the functions, and with both when the fault is over. */
  async lostNothing(world: string): Promise<void> {
    const { fault, sandbox } = this;
    if (fault.idle) return;
    const { key } = keptBy(world);
    const holds = (text: string | null) => doneOnTheWalk.filter((step) => !stepsDone(text).includes(step));
    if (!fault.forgets) {
      const kept = () => sandbox.page.evaluate((key) => localStorage.getItem(key), key);
      await expect.poll(async () => holds(await kept()), { message: 'missing in this browser' }).toEqual([]);
    }
    await fault.mend?.(sandbox);
    if (fault.ends) await end(sandbox, fault.ends);
    if (fault.alone) return;
    const sent = async () => holds(await sentBy(sandbox));
    await expect.poll(sent, { message: 'missing with the functions', timeout: 60_000 }).toEqual([]);
  }

  private part(part: Part): Locator {
    return part === 'column'
      ? this.sandbox.page.getByTestId(/^onboarding-team-cell-/).filter({ hasText: /^\d+\/\d+/ })
      : this.sandbox.page.getByTestId(`onboarding-${part}`);
  }

  /** Looks for what is expected; what is seen instead is noted, and the walk goes on. */
  private async look(part: Part, where: Locator): Promise<void> {
    const expected = this.fault.sees?.[part] ?? 'there';
    const one = where.first();
    try {
      if (expected === 'gone') await expect(where).toHaveCount(0);
      else if (expected === 'there') await expect(one).toBeVisible({ timeout: 25_000 });
      else await expect(one).toContainText(expected.says);
      this.seen.set(part, expected);
    } catch {
      const saw: Cell = (await one.isVisible()) ? { says: (await one.innerText()).slice(0, 200) } : 'gone';
      this.seen.set(part, saw);
      this.wrong.push(`${part}: ${JSON.stringify(saw)}`);
    }
  }

  private async tab(tab: PanelTab): Promise<void> {
    await this.select(tab);
    const name = enUS[tabLabels[tab]];
    const shown = this.sandbox.page.getByRole('tabpanel', { name }).filter({ hasText: /\S/ });
    await this.look(`tab ${tab}`, shown.locator('visible=true'));
  }

  private async select(tab: PanelTab): Promise<void> {
    const button = this.sandbox.page.getByTestId(`onboarding-tab-${tab}`);
    // Where the panel was lost, its tabs are looked for in vain.
    if (await button.isVisible()) await button.click();
  }
}

async function end({ page }: Sandbox, how: End): Promise<void> {
  await page.evaluate(
    ([mended, how]) => {
      window.dispatchEvent(new Event(mended));
      if (how === 'network is back') window.dispatchEvent(new Event('online'));
      const { Manager } = (window as unknown as FlexPage).Twilio.Flex;
      if (how === 'token is renewed') Manager.getInstance().events.emit('tokenUpdated' as never);
    },
    [functionsMended, how] as const,
  );
}

function stepsDone(text: string | null): string[] {
  const { steps = {} } = JSON.parse(text ?? '{}') as { steps?: Record<string, { done?: unknown }> };
  return Object.keys(steps).filter((id) => steps[id]?.done !== undefined);
}

/** The person's record as the functions have it. */
async function sentBy({ page }: Sandbox): Promise<string | null> {
  const { record } = (await askFunction(page, 'fetch-progress')) as { readonly record?: unknown };
  return JSON.stringify(record ?? {});
}
