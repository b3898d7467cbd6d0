import { FlexPlugin } from '@twilio/flex-plugin';
import type * as Flex from '@twilio/flex-ui';
import { parseAccountAnswer } from './api/account';
import type { PollDeps } from './api/poll';
import { browserOf } from './browser/browser';
import { startAll, type Stop } from './browser/stop';
import { createProgress } from './progress/createProgress';
import { functionsClient } from './api/client';

import { checklistIntents } from './checklist/intents';
import { reportFunction } from './api/report';
import { teamFunctions } from './api/team';
import { readConfig, type OnboardingConfig } from './config/config';
import { builtInSteps } from './checklist/model/steps';
import { spotOf } from './checklist/model/labels';
import type { PanelTab } from './panel/tabs';
import { stepRegistry } from './checklist/registry';
import type { Step } from './checklist/model/step';
import type { StepId } from './checklist/model/stepId';
import { tellFacts } from './facts/tell';
import { downloadIn } from './browser/download';
import { watchMedia } from './browser/mediaQuery';
import { watchWidth } from './panel/watchWidth';
import { onboardingReducer } from './state';
import { oneMinute } from './time';
import { registerActions, watchForStep } from './flex/actions';
import { watchBusy } from './flex/busy';
import { placeColumn } from './flex/column';
import { observePractice } from './flex/practice';
import { observeTeam } from './flex/teams';
import { observeFlex } from './flex/observe';
import { observePane } from './flex/pane';
import { observeSkills } from './flex/skills';
import { observeWorkers } from './flex/workers';
import { flexChannel } from './flex/notifications';
import { addStore, hasStore } from './flex/store';
import { addStrings } from './flex/text';
import { onTokenRenewed } from './flex/token';
import { openView, showAvailability } from './flex/navigate';
import { placeAll } from './flex/place';
import { explainRefusals } from './flex/refusals';
import { whenRendered } from './flex/rendered';
import { ownerOf, settingsOf, viewerOf } from './flex/session';
import { browserOf as permissionOf } from './notifications/browser';
import { notificationIntents } from './notifications/intents';
import { memoryStorageOf } from './notifications/storage';
import { watchNotifications } from './notifications/watchNotifications';
import { panelIntents } from './panel/intents';
import { practiceFunctions } from './practice/functions';
import { createPractice } from './practice/practice';
import { columnsFor, placementsFor } from './shell/placements';
import { describeMistake } from './strings/mistake';
import { seesTeam } from './team/model/audience';
import { teamIntents } from './team/intents';
import { teamPageOf } from './team/page';
import { reportIntents } from './team/report';
import { watchTeam } from './team/watchTeam';
import { createSpotlight } from './spotlight/spotlight';
import { tabsFor } from './shell/tabs';
import { isAdmin } from './account/model/bannerPolicy';
import { accountIntents } from './account/intents';
import { lastKnownIn } from './account/lastKnown';
import { pageOf } from './account/page';
import { watchAccount } from './account/watchAccount';

/** The whole product, wired: read it from top to bottom. */
export class OnboardingPlugin extends FlexPlugin {
  constructor() {
    super('plugin-flex-onboarding');
  }

  /** Flex waits for this before its first render, so it asks the network for nothing and never throws. */
  override init(_flex: typeof Flex, manager: Flex.Manager): void {
    const began = performance.now();
    try {
      start(manager);
    } catch (error) {
      console.error('[plugin-flex-onboarding] could not start; Flex goes on without it.', error);
    }
    // Shows in the browser's performance tools what this plugin costs Flex's start.
    performance.measure('plugin-flex-onboarding init', { start: began });
  }
}

