import { functionsBuilder } from '../serverless/build';
import { startRuntime } from './runtime';
import { kept } from './server/kept';
import { serveTwilio } from './twilio-rest/serve';

export interface RunningFunctions {
  /** What the plugin's `functions_domain` takes. */
  readonly domain: string;
  /** Address of the simulated Twilio behind them. */
  readonly restUrl: string;
  /** Builds them again where their source has changed; where it does not compile, says so and leaves them as they are. */
  refresh(): Promise<void>;
}

/**
 * Builds the functions and runs them over a simulated Twilio of their own.
 * @throws Trouble if the port is taken or the runtime does not start.
 */
export async function startFunctions({ port }: { readonly port: number }): Promise<RunningFunctions> {
  const builder = await functionsBuilder();
  const built = kept(async () => ({ inputs: await builder.build() }));
  await built();
  const rest = await serveTwilio();
  // The builder has said what does not compile.
  const refresh = () => built().then(nothing, nothing);
  try {
    const onOutput = (text: string) => void process.stderr.write(text);
    await startRuntime({ port, restUrl: rest.url, memory: 'none', onOutput });
    return { domain: `localhost:${port}`, restUrl: rest.url, refresh };
  } catch (error) {
    rest.stop();
    await builder.stop();
    throw error;
  }
}

const nothing = () => undefined;
