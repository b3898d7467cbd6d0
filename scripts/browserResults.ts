/** What Playwright's JSON reporter writes, as far as it is read here. */
export interface BrowserResults {
  /** Counted by test, however often each was tried. */
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky', number>>;
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

/** How many browser tests passed and failed, and which of them passed only on another try. */
export function countBrowserTests({ stats, suites }: BrowserResults) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    flaky: suites.flatMap(flakyIn),
  };
}

function flakyIn({ specs, suites = [] }: Suite): string[] {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...here.map(({ file, title }) => `${file} › ${title}`), ...suites.flatMap(flakyIn)];
}
