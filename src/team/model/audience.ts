import type { OnboardingConfig } from '../../config/config';
import { leadsTeam, type Viewer } from '../../viewer/model/permissions';

/** Whether somebody is shown how ready their team is: it takes a checklist, the functions, and one of the roles that they answer. */
export function seesTeam({ team, checklist, functions_domain }: OnboardingConfig, viewer: Viewer): boolean {
  return team.enabled && checklist.enabled && functions_domain !== null && leadsTeam(viewer);
}
