import { mergeRecords, sameRecord } from '../../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord } from '../../../src/progress/model/record';
import type { NudgeAnswer, ProgressAnswer, ResetAnswer } from '../../../src/api/wire';
import { oneMinute } from '../../../src/time';
import type { Clock } from '../../load/clock';
import type { Processes } from '../../load/functions';
import { randomFrom } from '../../load/random';
import { proves, says, type Happening, type History, type Saying } from './happenings';
import { House } from './house';
import { Tab } from './tab';

export interface Lived {
  /** What must never be, in words; nothing where all went well. */
  readonly wrong: readonly string[];
  /** What the devices asked and were answered, and requests of Sync. */
  readonly answers: readonly string[];
  readonly requests: number;
}

const supervisor = { workerSid: `WK${'f'.repeat(32)}`, roles: ['supervisor'] };
const mostTabs = 3;
const pages = (tabs: readonly Tab[][]) => tabs.flat();

/** Plays one history to its end, and says what went wrong. @param number of the history, in this process */
export async function live(
  { role, skews, happenings, seed }: History,
  number: number,
  clock: Clock,
  processes: Processes,
): Promise<Lived> {
  const house = new House(clock, randomFrom(seed), processes, role, number);
  house.devices.forEach((device, index) => (device.skew = skews[index] ?? 0));
  const wrong: string[] = [];
  /** Everything that anybody wrote, joined. */
  let written: ProgressRecord = emptyRecord;
  const wrote = (record: ProgressRecord) => (written = mergeRecords(written, record));
  const open = (device: number) => new Tab(house.devices[device]!, [role], wrote);
  const tabs: Tab[][] = [[open(0)], [open(1)]];

  for (const [happening, pause] of happenings) {
    happen(happening);
    await clock.runTo(clock.now() + pause);
  }

  house.mend();
  tabs.forEach((mine, device) => mine.length === 0 && mine.push(open(device)));
  for (let turn = 0; turn < 3; turn++) {
    await clock.runTo(clock.now() + 6 * oneMinute);
    for (const { page } of pages(tabs)) {
      page.comesBack();
      page.world.mend();
    }
  }
  await clock.runTo(clock.now() + oneMinute);
  await check();
  pages(tabs).forEach(({ page }) => page.stop());
  return { wrong, answers: house.answers, requests: house.upstream.requests };

  function happen(happening: Happening): void {
    if ('supervisor' in happening) return interfere(happening);
    if ('twilio' in happening) {
      house.weather[happening.twilio] = clock.now() + happening.lasts;
      return;
    }
    const { device } = happening;
    if ('clock' in happening) house.devices[device]!.skew = happening.clock;
    else if ('line' in happening) cut(device, happening.line);
    else {
      const mine = tabs[device]!;
      const tab = mine[happening.tab % mine.length];
      if ('says' in happening) {
        if (tab) say(tab, happening.says);
      } else if (happening.does === 'opens') {
        if (mine.length < mostTabs) mine.push(open(device));
      } else if (tab) act(tab, mine, device, happening.does);
    }
  }

  function say(tab: Tab, saying: Saying): void {
    if (!tab.takes(says[saying])) wrong.push(`${saying}: dated before what it replaces`);
    const step = proves[saying];
    if (step && !tab.record.steps[step]?.done) wrong.push(`${saying}: does not count`);
  }

  function act(tab: Tab, mine: Tab[], device: number, does: string): void {
    const { page } = tab;
    if (does === 'hides') page.world.see(false);
    if (does === 'shows') page.world.see(true);
    if (does === 'comes back') page.comesBack();
    if (does === 'closes') {
      page.close();
      mine.splice(mine.indexOf(tab), 1);
    }
    if (does === 'renews') {
      house.lines[device]!.refusing = undefined;
      page.world.mend();
    }
  }

  function cut(device: number, how: 'question lost' | 'answer lost' | 'refused' | 'gone'): void {
    const line = house.lines[device]!;
    if (how === 'refused' || how === 'gone') line.refusing = how === 'refused' ? 403 : 404;
    else line.faults.push(how);
  }

  /** Nobody waits for the supervisor's answer but the supervisor: what it says was done must be found in the end. */
  function interfere({ supervisor: name, step }: { supervisor: string; step: string }): void {
    void house
      .call(name, supervisor, { Worker: house.worker.workerSid, Step: step })
      .then(({ status, body }) => {
        house.answers.push(`${name} ${status}`);
        if (status !== 200) return;
        wrote({ ...emptyRecord, steps: { [step]: body as NudgeAnswer | ResetAnswer } });
      });
  }

  async function check(): Promise<void> {
    const stored = house.call('fetch-progress', house.worker);
    await clock.runTo(clock.now() + oneMinute);
    const record = ((await stored).body as ProgressAnswer).record ?? emptyRecord;
    if (!sameRecord(mergeRecords(record, written), record))
      wrong.push('lost: what was written is not stored');
    for (const tab of pages(tabs))
      if (!sameRecord(tab.record, record)) wrong.push('unequal: a tab is not what is stored');
    for (const { kept } of house.devices) {
      const text = [...kept].find(([key]) => key.includes(':progress:'))?.[1];
      const here = text === undefined ? emptyRecord : (JSON.parse(text) as ProgressRecord);
      if (!sameRecord(here, record)) wrong.push('unequal: a browser is not what is stored');
    }
    if (house.devices.some(({ isUnsent }) => isUnsent)) wrong.push('unsent: a browser thinks so');
    if (house.upstream.limits.refused > 0) wrong.push('above the limits of Sync');
    const before = house.answers.length;
    await clock.runTo(clock.now() + 20 * oneMinute);
    const idle = house.answers.slice(before);
    if (idle.some((answer) => answer.startsWith('save')))
      wrong.push('for ever: something is sent though nothing changed');
    if (idle.length > 3 * pages(tabs).length) wrong.push('for ever: asked too often');
  }
}
