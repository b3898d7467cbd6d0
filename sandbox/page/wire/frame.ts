/** A twilsock frame: `TWILSOCK V3.0 <header bytes>`, a line break, the header, a line break, the payload. */
export interface Frame {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload?: unknown;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const lineBreak = '\r\n';

export function encodeFrame({ header, payload }: Frame): Uint8Array<ArrayBuffer> {
  const body = payload === undefined ? '' : JSON.stringify(payload);
  const head = JSON.stringify({
    ...header,
    payload_size: encoder.encode(body).length,
    payload_type: 'application/json',
  });
  const start = `TWILSOCK V3.0 ${encoder.encode(head).length}`;
  return encoder.encode([start, head, body].join(lineBreak));
}

export function decodeFrame(bytes: Uint8Array): Frame {
  const end = bytes.indexOf(13);
  const size = Number(decoder.decode(bytes.subarray(0, end)).split(' ')[2]);
  const headerStart = end + lineBreak.length;
  const header = JSON.parse(
    decoder.decode(bytes.subarray(headerStart, headerStart + size)),
  ) as Frame['header'];
  const body = decoder.decode(bytes.subarray(headerStart + size + lineBreak.length));
  // Nearly all is JSON; typing indicators come as a form.
  const type = (header['payload_type'] ?? 'application/json') as string;
  const isJson = type.startsWith('application/json');
  return { header, payload: body === '' ? undefined : isJson ? (JSON.parse(body) as unknown) : body };
}
