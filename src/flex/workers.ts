import type { Manager } from '@twilio/flex-ui';
import { after } from '../browser/clock';
import type { Stop } from '../browser/stop';
import { countedRoles, type RoleCount, type WorkersByRole } from '../facts/model/facts';
import type { Tell } from '../facts/tell';

/** How long changes are gathered before they are counted again, in milliseconds. */
const settleTime = 500;

/** A live query gives no more rows than this; one that gives as many may have left some out. */
const mostRows = 200;

/**
 * Counts how many workers hold each of the built-in roles, and keeps the counts current. Each role is asked for by itself:
 * one question about everybody would leave out whoever comes after the first rows, and with them, in a large account, the
 * few who lead. Only the counts go into the store. A role whose question is not answered is missing from the fact.
 */
export async function observeWorkers({ insightsClient }: Manager, tell: Tell): Promise<void> {
  const counts: { [role: string]: RoleCount } = {};
  let scheduled: Stop | undefined;

  const report = () => {
    scheduled = undefined;
    const value: WorkersByRole = { ...counts };
    tell.observed('workersByRole', value);
  };
  const watch = async (role: string) => {
    // As Flex itself asks for what may be a text or a list: https://www.twilio.com/docs/sync/live-query
    const query = await insightsClient.liveQuery(
      'tr-worker',
      `data.attributes.roles CONTAINS "${role}" OR data.attributes.roles HAS "${role}"`,
    );
    const holders = new Set<string>();
    let cut = Object.keys(query.getItems()).length >= mostRows;
    const note = (sid: string, worker: unknown) => {
      // The question may also find names that only contain this one, such as flex.readonlyadmin.
      if (rolesIn(worker).includes(role)) holders.add(sid);
      else holders.delete(sid);
    };
    const recount = () => {
      counts[role] = { count: holders.size, cut };
    };
    const changed = () => {
      cut ||= Object.keys(query.getItems()).length >= mostRows;
      recount();
      scheduled ??= after(settleTime, report);
    };
    Object.entries(query.getItems()).forEach(([sid, worker]) => note(sid, worker));
    recount();
    query.on('itemUpdated', ({ key, value }: { key: string; value: unknown }) => {
      note(key, value);
      changed();
    });
    query.on('itemRemoved', ({ key }: { key: string }) => {
      holders.delete(key);
      changed();
    });
  };

  await Promise.allSettled(countedRoles.map(watch));
  report();
}

/** The roles in a worker's attributes, which anybody may have edited into any shape. */
function rolesIn(worker: unknown): readonly unknown[] {
  const roles = (worker as { attributes?: { roles?: unknown } } | null)?.attributes?.roles;
  return Array.isArray(roles) ? (roles as readonly unknown[]) : [];
}
