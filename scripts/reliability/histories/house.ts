import { functionsClient } from '../../../src/api/client';
import type { Clock } from '../../load/clock';
import { functionsOver, type Caller, type CallFunction, type Processes } from '../../load/functions';
import { identity } from './happenings';
import { Upstream } from '../../load/upstream';
import { Device } from '../../../tests/support/progressDevice';

/** What stands between a device and the functions. */
interface Line {
  /** How the next calls fail, one after the other. */
  readonly faults: ('question lost' | 'answer lost')[];
  /** What every call is answered with for now: 403 while its token is not accepted, 404 while no function is there. */
  refusing: 403 | 404 | undefined;
}

/** One account: a person with two devices, the functions' own code, and the simulated Sync within Twilio's limits. */
export class House {
  readonly worker: Caller;
  readonly upstream: Upstream;
  readonly call: CallFunction;
  readonly devices: readonly Device[];
  readonly lines: readonly Line[] = [
    { faults: [], refusing: undefined },
    { faults: [], refusing: undefined },
  ];
  /** Until when Twilio is so, in milliseconds since the epoch. */
  readonly weather = { busy: 0, failing: 0, 'ends functions half-way': 0 };
  /** What the devices asked, by the functions' names and how they were answered. */
  readonly answers: string[] = [];

  constructor(
    readonly clock: Clock,
    random: () => number,
    processes: Processes,
    role: string,
    number: number,
  ) {
    const hex = number.toString(16).padStart(32, '0');
    this.worker = { workerSid: `WK${hex}`, identity, roles: [role] };
    const during = (weather: keyof typeof this.weather) => clock.now() < this.weather[weather];
    this.upstream = new Upstream(
      clock,
      random,
      {
        isBusy: () => during('busy'),
        fails: () => during('failing') && random() < 0.5,
        endsAfter: () => (during('ends functions half-way') ? Math.floor(random() * 4) : undefined),
      },
      `AC${hex}`,
    );
    this.call = functionsOver(this.upstream, clock, random, processes);
    globalThis.fetch = ((url: string, { body }: { readonly body: URLSearchParams }) =>
      this.answer(url, Object.fromEntries(body))) as never;
    this.devices = [0, 1].map(
      (device) => new Device({ call: functionsClient({ domain: 'house', token: () => String(device) }) }),
    );
  }

  /** Everything works again. */
  mend(): void {
    Object.assign(this.weather, { busy: 0, failing: 0, 'ends functions half-way': 0 });
    for (const line of this.lines) {
      line.faults.length = 0;
      line.refusing = undefined;
    }
  }

  private async answer(url: string, { Token, ...fields }: Record<string, string>): Promise<Response> {
    const line = this.lines[Number(Token)] as Line;
    const name = url.slice(url.lastIndexOf('/') + 1);
    await this.clock.sleep(20);
    if (line.refusing) return this.told(name, line.refusing, {});
    const fault = line.faults.shift();
    if (fault === 'question lost') throw new TypeError(fault);
    const { status, body, retryAfter } = await this.call(name, this.worker, fields);
    await this.clock.sleep(20);
    if (fault === 'answer lost') throw new TypeError(fault);
    return this.told(name, status, body, retryAfter);
  }

  private told(name: string, status: number, body: unknown, retryAfter = 0): Response {
    this.answers.push(`${name} ${status}`);
    const headers = retryAfter > 0 ? { 'Retry-After': String(retryAfter / 1000) } : undefined;
    return new Response(JSON.stringify(body), { status, headers });
  }
}
