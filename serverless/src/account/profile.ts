import type { Twilio } from 'twilio';
import type { ComplianceProfile } from '../../../src/api/wire';

/**
 * Policies of the profiles that a business makes for its customers. Every other profile is the account's own
 * ("primary"), of which there are several kinds. Twilio's own ids, the same in every account:
 * https://www.twilio.com/docs/trust-hub/trusthub-rest-api/policies
 */
const policiesForCustomers: readonly string[] = [
  'RNdfbf3fae0e1107f8aded0e7cead80bf5', // Secondary Customer Profile of type Business
  'RN806dd6cd175f314e1f96a9727ee271f4', // Starter Customer Profile of type Business
];

/** Whether the account's own compliance profile is approved; a draft was never handed in, so it counts as missing. */
export async function readComplianceProfile(client: Twilio): Promise<ComplianceProfile> {
  const profiles = await client.trusthub.v1.customerProfiles.list({ pageSize: 1000 });
  const found = profiles
    .filter(({ policySid }) => !policiesForCustomers.includes(policySid))
    .map(({ status }) => {
      if (!(status in meaning)) throw new TypeError('not a state of a profile');
      return meaning[status];
    });
  return (['approved', 'pending', 'rejected'] as const).find((state) => found.includes(state)) ?? 'missing';
}

const meaning = {
  'twilio-approved': 'approved',
  'in-review': 'pending',
  'pending-review': 'pending',
  'twilio-rejected': 'rejected',
  draft: 'missing',
} as const;
