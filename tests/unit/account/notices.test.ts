import type { AccountAnswer } from '../../../src/api/wire';
import { bannerFor } from '../../../src/account/model/bannerPolicy';
import { noticesOf, type Band } from '../../../src/account/model/notices';
import { viewerWith } from '../../support/render';
import { answer, localNumber, tollFree, trial } from '../../support/account';

const now = Date.parse('2026-11-20T12:00:00Z');
const day = 86_400_000;
const ago = (days: number) => new Date(now - days * day).toISOString();
const notices = (given: AccountAnswer) => noticesOf(given, now, 'UTC');
const bands = (given: AccountAnswer) => notices(given).map(({ band }) => band);
const full = { type: 'Full', status: 'active', createdAt: ago(400) } as const;

describe('what is said of an account', () => {
  it.each<[string, AccountAnswer, Band[]]>([
    ['a healthy account', answer(), []],
    ['a new trial', trial(ago(0)), ['trial']],
    ['a trial with eight days left', trial(ago(22)), ['trial']],
    ['a trial with seven days left', trial(ago(23)), ['trial-ending']],
    ['a trial with a whole day left', trial(ago(29)), ['trial-ending']],
    ['a trial with less than a day left', trial(ago(29.01)), ['trial-last-day']],
    ['a trial in its last minute', trial(ago(29.999)), ['trial-last-day']],
    ['an older trial that is active', trial(ago(30)), ['trial']],
    ['an older trial that is suspended', trial(ago(30), 'suspended'), ['trial-expired']],
    ['a young trial that is suspended', trial(ago(5), 'suspended'), ['suspended']],
    ['a suspended trial of unknown age', trial(null, 'suspended'), ['suspended']],
    ['a trial of unknown age', trial(null), ['trial']],
    ['a closed trial', trial(ago(60), 'closed'), ['closed']],
    [
      'a closed account that lacks more',
      answer({ account: { ...full, status: 'closed' }, complianceProfile: 'missing' }),
      ['closed'],
    ],
    ['a suspended account', answer({ account: { ...full, status: 'suspended' } }), ['suspended']],
    ['no profile', answer({ complianceProfile: 'missing' }), ['no-compliance-profile']],
    ['a profile in review', answer({ complianceProfile: 'pending' }), ['no-compliance-profile']],
    ['an unread profile', answer({ complianceProfile: null, unavailable: ['complianceProfile'] }), []],
    ['an account nobody could read', answer({ account: null, complianceProfile: 'missing' }), []],
    ['ten dollars', answer({ balance: { amount: 10, currency: 'USD' } }), ['low-balance']],
    ['ten dollars and a cent', answer({ balance: { amount: 10.01, currency: 'USD' } }), []],
    ['ten thousand yen', answer({ balance: { amount: 10_000, currency: 'JPY' } }), []],
    ['one thousand yen', answer({ balance: { amount: 1000, currency: 'JPY' } }), ['low-balance']],
    ['a currency we know nothing of', answer({ balance: { amount: 1, currency: 'XTS' } }), []],
    ['a trial without money', { ...trial(ago(1)), balance: { amount: 0, currency: 'USD' } }, ['trial']],
    ['an unverified toll-free number', answer({ numbers: [tollFree('missing')] }), ['unregistered-number']],
    ['a verified toll-free number', answer({ numbers: [tollFree('approved')] }), []],
    ['a toll-free number nobody could read', answer({ numbers: [tollFree(null)] }), []],
    ['a toll-free number for calls only', answer({ numbers: [{ ...tollFree('missing'), sms: false }] }), []],
    ['a local number, which may be registered', answer({ numbers: [localNumber] }), []],
  ])('%s', (_what, given, expected) => {
    expect(bands(given)).toEqual(expected);
  });

  it('says the worst first, and all of it', () => {
    const given = answer({
      account: { ...full, status: 'suspended' },
      balance: { amount: -3, currency: 'USD' },
      complianceProfile: 'rejected',
      numbers: [tollFree('pending')],
    });
    expect(bands(given)).toEqual([
      'suspended',
      'low-balance',
      'no-compliance-profile',
      'unregistered-number',
    ]);
  });

  it('names the numbers that a person can do something about before those that wait', () => {
    const numbers = [
      tollFree('inReview', '1'),
      tollFree('missing', '2'),
      localNumber,
      tollFree('missing', '3'),
    ];
    expect(notices(answer({ numbers }))).toEqual([
      { band: 'unregistered-number', why: 'missing', numbers: [numbers[1], numbers[3]] },
    ]);
  });
});

