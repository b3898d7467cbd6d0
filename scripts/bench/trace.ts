/** What one visit showed, in milliseconds. */
export interface LongTasks {
  readonly count: number;
  readonly total: number;
  /** The most that one task spent with our file on the stack: Flex's own work that we set going is in it. */
  readonly ours: number;
}

/** As far as this reads Chromium's format: times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: ProfilePart };
}

interface ProfilePart {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** @returns the tasks of the page's own thread that took longer, and the most that one of them spent with our file on the stack */
export function longTasksIn(events: readonly TraceEvent[], long: number): LongTasks {
  const thread = pageThread(events);
  const tasks = events.filter(
    ({ name, pid, tid, dur = 0 }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === thread.pid &&
      tid === thread.tid &&
      dur > long * 1000,
  );
  const samples = samplesOf(events, thread);
  const ours = tasks.map(({ ts, dur = 0 }) =>
    samples.reduce((sum, { at, took }) => (at >= ts && at < ts + dur ? sum + took : sum), 0),
  );
  return {
    count: tasks.length,
    total: tasks.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
    ours: Math.max(0, ...ours) / 1000,
  };
}

/** The thread with the longest profile that ran Flex: the page's own, not its worker's. */
function pageThread(events: readonly TraceEvent[]): TraceEvent {
  const flex = events.find(
    ({ name, args }) =>
      name === 'ProfileChunk' &&
      args.data?.cpuProfile?.nodes?.some(({ callFrame }) => callFrame.url?.includes('/sandbox/host-')),
  );
  const start = events.find(({ name, pid, id }) => name === 'Profile' && pid === flex?.pid && id === flex.id);
  if (!start) throw new Error('The trace has no profile of the page.');
  return start;
}

/** The profiler's samples with our file on the stack. */
function samplesOf(events: readonly TraceEvent[], { pid, id, args }: TraceEvent) {
  const nodes = new Map<number, ProfileNode>();
  const isOurs = new Map<number, boolean>();
  const oursAt = (node: number | undefined): boolean => {
    const known = node === undefined ? false : isOurs.get(node);
    if (known !== undefined || node === undefined) return known ?? false;
    const { callFrame, parent } = nodes.get(node) as ProfileNode;
    const answer = (callFrame.url?.includes('/sandbox/built.js') ?? false) || oursAt(parent);
    isOurs.set(node, answer);
    return answer;
  };
  const found: { at: number; took: number }[] = [];
  let at = args.data?.startTime ?? 0;
  for (const chunk of events) {
    if (chunk.name !== 'ProfileChunk' || chunk.pid !== pid || chunk.id !== id) continue;
    const { cpuProfile, timeDeltas = [] } = chunk.args.data ?? {};
    cpuProfile?.nodes?.forEach((node) => nodes.set(node.id, node));
    cpuProfile?.samples?.forEach((node, nth) => {
      const took = timeDeltas[nth] ?? 0;
      at += took;
      if (oursAt(node)) found.push({ at, took });
    });
  }
  return found;
}
