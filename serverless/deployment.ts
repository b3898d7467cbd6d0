import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Forgets the service that twilio-run last deployed to, by its SID: a rollback may have taken it away. The name, by which it then looks,
 * finds it always.
 */
export function forgetDeployment(): void {
  rmSync(join(__dirname, '.twiliodeployinfo'), { force: true });
}