describe('the banner', () => {
  const shown = (
    given: AccountAnswer,
    roles: string[],
    dismissed: Partial<Record<Band, number>> = {},
    audience: 'admins' | 'admins-and-supervisors' = 'admins',
  ) => {
    const closed = Object.fromEntries(Object.entries(dismissed).map(([band, at]) => [band, { at }]));
    return bannerFor(notices(given), { viewer: viewerWith(...roles), audience, dismissed: closed, now })
      ?.band;
  };

  it('is for administrators, those who may only read among them', () => {
    expect(shown(trial(ago(1)), ['admin'])).toBe('trial');
    expect(shown(trial(ago(1)), ['flex.readonlyadmin'])).toBe('trial');
    expect(shown(trial(ago(1)), ['supervisor'])).toBeUndefined();
    expect(shown(trial(ago(1)), ['agent'])).toBeUndefined();
  });

  it('is for supervisors where the account says so', () => {
    expect(shown(trial(ago(1)), ['supervisor'], {}, 'admins-and-supervisors')).toBe('trial');
    expect(shown(trial(ago(1)), ['agent'], {}, 'admins-and-supervisors')).toBeUndefined();
  });

  it('tells everybody that nothing works', () => {
    expect(shown(trial(ago(5), 'suspended'), ['agent'])).toBe('suspended');
    expect(shown(trial(ago(90), 'suspended'), ['agent'])).toBe('trial-expired');
    expect(shown(trial(ago(90), 'closed'), [])).toBe('closed');
  });

  it('stays closed until it gets worse', () => {
    expect(shown(trial(ago(20)), ['admin'], { trial: now - day })).toBeUndefined();
    expect(shown(trial(ago(25)), ['admin'], { trial: now - day })).toBe('trial-ending');
    expect(shown(trial(ago(26)), ['admin'], { trial: now - day, 'trial-ending': now })).toBeUndefined();
    expect(shown(trial(ago(29.5)), ['admin'], { trial: now - day, 'trial-ending': now })).toBe(
      'trial-last-day',
    );
  });

  it('goes on to what is less bad once the worst is closed', () => {
    const given = answer({ complianceProfile: 'missing', numbers: [tollFree('missing')] });
    expect(shown(given, ['admin'])).toBe('no-compliance-profile');
    expect(shown(given, ['admin'], { 'no-compliance-profile': now })).toBe('unregistered-number');
  });

  it.each<[Band, AccountAnswer]>([
    ['trial-last-day', trial(ago(29.5))],
    ['trial-expired', trial(ago(90), 'suspended')],
    ['suspended', trial(ago(1), 'suspended')],
    ['closed', trial(ago(1), 'closed')],
  ])('cannot be closed for %s, whatever a record says', (band, given) => {
    expect(shown(given, ['admin'], { [band]: now })).toBe(band);
  });

  it.each<[Band, AccountAnswer]>([
    ['low-balance', answer({ balance: { amount: 3, currency: 'USD' } })],
    ['no-compliance-profile', answer({ complianceProfile: 'rejected' })],
    ['unregistered-number', answer({ numbers: [tollFree('rejected')] })],
  ])('says %s again after a week: it may have passed since, or become worse', (band, given) => {
    expect(shown(given, ['admin'], { [band]: now - 7 * day + 1 })).toBeUndefined();
    expect(shown(given, ['admin'], { [band]: now - 7 * day })).toBe(band);
  });
});
