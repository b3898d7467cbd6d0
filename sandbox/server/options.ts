import { parseArgs } from 'node:util';
import { Trouble } from './trouble';

export interface Options {
  readonly port: number;
  readonly functions: boolean;
}

const usage = 'Usage: npm start -- [--port 3000] [--no-functions]';

/** Reads the command line. The functions take the port after the page's. */
export function readOptions(argv: string[]): Options {
  let values: { port?: string; 'no-functions'?: boolean };
  try {
    ({ values } = parseArgs({
      args: argv,
      options: {
        port: { type: 'string', default: '3000' },
        'no-functions': { type: 'boolean', default: false },
      },
    }));
  } catch (failure) {
    throw new Trouble(`${(failure as Error).message}\n${usage}`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    throw new Trouble(`"${values.port}" is not a port (1 to 65000).\n${usage}`);
  }
  return { port, functions: !values['no-functions'] };
}
