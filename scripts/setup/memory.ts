import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Found, Functions } from './look';
import type { Answer } from './twilio';

/** What a setup found, kept so that `--rollback` can restore it. No secret is in it. */
export interface Memory {
  readonly accountSid: string;
  /** Our settings in the Flex configuration; nothing where there were none. */
  readonly settings?: Answer;
  /** The service of the functions; nothing where there was none. */
  readonly functions?: Functions;
  /** The Sync service that the functions were told of; `null` is the default one. An earlier version did not keep it. */
  readonly toldSid?: string | null;
  /** The one that keeps progress now, which a rollback leaves alone. */
  readonly storageSid?: string;
  /** The configuration of plugins that was released; nothing where there was none. */
  readonly configurationSid?: string;
  /** The one that the setup released, or was about to. */
  readonly releasedSid?: string;
  /** Whether the setup came to its end. */
  readonly finished: boolean;
}

export interface Keeper {
  read(): Memory | undefined;
  write(memory: Memory): void;
  forget(): void;
}

/** Keeps it in a file that only its owner may read. @param file its path */
export function keeperIn(file: string): Keeper {
  return {
    read: () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Memory) : undefined),
    write: (memory) => writeFileSync(file, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 }),
    forget: () => rmSync(file, { force: true }),
  };
}

/** What a rollback has to restore. A setup that failed half-way has not found the account as it was: the one before it has. */
export function memoryOf(
  accountSid: string,
  found: Found,
  settings: Answer | undefined,
  kept?: Memory,
): Memory {
  if (kept && kept.accountSid === accountSid && !kept.finished) return kept;
  const { functions, toldSid = null, configurationSid } = found;
  return { accountSid, settings, functions, toldSid, configurationSid, finished: false };
}
