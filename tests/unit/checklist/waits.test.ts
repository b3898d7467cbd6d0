import { deadWaits } from '../../../src/checklist/model/waits';

const waiting = (id: string, ...needs: string[]) => ({ id, needs });
const circle = (way: string) => ({ expected: 'OnboardingExpectNoCircle', values: { circle: way } });
const missing = (step: string) => ({ expected: 'OnboardingExpectKnownStep', values: { step } });
const hidden = (step: string) => ({ expected: 'OnboardingExpectShownStep', values: { step } });

const dead = (...given: Parameters<typeof deadWaits>) => Object.fromEntries(deadWaits(...given));

test('steps that wait for each other in a line, and for built-in ones, may', () => {
  const added = [waiting('x-c', 'x-b', 'open-teams'), waiting('x-b', 'x-a'), waiting('x-a')];
  expect(dead(added, ['open-teams'], [])).toEqual({});
});

test('a step that several wait for is no circle', () => {
  const added = [waiting('x-d', 'x-b', 'x-c'), waiting('x-b', 'x-a'), waiting('x-c', 'x-a'), waiting('x-a')];
  expect(dead(added, [], [])).toEqual({});
});

test('a circle is said from each of its steps, the shortest way round', () => {
  const added = [waiting('x-a', 'x-b'), waiting('x-b', 'x-c', 'x-a'), waiting('x-c', 'x-a')];
  expect(dead(added, [], [])).toEqual({
    'x-a': circle('x-a → x-b → x-a'),
    'x-b': circle('x-b → x-a → x-b'),
    'x-c': circle('x-c → x-a → x-b → x-c'),
  });
});

test('a step that waits for itself', () => {
  expect(dead([waiting('x-a', 'x-a')], [], [])).toEqual({ 'x-a': circle('x-a → x-a') });
});

test('who waits for a circle, or leads past one, is not in it, but waits in vain all the same', () => {
  const added = [waiting('x-z', 'x-a'), waiting('x-a', 'x-b'), waiting('x-b', 'x-a')];
  expect(dead(added, [], [])).toEqual({
    'x-a': circle('x-a → x-b → x-a'),
    'x-b': circle('x-b → x-a → x-b'),
    'x-z': missing('x-a'),
  });
});

test('a step that does not exist, and whoever waits for one that fell by it, wherever it stands', () => {
  const added = [waiting('x-c', 'x-b'), waiting('x-b', 'x-a'), waiting('x-a', 'x-nowhere'), waiting('x-ok')];
  expect(dead(added, [], [])).toEqual({
    'x-a': missing('x-nowhere'),
    'x-b': missing('x-a'),
    'x-c': missing('x-b'),
  });
});

test('a step that is hidden is said to be hidden, whether it is built in or added', () => {
  const added = [waiting('x-a', 'open-teams'), waiting('x-b', 'x-c'), waiting('x-c')];
  expect(dead(added, ['open-teams'], ['open-teams', 'x-c'])).toEqual({
    'x-a': hidden('open-teams'),
    'x-b': hidden('x-c'),
  });
});
