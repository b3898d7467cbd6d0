import type { At } from '../../progress/model/record';
import { oneWeek } from '../../time';
import type { Audience } from '../../config/config';
import type { Viewer } from '../../viewer/model/permissions';
import type { Band, Notice } from './notices';

export type Tone = 'neutral' | 'warning' | 'error';

interface BandPolicy {
  readonly tone: Tone;
  /** Some things stay until they are mended. Others, once closed, stay away: for good, or for so many milliseconds. */
  readonly closes: 'never' | 'for-good' | number;
  /** What stops everybody's work is told to everybody; the rest to those who can do something about it. */
  readonly tell: 'everybody' | 'audience';
}

/** How each band is said. */
export const bandPolicies: Readonly<Record<Band, BandPolicy>> = {
  closed: { tone: 'error', closes: 'never', tell: 'everybody' },
  suspended: { tone: 'error', closes: 'never', tell: 'everybody' },
  'trial-expired': { tone: 'error', closes: 'never', tell: 'everybody' },
  'trial-last-day': { tone: 'warning', closes: 'never', tell: 'audience' },
  'trial-ending': { tone: 'warning', closes: 'for-good', tell: 'audience' },
  // A balance that was topped up runs low again: then it is news again.
  'low-balance': { tone: 'warning', closes: oneWeek, tell: 'audience' },
  // What was in review when it was closed may be rejected by then.
  'no-compliance-profile': { tone: 'warning', closes: oneWeek, tell: 'audience' },
  trial: { tone: 'neutral', closes: 'for-good', tell: 'audience' },
  'unregistered-number': { tone: 'warning', closes: oneWeek, tell: 'audience' },
};

interface Reader {
  readonly viewer: Viewer;
  readonly audience: Audience;
  readonly dismissed: Readonly<Record<string, At>>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The one notice to show this person above Flex: the worst that is for them and that they have not closed. */
export function bannerFor(notices: readonly Notice[], reader: Reader): Notice | undefined {
  return notices.find(({ band }) => isFor(band, reader) && !isClosed(band, reader));
}

function isFor(band: Band, { viewer, audience }: Reader): boolean {
  if (bandPolicies[band].tell === 'everybody' || isAdmin(viewer)) return true;
  return audience === 'admins-and-supervisors' && viewer.roles.includes('supervisor');
}

function isClosed(band: Band, { dismissed, now }: Reader): boolean {
  const { closes } = bandPolicies[band];
  const at = dismissed[band]?.at;
  if (at === undefined || closes === 'never') return false;
  return closes === 'for-good' || now < at + closes;
}

/** Who sees the account as it is: also a person who may read everything and change nothing. */
export function isAdmin({ permissions }: Viewer): boolean {
  return permissions.readAdmin || permissions.writeAdmin;
}
