import { parseAccountAnswer } from '../../../src/api/account';
import { answer, localNumber } from '../../support/account';

it('reads an answer as it is', () => {
  const whole = answer({
    balance: { amount: 4.2, currency: 'USD' },
    numbers: [localNumber],
    unavailable: ['tollFreeVerifications'],
  });
  expect(parseAccountAnswer(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

it('reads an answer of which nothing could be observed', () => {
  const parts = {
    account: null,
    complianceProfile: null,
    balance: null,
    numbers: null,
    verifiedCallerIds: null,
  };
  expect(parseAccountAnswer(answer(parts))).toEqual(answer(parts));
});

it('leaves out names of parts that only a newer function knows', () => {
  const newer = { ...answer(), unavailable: ['balance', 'phaseOfTheMoon', 'toString', 7] };
  expect(parseAccountAnswer(newer)?.unavailable).toEqual(['balance']);
});

it('takes an answer of functions that do not know routing yet', () => {
  const { routing: _routing, ...older } = answer();
  expect(parseAccountAnswer(older)).toEqual(answer());
});

it.each([
  ['nothing', undefined],
  ['a list', []],
  ['an account that is a text', { ...answer(), account: 'Trial' }],
  [
    'a kind of account that is not known',
    { ...answer(), account: { type: 'Gold', status: 'active', createdAt: null } },
  ],
  ['a date that is none', { ...answer(), account: { type: 'Trial', status: 'active', createdAt: 'soon' } }],
  ['a balance without a currency', { ...answer(), balance: { amount: 4 } }],
  ['a balance that is no amount', { ...answer(), balance: { amount: NaN, currency: 'USD' } }],
  ['a number that is markup', { ...answer(), numbers: [{ ...localNumber, phoneNumber: '<img src=x>' }] }],
  [
    'a verification that is not known',
    { ...answer(), numbers: [{ ...localNumber, tollFreeVerification: 'maybe' }] },
  ],
  ['a missing part', { ...answer(), verifiedCallerIds: undefined }],
  ['routing that is no counts', { ...answer(), routing: { queues: -1, workflows: 1 } }],
  ['no list of what is unavailable', { ...answer(), unavailable: null }],
  ['no time', { ...answer(), observedAt: 7 }],
])('takes no answer with %s', (_what, body) => {
  expect(parseAccountAnswer(body)).toBeUndefined();
});
