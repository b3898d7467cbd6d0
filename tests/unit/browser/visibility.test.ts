import { visibilityOf } from '../../../src/browser/visibility';

it('tells when the page comes into view and goes out of it, until it is stopped', () => {
  const visibility = visibilityOf(window);
  const told: boolean[] = [];
  const stop = visibility.watch((visible) => told.push(visible));
  const becomes = (state: DocumentVisibilityState) => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  becomes('hidden');
  expect(visibility.isVisible()).toBe(false);
  becomes('visible');
  expect(visibility.isVisible()).toBe(true);
  stop();
  becomes('hidden');
  expect(told).toEqual([false, true]);
});
