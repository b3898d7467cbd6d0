import type { Manager } from '@twilio/flex-ui';
import type { Stop } from '../browser/stop';
import { practiceIn } from '../practice/model/marks';
import type { OnboardingStore } from '../state';
import { isInHand, tasksIn } from './tasks';
import { watchFlex, type FlexState } from './watch';

/** Keeps the store informed of whether the person is busy with somebody. Only a change is dispatched. */
export function watchBusy(manager: Manager, { dispatch, getState }: OnboardingStore): Stop {
  return watchFlex(manager, busyWith, (whom) => {
    const [value, inPractice] = [whom !== 'nobody', whom === 'practice'];
    const { session } = getState();
    if (value !== session.onLiveInteraction || inPractice !== session.inPractice)
      dispatch({ type: 'onboarding/live-interaction', value, inPractice });
  });
}

function busyWith(flex: FlexState): 'nobody' | 'practice' | 'somebody' {
  const tasks = tasksIn(flex).filter(isInHand);
  if (flex.supervisor?.callMonitoring?.status || tasks.some(({ attributes }) => !practiceIn(attributes)))
    return 'somebody';
  return tasks.length > 0 ? 'practice' : 'nobody';
}
