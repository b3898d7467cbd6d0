import { spawnSync } from 'node:child_process';
import { numberIn } from '../../../scripts/numberIn';

it.each([
  ['7', undefined, 7],
  ['Infinity', undefined, Infinity],
  ['0', 0, 0],
])('takes %s where %s is the least', (text, least, number) => {
  expect(numberIn('count', text, least)).toBe(number);
});

it.each(['abc', '0', '-3', ''])('refuses "%s"', (text) => {
  expect(() => numberIn('count', text)).toThrow(`--count takes a number, 1 or more: "${text}" is none.`);
});

it.each([
  ['scripts/reliability/histories/run.ts', '--count'],
  ['scripts/load/run.ts', '--people'],
  ['scripts/soak/run.ts', '--minutes'],
])('%s fails where %s is no number: it ran nothing, and said that nothing was lost', (script, option) => {
  const { status, stderr } = spawnSync('node_modules/.bin/tsx', [script, option, 'abc'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain(`${option} takes a number`);
  expect(status).toBe(1);
});
