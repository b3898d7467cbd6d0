import type { WrittenStep } from '../../src/checklist/model/extraStepFields';
import type { Setting, settings } from '../../src/config/settings';

/** What each setting and each field of an added step means, in the words of the documents. A missing one does not compile. */

type PathsOf<Table> = {
  [Name in keyof Table & string]: Table[Name] extends Setting<infer _T>
    ? Name
    : `${Name}.${PathsOf<Table[Name]>}`;
}[keyof Table & string];

export type SettingPath = PathsOf<typeof settings>;

export const settingMeanings: Readonly<Record<SettingPath, string>> = {
  enabled: '`false`: the plugin registers nothing at all',
  functions_domain:
    'where the functions are deployed, such as `flex-onboarding-functions-1234-dev.twil.io`; without it there is no Team tab or column',
  'checklist.enabled': 'all steps, the Checklist tab, view hints, next step, reminders',
  'checklist.hide_steps': 'ids of steps to leave out',
  'checklist.extra_steps': 'steps of your own: [docs/extending.md](docs/extending.md)',
  'trial_banner.enabled': 'the row above the header; the Account tab stays',
  'trial_banner.audience':
    'or `"admins-and-supervisors"`; a suspended or closed account is told to everybody',
  'notification_prompt.enabled':
    "`false` leaves Flex's own permission bar as it was, and takes away the two steps",
  'notification_prompt.remind_after_days': 'how long each "Not now" waits; the last one repeats',
  'role_panel.enabled': 'the Roles tab, and the steps that lead to it',
  'team.enabled': 'the Team tab and the column in Teams',
  'practice.enabled': 'the practice conversations of the first steps',
  'spotlight.enabled': '"Show me where": the pointer to a control in Flex',
};

export const fieldMeanings: Readonly<Record<keyof WrittenStep, string>> = {
  id: 'your prefix and a name: lower case, digits, dashes. It is stored, so it never changes meaning',
  title: 'plain text, up to 80 characters',
  body: 'plain text, up to 400 characters',
  roles: "who it is for, by Flex's role names; one is enough",
  skills: "who it is for, by the worker's skills in Flex; one is enough",
  teams: 'who it is for, by the worker attributes `team_name` or `team_id`; one is enough',
  scope: '`personal` (default) or `account`. The functions share only built-in steps between administrators',
  where: '`flex` (default), `console`, `both`, `sso`: the tag on the row',
  link: 'an `https` address, or the name of a Flex view; may be left out',
  target:
    'the control that "Show me where" points at, one of the names in [spotlight.md](spotlight.md); may be left out',
  needs: 'ids of steps that come first',
  done_when:
    'one of `{ "view": "teams" }` (the view was opened), `{ "action": "StartOutboundCall" }` (the Flex Action finished), `{ "event": "taskAccepted" }` (Flex\'s `manager.events` emitted it), `{ "acknowledged": true }` (the person confirms)',
};
