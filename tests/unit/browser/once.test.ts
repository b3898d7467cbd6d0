/** @jest-environment node */
import { once } from '../../../src/browser/once';

it('calls back who waits when it happens, whoever comes later at once, and each of them once', () => {
  const arrival = once();
  const [early, late] = [jest.fn(), jest.fn()];
  arrival.whenHappened(early);
  expect(early).not.toHaveBeenCalled();
  arrival.happen();
  arrival.whenHappened(late);
  arrival.happen();
  expect(early).toHaveBeenCalledTimes(1);
  expect(late).toHaveBeenCalledTimes(1);
});

it('does not call back who waits no longer', () => {
  const arrival = once();
  const gone = jest.fn();
  arrival.whenHappened(gone)();
  arrival.happen();
  expect(gone).not.toHaveBeenCalled();
});