function start(manager: Flex.Manager): void {
  const browser = browserOf();
  const clock = browser.clock.now;
  const settings = readConfig(settingsOf(manager));
  const { config, mistakes } = settings;
  if (!config.enabled) return;
  if (hasStore(manager)) {
    console.warn(
      '[plugin-flex-onboarding] is released twice: this copy does nothing. Release one of them only.',
    );
    return;
  }

  const text = addStrings(manager);
  for (const mistake of mistakes) {
    console.warn(`[plugin-flex-onboarding] setting ignored: ${describeMistake(mistake, text.text)}`);
  }
  const viewer = viewerOf(manager);
  const steps = stepRegistry([...builtInSteps, ...config.checklist.extra_steps.map(({ step }) => step)]);
  const listed = listedSteps(
    config,
    tabsFor(settings, viewer).map(({ id }) => id),
  );
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const reducer = onboardingReducer({ viewer, steps: listed, registry: steps, now: clock(), timeZone });
  const store = addStore(manager, reducer);
  const tell = tellFacts(store, clock);
  const panel = panelIntents(store, clock);
  const host = { clock, identity: manager.user.identity, openView, openPanel: panel.openPanel };
  const notifications = {
    browser: permissionOf(window),
    channel: flexChannel(),
    storage: memoryStorageOf(window),
    remindAfterDays: config.notification_prompt.remind_after_days,
    tell,
    clock,
    after: (milliseconds: number, call: () => void) => void setTimeout(call, milliseconds),
  };
  const page = pageOf(window);
  const domain = config.functions_domain;
  const call = domain === null ? null : functionsClient({ domain, token: () => manager.user.token });
  const account = watchAccount(store, {
    ask: call && (() => call('account', {}, parseAccountAnswer)),
    lastKnown: lastKnownIn(page.storage, ownerOf(manager)),
    random: Math.random,
    page,
    tell,
    clock,
  });
  const practice = createPractice(store, {
    functions: call && practiceFunctions(call),
    tell,
    clock,
    after: notifications.after,
  });
  const teamCalls = teamFunctions(call);
  const team = watchTeam(store, { ask: teamCalls.ask, page: teamPageOf(window), clock });
  const spotlight = createSpotlight(store, {
    spotOf: (id) => spotOf(steps.get(id), text.text),
    openView,
    panel,
  });
  const intents = {
    ...checklistIntents(store, host),
    ...notificationIntents(store, notifications),
    ...teamIntents(store, { clock, tell, check: team.check, functions: teamCalls }),
    ...reportIntents(store, { clock, functions: reportFunction(call), download: downloadIn(window) }),
    ...accountIntents({ tell, check: account.check, copy: page.copy }),
    ...spotlight.intents,
    ...practice.intents,
    ...panel,
    openView,
    showAvailability: config.spotlight.enabled
      ? () => spotlight.intents.showStep('go-available')
      : showAvailability,
  };

  const polling: PollDeps = {
    ...browser,
    random: Math.random,
    onMended: (mended) => startAll([() => onTokenRenewed(manager, mended), () => browser.onOnline(mended)]),
  };
  const rendered = (begin: () => Stop) => whenRendered(manager, begin);
  const progress = createProgress(store, {
    browser,
    owner: ownerOf(manager),
    call,
    polling,
    whenRendered: rendered,
  });
  progress.start();
  watchWidth(store, (query, changed) => watchMedia(window, query, changed));
  observeFlex(manager, store, tell);
  observePane(manager, store, clock);
  observeSkills(manager, tell);
  config.checklist.extra_steps.forEach((step) => watchForStep(manager, step, tell));
  watchBusy(manager, store);
  if (config.practice.enabled) {
    practice.start();
    observePractice(manager, practice.signs);
  }
  const hidden = config.checklist.hide_steps;
  registerActions(manager, { store, steps, intents, tell, text: text.text, hidden });
  setInterval(() => store.dispatch({ type: 'onboarding/ticked', at: clock() }), oneMinute);
  if (config.notification_prompt.enabled) watchNotifications(store, notifications, intents);
  if (config.spotlight.enabled) spotlight.start();
  explainRefusals({ ...text, openAccount: isAdmin(viewer) ? () => panel.openPanel('account') : null });
  rendered(() => {
    account.start();
    if (manager.user.permissions.writeAdmin) void observeWorkers(manager, tell);
    return () => undefined;
  });
  if (seesTeam(config, viewer)) {
    observeTeam(manager, store);
    team.start();
  }
  const context = { ...text, intents, steps };
  placeAll(placementsFor(settings, viewer), context);
  columnsFor(settings, viewer, steps).forEach((column) => placeColumn(column, store, context));
}

/** Ids of the steps on this account's list. One that leads to a tab which is turned off leads nowhere, and is left out. */
function listedSteps({ checklist }: OnboardingConfig, tabs: readonly PanelTab[]): readonly StepId[] {
  if (!checklist.enabled) return [];
  const all: readonly Step[] = [...builtInSteps, ...checklist.extra_steps.map(({ step }) => step)];
  return all
    .filter(
      ({ id, action }) =>
        !checklist.hide_steps.includes(id) && (action.open !== 'tab' || tabs.includes(action.tab)),
    )
    .map(({ id }) => id);
}
