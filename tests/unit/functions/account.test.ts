/** @jest-environment node */
import { twilioError } from '../../../sandbox/twilio-rest/wire';
import { handlerOf } from '../../support/functions/every';
import { InProcess } from '../../support/functions/inProcess';
import { practiceToken } from '../../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

test.each([
  ['is not there, as in a sub-account', twilioError(404, 20404, 'Not found'), []],
  [
    'is not answered',
    twilioError(500, 20500, 'Internal Server Error'),
    ['onboarding: balance unavailable Error 500 20500'],
  ],
])(
  'a balance that %s is unavailable, and logged only where something failed',
  async (_what, answered, lines) => {
    const functions = new InProcess();
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { twilio } = functions;
    const answer = twilio.answer.bind(twilio);
    jest
      .spyOn(twilio, 'answer')
      .mockImplementation((ask, invocation) =>
        ask.path.endsWith('/Balance.json') ? answered : answer(ask, invocation),
      );
    const admin = practiceToken('sub-account', 'admin', false, Date.now());
    expect((await functions.call(handlerOf('account'), admin, {}))?.body).toMatchObject({
      balance: null,
      unavailable: ['balance'],
    });
    expect(logged.mock.calls.flat()).toEqual(lines);
    logged.mockRestore();
  },
);
