import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

const file = join(__dirname, '.env');

/** What serverless/.env says. An empty entry, as in the list of names, says nothing. */
export function ownValues(): Readonly<Record<string, string | undefined>> {
  if (!existsSync(file)) return {};
  return Object.fromEntries(
    Object.entries(parseEnv(readFileSync(file, 'utf8'))).filter(([, value]) => value),
  );
}
