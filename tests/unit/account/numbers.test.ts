import { blockedBy, readable, smsRuleOf, type SmsRule } from '../../../src/account/model/numbers';
import { localNumber, tollFree } from '../../support/account';

it.each([
  [{ ...localNumber, sms: false }, 'no-sms', undefined],
  [{ ...tollFree('missing'), sms: false }, 'no-sms', undefined],
  [tollFree('approved'), 'approved', undefined],
  [tollFree('pending'), 'pending', 'waiting'],
  [tollFree('inReview'), 'inReview', 'waiting'],
  [tollFree('rejected'), 'rejected', 'rejected'],
  [tollFree('missing'), 'missing', 'missing'],
  [tollFree(null), 'unread', undefined],
  [localNumber, 'register', undefined],
  [{ ...localNumber, country: 'CA' }, 'register', undefined],
  [{ ...localNumber, country: 'SE' }, 'abroad', undefined],
  [{ ...localNumber, country: null }, 'abroad', undefined],
  [{ ...localNumber, kind: 'mobile', country: 'SE' }, 'abroad', undefined],
] as const)('finds the rule of a number: %j is %s', (number, rule: SmsRule, blocked) => {
  expect(smsRuleOf(number)).toBe(rule);
  expect(blockedBy(number)).toBe(blocked);
});

it('groups numbers of +1 for reading and leaves others as they are', () => {
  expect(readable('+14155550100')).toBe('+1 (415) 555-0100');
  expect(readable('+46701234567')).toBe('+46701234567');
  expect(readable('+1415555010')).toBe('+1415555010');
  expect(readable('+141555501001')).toBe('+141555501001');
  expect(readable('44+14155550100')).toBe('44+14155550100');
});
