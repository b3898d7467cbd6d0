import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../../serverless/build';
import { counting } from '../../../sandbox/server/counting';
import { startRuntime } from '../../../sandbox/runtime';
import { serveTwilio } from '../../../sandbox/twilio-rest/serve';

const port = Number(process.env['FUNCTIONS_PORT'] ?? 3110);
const ports = { forked: port, shared: port + 1 };
const started: { stop(): void }[] = [];

/** Runs the functions once for all test files: one runtime with a process for each invocation, one with a process for all. */
module.exports = async () => {
  await buildFunctions(counting);
  const log = join(mkdtempSync(join(tmpdir(), 'onboarding-functions-')), 'log');
  const onOutput = (text: string) => appendFileSync(log, text);
  onOutput('');
  const rest = await serveTwilio();
  started.push(rest);
  const options = { restUrl: rest.url, onOutput };
  started.push(
    ...(await Promise.all([
      startRuntime({ ...options, port: ports.forked, memory: 'forked' }),
      startRuntime({ ...options, port: ports.shared, memory: 'shared' }),
    ])),
  );
  Object.assign(process.env, {
    FUNCTIONS_FORKED: `http://localhost:${ports.forked}`,
    FUNCTIONS_SHARED: `http://localhost:${ports.shared}`,
    FUNCTIONS_REST: rest.url,
    FUNCTIONS_LOG: log,
  });
  (globalThis as unknown as { stopFunctions: () => void }).stopFunctions = () =>
    started.forEach((running) => running.stop());
};
