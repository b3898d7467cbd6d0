import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useEffect, useRef, useState } from 'react';
import { useChecklist } from '../checklist/useChecklist';
import { titleOf } from '../checklist/model/labels';
import { useOnboarding, useText } from '../store/hooks';

/** Tells assistive technology of a step that just became done; politely, once, and not during a live conversation. */
export function Announcer() {
  const text = useText();
  const { rows, done, total } = useChecklist();
  const busy = useOnboarding(({ session }) => session.onLiveInteraction);
  const known = useRef<ReadonlySet<string>>();
  const [message, setMessage] = useState('');

  useEffect(() => {
    const before = known.current;
    const finished = rows.filter(({ state }) => state === 'done').map(({ step }) => step);
    known.current = new Set(finished.map(({ id }) => id));
    const latest = before && finished.find(({ id }) => !before.has(id));
    if (latest && !busy)
      setMessage(text('OnboardingChecklistStepDone', { title: titleOf(latest, text), done, total }));
  }, [rows, done, total, busy, text]);

  return (
    <ScreenReaderOnly as="div" role="status">
      {message}
    </ScreenReaderOnly>
  );
}
