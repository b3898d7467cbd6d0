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
