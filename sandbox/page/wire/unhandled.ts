import { http, HttpResponse, ws } from 'msw';
import { alarm } from './alarm';
import { eventBridgeHost } from './eventBridge';
import { twilsockHost } from './twilsock';

const socketHosts = [eventBridgeHost, twilsockHost];

/** The end of the line: nothing here may reach the internet, so what nobody answers fails, and is reported. */
export const unhandled = [
  http.all(/^https?:\/\/(?!(localhost|127\.0\.0\.1)(:|\/))/, ({ request }) => {
    alarm('http', `${request.method} ${request.url}`);
    return HttpResponse.error();
  }),
  // Unlike requests, sockets go to every handler that matches, so this one has to name the others.
  ws.link(/^wss:/).addEventListener('connection', ({ client }) => {
    if (socketHosts.includes(new URL(client.url).host)) return;
    alarm('websocket', String(client.url));
    client.close();
  }),
];
