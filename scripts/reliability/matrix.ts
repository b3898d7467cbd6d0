import { parts, type Cell } from '../../tests/support/faults/fault';

/** What Playwright's JSON reporter writes of the fault matrix, as far as it is read here. */
export interface FaultResults {
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly Spec[];
}

interface Spec {
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly {
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    readonly results: readonly { readonly duration: number }[];
  }[];
}

const signs = { there: '●', gone: '–' } as const;

/**
 * The matrix as Markdown: a row for each fault, a column for each part.
 * @param seconds that the whole run took
 */
export function matrixOf({ suites }: FaultResults, seconds: number): string {
  const specs = suites.flatMap(specsIn);
  const sentences: string[] = [];
  const signOf = (cell: Cell | undefined) => {
    if (cell === undefined) return '?';
    if (typeof cell === 'string') return signs[cell];
    if (!sentences.includes(cell.says)) sentences.push(cell.says);
    return `“${sentences.indexOf(cell.says) + 1}”`;
  };
  const rows = specs.map((spec) => {
    const cells = cellsOf(spec);
    return [spec.title, ...parts.map((part) => signOf(cells.get(part))), spec.ok ? 'passed' : 'FAILED'];
  });
  const durations = specs.map(({ tests }) => tests[0]?.results[0]?.duration ?? 0).sort((a, b) => a - b);
  const median = (durations[Math.floor(durations.length / 2)] ?? 0) / 1000;
  const passed = specs.filter(({ ok }) => ok).length;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${passed} of ${specs.length} faults × ${parts.length} parts passed in ${seconds} s (median ${median.toFixed(1)} s a fault) on ${new Date().toISOString().slice(0, 10)}.`,
    '● as without the fault · – not there, and nothing broken in its place · “1” says the sentence below',
    '',
    line(['fault', ...parts, 'Flex, record, console']),
    line(['---', ...parts.map(() => '---'), '---']),
    ...rows.map(line),
    '',
    ...sentences.map((sentence, index) => `${index + 1}. ${sentence}`),
  ].join('\n');
}

function specsIn({ specs, suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

function cellsOf({ tests }: Spec): ReadonlyMap<string, Cell> {
  const said = tests[0]?.annotations.find(({ type }) => type === 'cells')?.description;
  return new Map(JSON.parse(said ?? '[]') as [string, Cell][]);
}
