import { TextDecoder, TextEncoder } from 'node:util';
import type * as Frames from '../../../sandbox/page/wire/frame';

// jsdom has neither, and the module takes them while it loads.
Object.assign(globalThis, { TextEncoder, TextDecoder });
const { decodeFrame, encodeFrame } = jest.requireActual<typeof Frames>('../../../sandbox/page/wire/frame');

test('a frame survives the wire, and counts bytes rather than letters', () => {
  const payload = { name: 'Lucía', text: '日本語' };
  const { header, payload: decoded } = decodeFrame(encodeFrame({ header: { method: 'reply' }, payload }));
  expect(decoded).toEqual(payload);
  expect(header).toMatchObject({
    method: 'reply',
    payload_size: new TextEncoder().encode(JSON.stringify(payload)).length,
  });
});

test('a frame without payload has none', () => {
  expect(decodeFrame(encodeFrame({ header: { method: 'ping' } })).payload).toBeUndefined();
});

test('a payload that is no JSON stays the text it is', () => {
  const bytes = encodeFrame({ header: { method: 'message' } });
  const text = new TextDecoder()
    .decode(bytes)
    .replace('application/json', 'application/x-www-form-urlencoded');
  const header = text.split('\r\n')[1] ?? '';
  const frame = new TextEncoder().encode(`TWILSOCK V3.0 ${header.length}\r\n${header}\r\nChannelSid=CH1`);
  expect(decodeFrame(frame).payload).toBe('ChannelSid=CH1');
});
