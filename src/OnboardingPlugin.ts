import { FlexPlugin } from '@twilio/flex-plugin';
import type * as Flex from '@twilio/flex-ui';
import type { PollDeps } from './api/poll';
import { browserOf } from './browser/browser';
import { startInPauses } from './browser/idle';
import { startAll, withoutStop, type Stop } from './browser/stop';
import { tellTime } from './browser/tellTime';
import { createLanguage } from './language/createLanguage';
import { createProgress } from './progress/createProgress';
import { functionsClient } from './api/client';
import { selectChecklist } from './checklist/selectChecklist';
import { checklistIntents } from './checklist/intents';
import { reportFunction } from './api/report';
import { readConfig } from './config/config';
import { listedSteps } from './checklist/model/listed';
import { builtInSteps } from './checklist/model/steps';
import { spotOf } from './checklist/model/labels';
import { stepRegistry } from './checklist/registry';
import { tellFacts } from './facts/tell';
import { onboardingReducer } from './state';
import { registerActions, watchForStep } from './flex/actions';
import { watchBusy } from './flex/busy';
import { placeColumn } from './flex/column';
import { observePractice } from './flex/practice';
import { observeTeam } from './flex/teams';
import { flexObservers } from './flex/observe';
import { observePane } from './flex/pane';
import { observeSkills } from './flex/skills';
import { observeWorkers } from './flex/workers';
import { flexChannel } from './flex/notifications';
import { addStore, hasStore } from './flex/store';
import { stringsOf } from './flex/text';
import { onTokenRenewed } from './flex/token';
import { openView, showAvailability } from './flex/navigate';
import { placeAll } from './flex/place';
import { explainRefusals } from './flex/refusals';
import { firstScreen } from './flex/rendered';
import { keepViewsWhole } from './flex/room';
import { ownerOf, settingsOf, viewerOf } from './flex/session';
import { practiceFunctions } from './practice/functions';
import { createPractice } from './practice/practice';
import { columnsFor, evaluations, hasSpotlight, placementsFor } from './shell/placements';
import { describeMistake } from './strings/mistake';
import { seesTeam } from './team/model/audience';
import { createTeam } from './team/createTeam';
import { readinessOfRows } from './team/model/readiness';
import { reportIntents } from './team/report';
import { createSpotlight } from './spotlight/spotlight';
import { createNotifications } from './notifications/createNotifications';
import { createPanel } from './panel/createPanel';
import { tabsFor } from './shell/tabs';
import { isAdmin } from './account/model/bannerPolicy';
import { createAccount } from './account/createAccount';

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
      goOnWithout(error);
    }
    // Shows in the browser's performance tools what this plugin costs Flex's start.
    performance.measure('plugin-flex-onboarding init', { start: began });
  }
}

/** Whatever of ours cannot start, Flex goes on without it. */
function goOnWithout(error: unknown): void {
  console.error('[plugin-flex-onboarding] could not start; Flex goes on without it.', error);
}

