import { watchFunctions } from '../serverless/build';
import { startRuntime } from './runtime';
import { serveTwilio } from './twilio-rest/serve';

export interface RunningFunctions {
  /** What the plugin's `functions_domain` takes. */
  readonly domain: string;
  /** Address of the simulated Twilio behind them. */
  readonly restUrl: string;
  stop(): Promise<void>;
}

/**
 * Builds the functions, again whenever their source changes, and runs them over a simulated Twilio of their own.
 * @throws Trouble if the port is taken or the runtime does not start.
 */
export async function startFunctions({ port }: { readonly port: number }): Promise<RunningFunctions> {
  const build = await watchFunctions();
  const rest = await serveTwilio();
  const stop = async () => {
    rest.stop();
    await build.stop();
  };
  try {
    const onOutput = (text: string) => void process.stderr.write(text);
    const runtime = await startRuntime({ port, restUrl: rest.url, memory: 'none', onOutput });
    return { domain: `localhost:${port}`, restUrl: rest.url, stop: () => (runtime.stop(), stop()) };
  } catch (error) {
    await stop();
    throw error;
  }
}
