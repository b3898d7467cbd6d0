import { Twilio } from 'twilio';
import { accountRoutes } from '../../sandbox/twilio-rest/accounts';
import { numberRoutes } from '../../sandbox/twilio-rest/numbers';
import { SyncLimits } from '../../sandbox/twilio-rest/syncLimits';
import { noSeed, SyncStore } from '../../sandbox/twilio-rest/syncStore';
import { syncRoutes } from '../../sandbox/twilio-rest/sync';
import { trustHubRoutes } from '../../sandbox/twilio-rest/trusthub';
import { twilioError, type Answer, type Ask, type World } from '../../sandbox/twilio-rest/wire';
import type { SandboxToken } from '../../sandbox/token';
import type { Clock } from './clock';

/** What goes wrong with Twilio on the way. */
export interface Weather {
  /** Whether Twilio refuses everything for now, as when the whole account is over a limit. */
  isBusy(now: number): boolean;
  /** Whether this request fails with 500. */
  fails(): boolean;
  /** After how many requests an invocation is ended, without an answer to anybody; nothing for one that lives. */
  endsAfter(): number | undefined;
}

export const fairWeather: Weather = { isBusy: () => false, fails: () => false, endsAfter: () => undefined };

const routes = [...syncRoutes, ...accountRoutes, ...numberRoutes, ...trustHubRoutes];

/** The simulated Twilio of one account, its Sync within Twilio's limits, and as far away as Twilio is. */
export class Upstream {
  readonly limits: SyncLimits;
  readonly sync: SyncStore;
  /** Requests that came, and those answered with 429 or 5xx for the weather. */
  requests = 0;
  foul = 0;
  /** Called with every answer. */
  onAnswer: () => void = () => undefined;
  /** What every token of this account says. */
  readonly token: SandboxToken;
  private readonly world: World;

  constructor(
    private readonly clock: Clock,
    private readonly random: () => number,
    readonly weather: Weather,
    readonly accountSid = 'AC'.padEnd(34, '0'),
  ) {
    this.limits = new SyncLimits(() => clock.now());
    this.sync = new SyncStore(noSeed, () => new Date(clock.now()));
    this.token = {
      world: 'load',
      workerSid: '',
      identity: '',
      roles: [],
      account: 'full',
      numbers: 'both',
      workers: 1,
      faults: [],
      now: new Date(clock.now()).toISOString(),
      expires: '',
    };
    this.world = { token: this.token, sync: this.sync, limits: this.limits } as unknown as World;
  }

  /** A client for one invocation: Twilio's own, with this in place of the network. */
  client(): Twilio {
    const endsAfter = this.weather.endsAfter();
    let sent = 0;
    const request = async (options: Options) => {
      await this.clock.sleep(15 + this.random() * 20);
      if (endsAfter !== undefined && sent++ >= endsAfter) return new Promise<never>(() => undefined);
      const { status, body, headers } = this.answer(options);
      await this.clock.sleep(15 + this.random() * 20);
      this.onAnswer();
      const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
      return { statusCode: status, body, headers: Object.fromEntries(lower) as object };
    };
    const httpClient = { request } as unknown as Twilio['httpClient'];
    return new Twilio(this.accountSid, 'none', { httpClient });
  }

  private answer(options: Options): Answer {
    this.requests++;
    if (this.weather.isBusy(this.clock.now())) {
      this.foul++;
      return { ...twilioError(429, 20429, 'Too Many Requests'), headers: { 'Retry-After': '1' } };
    }
    if (this.weather.fails()) {
      this.foul++;
      return twilioError(500, 20500, 'Internal Server Error');
    }
    const ask = askOf(options);
    if (ask.host === 'flex-api.twilio.com') return { status: 200, body: configuration };
    for (const route of routes) {
      const found = route.host === ask.host && route.method === ask.method && route.path.exec(ask.path);
      if (found) return route.answer(ask, this.world, ...found.slice(1));
    }
    return twilioError(404, 20404, `Not simulated: ${ask.path}`);
  }
}

/** Of a Flex whose list of steps is the one it comes with. */
const configuration = { taskrouter_workspace_sid: 'WS'.padEnd(34, '0'), ui_attributes: {} };

interface Options {
  readonly method: string;
  readonly uri: string;
  readonly params?: Record<string, string>;
  readonly data?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

function askOf({ method, uri, params = {}, data = {}, headers = {} }: Options): Ask {
  const { hostname, pathname, searchParams } = new URL(uri);
  Object.entries(params).forEach(([name, value]) => searchParams.set(name, value));
  return {
    host: hostname,
    method: method.toUpperCase(),
    path: pathname,
    query: searchParams,
    form: new URLSearchParams(data),
    body: '',
    ifMatch: headers['If-Match'],
  };
}
