import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import manifest from '../../package.json';
import { builtPlugin } from '../../sandbox/server/http';
import type { Section } from './measure';

const limit = manifest['size-limit'][0]?.limit ?? '';
const parts = ['ours', 'Paste', 'other packages', "the builder's"] as const;
type Part = (typeof parts)[number];

/** What Flex downloads, and whose it is: each character by the source that the map names for it. */
export function measureBundle(): Promise<Section> {
  const script = readFileSync(builtPlugin, 'utf8');
  const gzip = gzipSync(script, { level: 9 }).length;
  const counts = countsBy(script);
  const total = script.length;
  return Promise.resolve({
    title: 'Bundle',
    method:
      'The built file, and whose its characters are, before compression and by its source map. The limit is checked by the tests, over gzip.',
    head: ['', 'kB', 'share'],
    rows: [
      ['raw', kB(total), ''],
      [`gzip (limit ${limit})`, kB(gzip), ''],
      ['brotli', kB(brotliCompressSync(script).length), ''],
      ...parts.map((part) => [part, kB(counts[part]), `${((counts[part] / total) * 100).toFixed(0)} %`]),
    ],
    missed: gzip <= parseFloat(limit) * 1000 ? [] : [`bundle: ${kB(gzip)} kB gzip, limit ${limit}`],
  });
}

function countsBy(script: string): Record<Part, number> {
  const map = new SourceMap(JSON.parse(readFileSync(`${builtPlugin}.map`, 'utf8')) as SourceMapPayload);
  const counts: Record<Part, number> = { ours: 0, Paste: 0, 'other packages': 0, "the builder's": 0 };
  script.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const { originalSource = '' } = map.findEntry(row, column) as { originalSource?: string };
      counts[partOf(originalSource)]++;
    }
  });
  return counts;
}

function partOf(source: string): Part {
  if (source.includes('/node_modules/@twilio-paste/')) return 'Paste';
  if (source.includes('/node_modules/')) return 'other packages';
  return source.includes('/src/') ? 'ours' : "the builder's";
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
