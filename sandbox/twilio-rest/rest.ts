import { faultModes, type FaultMode, type Upstream } from '../scenarios';
import type { SandboxToken } from '../token';
import { turnedAway } from './access';
import { accountRoutes } from './accounts';
import { ContactCenter } from './contactCenter';
import { conversationRoutes } from './conversations';
import { crowdSeed } from './crowdProgress';
import { tokenIn, validatePath, validation } from './iam';
import { interactionRoutes } from './interactions';
import { numberRoutes } from './numbers';
import { routingRoutes } from './routing';
import { syncRoutes } from './sync';
import { SyncLimits } from './syncLimits';
import { SyncStore } from './syncStore';
import { taskRoutes } from './tasks';
import { trustHubRoutes } from './trusthub';
import { twilioError, upstreamText, type Answer, type Ask, type Route, type World } from './wire';

const routes: readonly Route[] = [
  ...accountRoutes,
  ...numberRoutes,
  ...trustHubRoutes,
  ...routingRoutes,
  ...syncRoutes,
  ...taskRoutes,
  ...interactionRoutes,
  ...conversationRoutes,
];
const accountUpstreams: readonly Upstream[] = [
  'account',
  'balance',
  'numbers',
  'caller-ids',
  'profiles',
  'toll-free',
  'routing',
];

/** Twilio's REST API, as far as the functions use it. All state lives in worlds, which know nothing of each other. */
export class SimulatedTwilio {
  private readonly worlds = new Map<string, World>();
  private readonly worldOfInvocation = new Map<string, World>();
  private readonly contactCenters = new Map<string, ContactCenter>();

  /**
   * Answers one request; nothing when the fault is that no answer ever comes.
   * A request belongs to the world of the token that the same invocation of a function had validated before, as on the
   * real Twilio everything belongs to the account of the credentials.
   */
  answer(ask: Ask, invocation: string): Answer | undefined {
    const refused = turnedAway(ask);
    if (refused) return refused;
    if (validatePath.test(ask.path)) return this.validate(ask, invocation);
    const world = this.worldOfInvocation.get(invocation);
    if (!world) return unexpected(ask, 'before any token was validated');
    world.asked.push(`${ask.method} ${ask.host}${ask.path}`);
    for (const route of routes) {
      const found = route.host === ask.host && route.method === ask.method && route.path.exec(ask.path);
      if (!found) continue;
      const fault = faultOf(world.token, route.upstream);
      return fault ? faulty[fault]() : route.answer(ask, world, ...found.slice(1));
    }
    return unexpected(ask, 'which is not simulated');
  }

  /** What a world remembers, for tests to look at. */
  world(id: string): World | undefined {
    return this.worlds.get(id);
  }

  /** What the functions make in a world; it is there before anything was asked, since a page says first who is available. */
  contactCenter(id: string): ContactCenter {
    const found = this.contactCenters.get(id) ?? new ContactCenter(id);
    this.contactCenters.set(id, found);
    return found;
  }

  private validate(ask: Ask, invocation: string): Answer | undefined {
    const token = tokenIn(ask.body);
    const fault = token && faultOf(token, 'iam');
    if (fault) return faulty[fault]();
    if (token) this.worldOfInvocation.set(invocation, this.enter(token));
    return validation(token);
  }

  private enter(token: SandboxToken): World {
    const world = this.worlds.get(token.world) ?? newWorld(token, this.contactCenter(token.world));
    world.token = token;
    this.worlds.set(token.world, world);
    return world;
  }
}

function newWorld(token: SandboxToken, contactCenter: ContactCenter): World {
  const world: World = {
    token,
    asked: [],
    contactCenter,
    sync: new SyncStore(crowdSeed(() => world.token)),
    limits: new SyncLimits(Date.now),
  };
  return world;
}

function faultOf(token: SandboxToken, upstream: Upstream): FaultMode | undefined {
  if (token.account === 'none' && accountUpstreams.includes(upstream)) return 'fails';
  return faultModes.find((mode) => token.faults.includes(`${upstream}-${mode}`));
}

const faulty: Readonly<Record<FaultMode, () => Answer | undefined>> = {
  fails: () => twilioError(500, 20500, 'Internal Server Error'),
  hangs: () => undefined,
  nonsense: () => ({
    status: 200,
    body: `<html>${upstreamText}</html>`,
    headers: { 'Content-Type': 'text/html' },
  }),
  misshapen: () => ({ status: 200, body: { surprise: upstreamText } }),
  busy: () => ({ ...twilioError(429, 20429, 'Too Many Requests'), headers: { 'Retry-After': '1' } }),
};

function unexpected({ method, host, path }: Ask, why: string): Answer {
  console.error(`Simulated Twilio: ${method} https://${host}${path}, ${why}`);
  return twilioError(501, 20501, 'Not simulated');
}
