import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useEffect, useRef, useState } from 'react';
import { useChecklist } from '../checklist/useChecklist';
import { titleOf } from '../checklist/model/labels';
import { useNow, useOnboarding, useText } from '../store/hooks';
import type { StepProgress } from '../progress/model/record';

/**
 * Tells assistive technology of a step that just became done; politely, once, and after a live conversation where it was done in
 * one. What was done before this page began is no news, whenever it is heard of: the record of another device may arrive late.
 */
export function Announcer() {
  const text = useText();
  const { rows, done, total } = useChecklist();
  const busy = useOnboarding(({ session }) => session.onLiveInteraction);
  const began = useRef(useNow());
  const known = useRef<ReadonlySet<string>>();
  const [message, setMessage] = useState('');

  useEffect(() => {
    const before = known.current;
    if (before && busy) return;
    const finished = rows.filter(({ state }) => state === 'done');
    known.current = new Set(finished.map(({ step }) => step.id));
    if (!before) return;
    const [latest] = finished
      .filter(({ step, progress }) => !before.has(step.id) && doneAt(progress) >= began.current)
      .sort((a, b) => doneAt(b.progress) - doneAt(a.progress));
    if (latest)
      setMessage(text('OnboardingChecklistStepDone', { title: titleOf(latest.step, text), done, total }));
  }, [rows, done, total, busy, text]);

  return (
    <ScreenReaderOnly as="div" role="status">
      {message}
    </ScreenReaderOnly>
  );
}

const doneAt = ({ done }: StepProgress) => done?.at ?? 0;
