import type { Server } from 'node:http';
import { identity, isSandbox } from './identity';
import { Trouble } from './trouble';

/** Starts to listen on this machine; a taken port is explained, and told apart from a sandbox that already runs. */
export async function listen(server: Server, port: number): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve).listen(port, 'localhost', () => resolve(null));
  });
  if (failure === null) return;
  if (failure.code === 'EACCES')
    throw new Trouble(`You may not use port ${port}. Choose another: ${another(port)}`);
  if (failure.code !== 'EADDRINUSE') throw failure;
  throw new Trouble(await whoHas(port));
}

const another = (port: number) => `npm start -- --port ${port + 10}`;

async function whoHas(port: number): Promise<string> {
  const told = await fetch(`http://localhost:${port}/sandbox/identity`, { signal: AbortSignal.timeout(1000) })
    .then((answer) => answer.text())
    .catch(() => '');
  if (told === identity())
    return `The sandbox already runs at http://localhost:${port}. Open it there, or start a second one: ${another(port)}`;
  return `Port ${port} is taken by another program${isSandbox(told) ? `, the ${told}` : ''}. Choose another: ${another(port)}`;
}
