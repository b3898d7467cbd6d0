import { join } from 'node:path';
import { root } from './root';

const name = 'plugin-flex-onboarding sandbox';

/** Names a sandbox to whoever finds its port taken: whose code it serves, with which Flex UI. */
export function identity(): string {
  const flexUi = process.env['FLEX_UI'] ?? join(root, 'node_modules/@twilio/flex-ui');
  return `${name} of ${root} with ${flexUi}`;
}

/** Where a sandbox says whether it is this one: 409 from that of another folder, or with another Flex UI. */
export const identityPath = () => `/sandbox/identity?of=${encodeURIComponent(identity())}`;

/** Whether some sandbox of this plugin says so. */
export const isSandbox = (told: string): boolean => told.startsWith(name);
