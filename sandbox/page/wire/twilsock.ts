import { ws, type WebSocketData } from 'msw';
import { alarm } from './alarm';
import { decodeFrame, encodeFrame, type Frame } from './frame';
import { dispatch, type Routes } from './routes';

/**
 * Twilsock: one socket a client, through which Sync, Conversations and Insights tunnel HTTP-like requests and receive
 * pushed messages. Each client keeps a socket of its own, so an answer's push goes back where the request came from.
 */
export interface Caller {
  /** Sends a notification to this client. */
  push(messageType: string, payload: unknown): void;
}

export interface Answer {
  /** HTTP status; 200 unless said. */
  readonly status?: number;
  readonly body?: unknown;
  /** Runs after the answer went out: where a protocol follows up with a push. */
  readonly then?: () => void;
}

export type TunnelRoutes = Routes<(caller: Caller, body: unknown) => Answer>;

interface TunnelledHttp {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly params?: Record<string, unknown>;
}

export const twilsockHost = 'tsock.us1.twilio.com';

/**
 * @param storageId - the SDKs cache by it, so it must be new on every page load.
 * @param down - sockets connect, but Sync and Conversations answer every request with an error.
 */
export function twilsock(routes: TunnelRoutes, storageId: string, down: boolean) {
  const socket = ws.link(`wss://${twilsockHost}/v3/wsconnect*`);
  return [
    socket.addEventListener('connection', ({ client }) => {
      const send = (frame: Frame) => client.send(encodeFrame(frame));
      const caller: Caller = {
        push: (message_type, payload) =>
          send({ header: { method: 'notification', id: crypto.randomUUID(), message_type }, payload }),
      };
      client.addEventListener('message', ({ data }) => {
        void bytesOf(data).then((bytes) => {
          const frame = decodeFrame(bytes);
          const { id, method } = frame.header;
          if (method === 'reply' || method === 'close') return;
          const reply = { method: 'reply', id, status: { code: 200, status: 'OK' } };
          if (method === 'init') send({ header: { ...reply, ...initReply(storageId) } });
          else if (method === 'message') answer(down ? null : routes, frame, caller, send, reply);
          else send({ header: reply });
        });
      });
    }),
  ];
}

function answer(
  routes: TunnelRoutes | null,
  { header, payload }: Frame,
  caller: Caller,
  send: (frame: Frame) => void,
  reply: Frame['header'],
): void {
  const { host, path, method, params = {} } = header['http_request'] as TunnelledHttp;
  const service = host.split('.')[0] ?? host;
  const handler = routes ? dispatch(routes, { method, path: service + path, params }) : () => broken;
  if (!handler) alarm('twilsock', `${method} ${host}${path}`);
  const { status = 200, body, then } = handler?.(caller, payload) ?? notFound;
  const http_status = { code: status, status: status === 200 ? 'OK' : 'Error' };
  send({ header: { ...reply, http_status, http_headers: {} }, payload: body });
  then?.();
}

export const notFound: Answer = { status: 404, body: { status: 404, code: 20404, message: 'Not found' } };

// Not 502 to 504: those the clients repeat for a minute and a half before they believe it.
const broken: Answer = {
  status: 500,
  body: { status: 500, code: 20500, message: 'The sandbox was asked to fail.' },
};

const initReply = (storageId: string) => ({
  continuation_token: storageId,
  continuation_token_status: { reissued: true, reissue_reason: 'MISSING', reissue_message: '' },
  capabilities: ['client_update', 'offline_storage'],
  init_registrations: [],
  offline_storage: {
    flex_insights: { storage_id: storageId },
    ip_messaging: { storage_id: storageId },
  },
});

async function bytesOf(data: WebSocketData): Promise<Uint8Array> {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  if (data instanceof Blob) return new Uint8Array(await data.arrayBuffer());
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
