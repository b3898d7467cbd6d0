import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

it('one place in the plugin sends anything: the client of the functions', () => {
  const ways =
    /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image\(|importScripts|new Worker\(/;
  const senders = filesIn('src').filter((file) => ways.test(readFileSync(file, 'utf8')));
  expect(senders).toEqual(['src/api/client.ts']);
});

it('nothing in the plugin makes HTML out of text', () => {
  const ways = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;
  expect(filesIn('src').filter((file) => ways.test(readFileSync(file, 'utf8')))).toEqual([]);
});
