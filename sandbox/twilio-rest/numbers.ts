import type { NumbersScenario } from '../scenarios';
import { page2010, pageV1 } from './paging';
import { rfc2822, type Route } from './wire';

type Kind = 'Local' | 'TollFree' | 'Mobile';
type Verification = 'PENDING_REVIEW' | 'IN_REVIEW' | 'TWILIO_APPROVED' | 'TWILIO_REJECTED';

interface OwnNumber {
  readonly phoneNumber: string;
  readonly kind: Kind;
  readonly verification?: Verification;
}

// Numbers set aside for fiction: 555-01xx in North America, +44 7700 900xxx in the United Kingdom.
const local: OwnNumber = { phoneNumber: '+14155550142', kind: 'Local' };
const tollFree: OwnNumber = { phoneNumber: '+18885550142', kind: 'TollFree' };
const mobile: OwnNumber = { phoneNumber: '+447700900142', kind: 'Mobile' };

const owned: Readonly<Record<NumbersScenario, readonly OwnNumber[]>> = {
  none: [],
  local: [local],
  'toll-free': [tollFree],
  'toll-free-pending': [{ ...tollFree, verification: 'IN_REVIEW' }],
  'toll-free-approved': [{ ...tollFree, verification: 'TWILIO_APPROVED' }],
  both: [local, { ...tollFree, verification: 'TWILIO_APPROVED' }],
  abroad: [mobile, { phoneNumber: '+16135550142', kind: 'Local' }],
  many: Array.from({ length: 120 }, (_, index) => ({
    ...local,
    phoneNumber: `+1415555${String(1000 + index)}`,
  })).concat(mobile),
};

const numbers = '/2010-04-01/Accounts/(AC[0-9a-f]{32})/IncomingPhoneNumbers';

/** Phone numbers with their three sub-lists, and what is known of their toll-free verification. */
export const numberRoutes: readonly Route[] = [
  {
    upstream: 'numbers',
    host: 'api.twilio.com',
    method: 'GET',
    path: new RegExp(`^${numbers}(?:/(Local|TollFree|Mobile))?\\.json$`),
    answer: (ask, { token }, account, kind) => {
      const listed = owned[token.numbers].filter((number) => kind === undefined || number.kind === kind);
      return page2010(
        ask,
        'incoming_phone_numbers',
        listed.map((number) => numberResource(number, account ?? '')),
      );
    },
  },
  {
    upstream: 'toll-free',
    host: 'messaging.twilio.com',
    method: 'GET',
    path: /^\/v1\/Tollfree\/Verifications$/,
    answer: (ask, { token }) =>
      pageV1(ask, 'verifications', owned[token.numbers].flatMap(verificationResources)),
  },
];

function sidOf({ phoneNumber }: OwnNumber): string {
  return `PN${phoneNumber.slice(1).padStart(32, '0')}`;
}

function numberResource(number: OwnNumber, accountSid: string) {
  const sid = sidOf(number);
  const date = rfc2822(new Date(0));
  return {
    account_sid: accountSid,
    address_sid: null,
    address_requirements: 'none',
    api_version: '2010-04-01',
    beta: false,
    capabilities: { voice: true, sms: true, mms: number.kind !== 'Mobile', fax: false },
    date_created: date,
    date_updated: date,
    friendly_name: number.phoneNumber,
    identity_sid: null,
    phone_number: number.phoneNumber,
    origin: 'twilio',
    sid,
    sms_application_sid: '',
    sms_fallback_method: 'POST',
    sms_fallback_url: '',
    sms_method: 'POST',
    sms_url: '',
    status_callback: '',
    status_callback_method: 'POST',
    trunk_sid: null,
    uri: `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers/${sid}.json`,
    voice_receive_mode: 'voice',
    voice_application_sid: '',
    voice_caller_id_lookup: false,
    voice_fallback_method: 'POST',
    voice_fallback_url: '',
    voice_method: 'POST',
    voice_url: '',
    emergency_status: 'Inactive',
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    bundle_sid: null,
    status: 'in-use',
    type: null,
  };
}

/** The fields that identify a request and its state; the business details of a real one are left out. */
function verificationResources(number: OwnNumber) {
  if (!number.verification) return [];
  const sid = `HH${number.phoneNumber.slice(1).padStart(32, '0')}`;
  return [
    {
      sid,
      tollfree_phone_number_sid: sidOf(number),
      tollfree_phone_number: number.phoneNumber,
      status: number.verification,
      rejection_reason: null,
      error_code: null,
      edit_allowed: null,
      edit_expiration: null,
      date_created: '2026-01-05T09:00:00Z',
      date_updated: '2026-01-06T09:00:00Z',
      url: `https://messaging.twilio.com/v1/Tollfree/Verifications/${sid}`,
    },
  ];
}
