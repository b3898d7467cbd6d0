import type { StringKey } from '../../strings';

/** What a step may point at. Published in docs/spotlight.md, for steps of an account's own: a name never changes meaning. */
export const targetNames = [
  'side-nav-agent-desktop',
  'side-nav-teams',
  'side-nav-queues-stats',
  'side-nav-admin',
  'side-nav',
  'activity-menu',
  'launcher',
  'tab-checklist',
  'tab-notifications',
  'tab-roles',
  'tab-account',
  'tab-team',
  'task-list',
  'accept-task',
  'complete-task',
  'readiness-column',
  'live-call',
  'monitor-call',
] as const;
export type TargetName = (typeof targetNames)[number];

/** A control that a step may point at, and how it is found: by what is stable in Flex, never by where it stands. */
export interface Target {
  /** CSS, with the control's name for `{{name}}`. The control is the button round what matches, or else what matches. */
  readonly selector: string;
  /** Key of the control's own name, as it stands on the screen. */
  readonly named?: ControlName;
  /** The view that it is in; without one it is beside every view. */
  readonly view?: string;
  /** Whether it is in our own panel. */
  readonly inPanel?: true;
  /** What leads to it, and is shown for as long as it is not there. */
  readonly after?: TargetName;
  /** What to do with it. */
  readonly words: StringKey;
  /** Where it would be, where it is not. */
  readonly missing: StringKey;
}

/** Our own strings, and those of Flex for its links: what they say stands on the screen, in any language. */
type ControlName = StringKey | 'SideNavTaskView' | 'SideNavTeamsView' | 'SideNavQueuesStatsView';

// Nothing but its name tells one link from another: not by its icon, which another plugin's view may have too.
const sideLink = (named: ControlName): Target => ({
  selector: '.Twilio-SideNav [aria-label="{{name}}"]',
  named,
  after: 'side-nav',
  words: 'OnboardingSpotlightChoose',
  missing: 'OnboardingSpotlightSideNavMissing',
});
const tab = (id: string, named: StringKey): Target => ({
  selector: `[data-testid="onboarding-tab-${id}"]`,
  named,
  inPanel: true,
  words: 'OnboardingSpotlightChoose',
  missing: 'OnboardingSpotlightTabMissing',
});

/** How each is found. The selectors follow Flex: all of them were seen in Flex UI 2.17.1. */
export const targets: Readonly<Record<TargetName, Target>> = {
  'side-nav-agent-desktop': sideLink('SideNavTaskView'),
  'side-nav-teams': sideLink('SideNavTeamsView'),
  'side-nav-queues-stats': sideLink('SideNavQueuesStatsView'),
  // Admin brings its own link, and Flex has no string for it.
  'side-nav-admin': sideLink('OnboardingRolesViewAdmin'),
  // Flex takes the whole bar out of the page where the window is narrow, and this button brings it back.
  'side-nav': {
    selector: ':root:not(:has(.Twilio-SideNav)) .Twilio-Main-Header-IconButton',
    words: 'OnboardingSpotlightSideNav',
    missing: 'OnboardingSpotlightSideNavOpen',
  },
  'activity-menu': {
    selector: '[data-testid="activity-dropdown-button"]',
    words: 'OnboardingSpotlightActivityMenu',
    missing: 'OnboardingSpotlightActivityMenuMissing',
  },
  launcher: {
    selector: '#onboarding-launcher',
    words: 'OnboardingSpotlightLauncher',
    missing: 'OnboardingSpotlightLauncherMissing',
  },
  'tab-checklist': tab('checklist', 'OnboardingTabChecklist'),
  'tab-notifications': tab('notifications', 'OnboardingTabNotifications'),
  'tab-roles': tab('roles', 'OnboardingTabRoles'),
  'tab-account': tab('account', 'OnboardingTabAccount'),
  'tab-team': tab('team', 'OnboardingTabTeam'),
  'task-list': {
    selector: '.Twilio-NoTasksCanvas, .Twilio-TaskListBaseItem',
    view: 'agent-desktop',
    words: 'OnboardingSpotlightTaskList',
    missing: 'OnboardingSpotlightTaskListMissing',
  },
  'accept-task': {
    selector: '.Twilio-TaskButton-Accept',
    view: 'agent-desktop',
    after: 'task-list',
    words: 'OnboardingSpotlightAcceptTask',
    missing: 'OnboardingSpotlightTaskListMissing',
  },
  'complete-task': {
    selector: '.Twilio-TaskCanvasHeader-EndButton',
    view: 'agent-desktop',
    after: 'accept-task',
    words: 'OnboardingSpotlightCompleteTask',
    missing: 'OnboardingSpotlightTaskListMissing',
  },
  'readiness-column': {
    selector: '.Twilio-DataTable-Header-onboarding-readiness',
    view: 'teams',
    words: 'OnboardingSpotlightReadinessColumn',
    missing: 'OnboardingSpotlightReadinessColumnMissing',
  },
  'live-call': {
    selector: '.Twilio-WorkersDataTable .Twilio-TaskCard .Twilio-Icon-Call',
    view: 'teams',
    words: 'OnboardingSpotlightLiveCall',
    missing: 'OnboardingSpotlightLiveCallMissing',
  },
  'monitor-call': {
    selector: '.Twilio-SupervisorTaskOverviewActions-MonitorButton',
    view: 'teams',
    after: 'live-call',
    words: 'OnboardingSpotlightMonitorCall',
    missing: 'OnboardingSpotlightLiveCallMissing',
  },
};

/** A target, what leads to it, and so on: the first one on the screen is pointed at. */
export function wayTo(name: TargetName): readonly TargetName[] {
  const { after } = targets[name];
  return [name, ...(after ? wayTo(after) : [])];
}

/** The selector of a control of a certain name. */
export function selectorOf({ selector }: Target, name: string): string {
  return selector.replace('{{name}}', name.replace(/["\\]/g, '\\$&'));
}
