import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import { hrefOf } from '../address';
import { exampleSettings } from '../appConfig';
import type { RunningFunctions } from '../functions';
import type { Bundles, Script } from './bundles';
import { html } from './html';
import { identity } from './identity';
import { keptOpen } from './keptOpen';
import { root } from './root';

/** The file that `npm run build` makes. */
export const builtPlugin = join(root, 'build/plugin-flex-onboarding.js');
const mockWorker = join(root, 'node_modules/msw/lib/mockServiceWorker.js');

/** What the server serves, once it is there: everything but the server's identity waits for it. */
export interface Served {
  readonly bundles: Bundles;
  readonly functions: RunningFunctions | null;
}

type Build = (bundles: Bundles) => Promise<Script>;

/** The scripts that are bundled; each has its source map beside it. */
const scripts: Readonly<Record<string, Build>> = {
  '/sandbox/page.js': ({ page }) => page(),
  '/sandbox/plugin.js': ({ plugin }) => plugin(),
  '/sandbox/with/example.js': ({ beside }) => beside('example'),
  '/sandbox/with/older-paste.js': ({ beside }) => beside('older-paste'),
};

/** The sandbox's web server: scripts by name, one page for every view. It listens to this machine only. */
export function createSandboxServer(served: Promise<Served>): Server {
  const routes: Record<string, (response: ServerResponse) => Promise<void> | void> = {
    '/mockServiceWorker.js': (response) =>
      send(response, script, passesOurs + readFileSync(mockWorker, 'utf8')),
    '/sandbox/built.js': (response) => sendFile(keptForGood(response), builtPlugin),
    '/sandbox/nothing.js': (response) => send(keptForGood(response), script, nothing),
    // The name that the built file's own source map comment asks for.
    '/sandbox/bundle.js.map': (response) => sendFile(response, `${builtPlugin}.map`),
  };
  const page = async (response: ServerResponse) => {
    const { bundles, functions } = await served;
    const [host, page, plugin] = await Promise.all([
      bundles.host,
      bundles.page(),
      bundles.plugin(),
      functions?.refresh(),
    ]);
    const settings = {
      hostUrl: `/sandbox/host-${host.hash}.js`,
      pageUrl: `/sandbox/page.js?${page.hash}`,
      pluginUrl: `/sandbox/plugin.js?${plugin.hash}`,
      functionsDomain: functions?.domain ?? null,
      exampleSettings: exampleSettings(),
      builtUrl: existsSync(builtPlugin) ? `/sandbox/built.js?${hashOf(builtPlugin)}` : null,
    };
    send(response, 'text/html', html(settings));
  };
  const host = async (response: ServerResponse) => {
    send(keptForGood(response), script, (await (await served).bundles.host).script);
  };
  const bundled = (build: Build, search: string) => async (response: ServerResponse) => {
    const { hash, script: text } = await build((await served).bundles);
    send(search === `?${hash}` ? keptForGood(response) : response, script, text);
  };
  const mapOf = (build: Build) => async (response: ServerResponse) =>
    send(response, 'application/json', (await build((await served).bundles)).map ?? '{}');
  const tellIdentity = (of: string | null) => (response: ServerResponse) => {
    if (of !== null && of !== identity()) response.statusCode = 409;
    send(response, 'text/plain', identity());
  };
  const toFirstView = (search: string) => (response: ServerResponse) =>
    void response.writeHead(302, { location: hrefOf({}) + search }).end();
  const routeOf = (pathname: string, search: string) => {
    if (pathname === '/') return toFirstView(search);
    if (pathname === '/sandbox/identity') return tellIdentity(new URLSearchParams(search).get('of'));
    if (pathname.startsWith('/sandbox/host-')) return host;
    const [build, mapped] = [scripts[pathname], scripts[pathname.replace(/\.map$/, '')]];
    if (build) return bundled(build, search);
    return routes[pathname] ?? (mapped ? mapOf(mapped) : page);
  };
  return createServer(keptOpen, (request, response) => {
    // Joined, not resolved: "//" is no address of another host.
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    if (pathname.startsWith('/sandbox/worlds/')) {
      void served.then(({ functions }) => forward(request, response, functions?.restUrl));
      return;
    }
    Promise.resolve(routeOf(pathname, search)(response)).catch((failure: unknown) => {
      console.error(failure);
      if (!response.headersSent) response.writeHead(500);
      response.end(String(failure));
    });
  });
}

/** The door into the simulated Twilio's worlds (twilio-rest/door.ts), for the page's own origin. */
function forward(request: IncomingMessage, response: ServerResponse, restUrl?: string): void {
  if (restUrl === undefined) return void response.writeHead(404).end();
  const { method, url = '/' } = request;
  const onward = httpRequest(new URL(url, restUrl), { method }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

const script = 'text/javascript';

/** Laid before the mock worker: our own files are nobody's to answer, and the browser loads and keeps them as if it were not there. */
const passesOurs = `addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin === location.origin && pathname.startsWith('/sandbox/')) event.stopImmediatePropagation();
});
`;

/** The least that Flex accepts as a plugin: what the built one's cost is measured against. */
const nothing = `Twilio.Flex.Plugins.init(class {
  constructor() {
    this.name = this.uniqueName = 'plugin-nothing';
    this.version = '0.0.0';
    this.dependencies = {};
  }
  init() {}
});
`;

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

/** For an address that changes with its content, as those of hosted plugins have their version: the browser keeps the file, and what it compiled. */
function keptForGood(response: ServerResponse): ServerResponse {
  return response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
}

function sendFile(response: ServerResponse, file: string): void {
  if (existsSync(file)) return send(response, script, readFileSync(file));
  response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
}
