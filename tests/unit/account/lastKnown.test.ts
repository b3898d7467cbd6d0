import { storageOf } from '../../../src/browser/storage';
import { lastKnownIn } from '../../../src/account/lastKnown';
import { answer } from '../../support/account';

const storage = storageOf(window);
beforeEach(() => localStorage.clear());

it('keeps an answer for one person of one account', () => {
  lastKnownIn(storage, { accountSid: 'AC1', workerSid: 'WK1' }).write(answer());
  expect(lastKnownIn(storage, { accountSid: 'AC1', workerSid: 'WK1' }).read()).toEqual(answer());
  expect(lastKnownIn(storage, { accountSid: 'AC1', workerSid: 'WK2' }).read()).toBeNull();
  expect(lastKnownIn(storage, { accountSid: 'AC2', workerSid: 'WK1' }).read()).toBeNull();
});

it.each(['', '{', '[]', '{"account":{"type":"Gold"}}'])('takes %p for nothing known', (text) => {
  localStorage.setItem('flex-onboarding:account:AC1:WK1', text);
  expect(lastKnownIn(storage, { accountSid: 'AC1', workerSid: 'WK1' }).read()).toBeNull();
});
