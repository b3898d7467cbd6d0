import type { Manager } from '@twilio/flex-ui';
import type { Stop } from '../browser/stop';
import { practiceIn } from '../practice/model/marks';
import type { OnboardingStore } from '../state';
import { watchFlex, type FlexState } from './watch';

// An offer counts as well: what gives way to a call must be gone while it still rings, so that nothing moves under
// the pointer when the agent accepts.
const inHand: readonly string[] = ['pending', 'accepted', 'wrapping'];

/** Keeps the store informed of whether the person is busy with somebody. Only a change is dispatched. */
export function watchBusy(manager: Manager, { dispatch, getState }: OnboardingStore): Stop {
  return watchFlex(manager, busyWith, (whom) => {
    const [value, inPractice] = [whom !== 'nobody', whom === 'practice'];
    const { session } = getState();
    if (value !== session.onLiveInteraction || inPractice !== session.inPractice)
      dispatch({ type: 'onboarding/live-interaction', value, inPractice });
  });
}

function busyWith({ worker, supervisor }: FlexState): 'nobody' | 'practice' | 'somebody' {
  const tasks = Array.from(worker?.tasks?.values() ?? []).filter(({ status }) => inHand.includes(status));
  if (supervisor?.callMonitoring?.status || tasks.some(({ attributes }) => !practiceIn(attributes)))
    return 'somebody';
  return tasks.length > 0 ? 'practice' : 'nobody';
}