/** Builds the parts and starts them in order. Where one throws, those that run already are stopped, and Flex goes on without us. */
function start(manager: Flex.Manager): void {
  const settings = readConfig(settingsOf(manager));
  const { config, mistakes } = settings;
  if (!config.enabled) return;
  if (hasStore(manager)) {
    console.warn(
      '[plugin-flex-onboarding] is released twice: this copy does nothing. Release one of them only.',
    );
    return;
  }

  const text = stringsOf(manager);
  for (const mistake of mistakes) {
    console.warn(`[plugin-flex-onboarding] setting ignored: ${describeMistake(mistake, text.text)}`);
  }
  const browser = browserOf();
  const clock = browser.clock.now;
  const viewer = viewerOf(manager);
  const owner = ownerOf(manager);
  const steps = stepRegistry([...builtInSteps, ...config.checklist.extra_steps.map(({ step }) => step)]);
  const tabs = tabsFor(settings, viewer);
  const pointing = hasSpotlight(config);
  const reducer = onboardingReducer({
    viewer,
    steps: listedSteps(config, tabs).map(({ id }) => id),
    tabs,
    registry: steps,
    spotlight: pointing,
    now: clock(),
  });
  const store = addStore(manager, reducer);
  const tell = tellFacts(store, clock);
  const domain = config.functions_domain;
  const call = domain === null ? null : functionsClient({ domain, token: () => manager.user.token });
  const polling: PollDeps = {
    ...browser,
    random: Math.random,
    onMended: (mended) => startAll([() => onTokenRenewed(manager, mended), () => browser.onOnline(mended)]),
  };
  const whenRendered = firstScreen(manager);

  const language = createLanguage(store, {
    ...text,
    storage: browser.storage,
    clock,
    call,
    polling,
    whenRendered,
  });
  const panel = createPanel(store, browser);
  const progress = createProgress(store, { browser, owner, call, polling, whenRendered });
  const account = createAccount(store, { browser, owner, call, polling, tell, whenRendered });
  const self = {
    sid: owner.workerSid,
    readiness: () =>
      readinessOfRows(selectChecklist(store.getState(), steps).rows, new Date(clock()).toISOString()),
    check: progress.check,
  };
  const team = createTeam(store, { call, self, polling, tell, clock });
  const channel = flexChannel(text.text);
  const notifications = createNotifications(store, {
    browser,
    channel,
    remindAfterDays: config.notification_prompt.remind_after_days,
    tell,
  });
  const { openPanel } = panel.intents;
  const practice = createPractice(store, {
    functions: call && practiceFunctions(call, text.locale),
    tell,
    clock,
    after: browser.clock.after,
  });
  const spotlight = createSpotlight(store, {
    spotOf: (id) => spotOf(steps.get(id), text.text),
    openView,
    panel: panel.intents,
  });
  const intents = {
    ...checklistIntents(store, { clock, identity: manager.user.identity, openView, openPanel }),
    ...notifications.intents,
    ...team.intents,
    ...reportIntents(store, { clock, functions: reportFunction(call), download: browser.download }),
    ...account.intents,
    ...spotlight.intents,
    ...practice.intents,
    ...panel.intents,
    openView,
    showAvailability: pointing ? () => spotlight.intents.showStep('go-available') : showAvailability,
  };
  const context = { ...text, store, intents, steps };
  const hidden = config.checklist.hide_steps;

  const parts: readonly (() => Stop)[] = [
    panel.start,
    ...(config.notification_prompt.enabled ? [notifications.start] : []),
    ...(config.practice.enabled ? [practice.start] : []),
    account.start,
    withoutStop(() => observeSkills(manager, tell)),
  ];
  const afterFirstScreen: readonly (() => Stop)[] = [
    () => store.together(() => startAll(parts)),
    () => explainRefusals({ ...text, openAccount: isAdmin(viewer) ? () => openPanel('account') : null }),
    // Observed for as long as the page lives, by a query that Flex keeps.
    ...(manager.user.permissions.writeAdmin ? [withoutStop(() => observeWorkers(manager, tell))] : []),
    ...flexObservers(manager, store, tell),
    () => observePane(manager, store, clock),
    () => watchBusy(manager, store),
    () => tellTime(browser, (at) => store.dispatch({ type: 'onboarding/ticked', at })),
    ...(config.practice.enabled ? [() => observePractice(manager, practice.signs)] : []),
    ...(seesTeam(config, viewer) ? [() => observeTeam(manager, store), team.start] : []),
    ...evaluations.map((evaluate) => withoutStop(() => evaluate().catch(goOnWithout))),
    // Last: whatever is drawn then knows all of that, and on a new device what the person has done on another.
    () =>
      progress.whenKnown(() =>
        store.dispatch({ type: 'onboarding/drawing-began', timeZone: browser.timeZone() }),
      ),
  ];

  // Before Flex's first screen, which waits for it: what the person has done, what other plugins may ask, and what takes a
  // place in Flex.
  const stop = startAll([
    language.start,
    progress.start,
    ...(pointing ? [spotlight.start] : []),
    ...config.checklist.extra_steps.map((step) => () => watchForStep(manager, step, tell)),
    () => registerActions(manager, { store, steps, intents, tell, text: text.text, hidden }),
    ...(config.notification_prompt.enabled ? [channel.takeCharge] : []),
    () => placeAll(placementsFor(settings, viewer), context),
    keepViewsWhole,
    ...columnsFor(settings, viewer, context).map((column) => () => placeColumn(column, context)),
    () =>
      whenRendered(() =>
        startInPauses(afterFirstScreen, (error) => {
          stop();
          goOnWithout(error);
        }),
      ),
  ]);
}
