import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useRef, useState } from 'react';
import { ChecklistProgress } from './ChecklistProgress';
import { StepRow } from './StepRow';
import { useFocusInPlace } from './useFocusInPlace';
import type { Row } from '../model/derive';
import { useChecklist } from '../useChecklist';
import { practisable } from '../model/practisable';
import { chapters, type Chapter } from '../model/step';
import { isUnderWay } from '../../practice/slice';
import type { StringKey } from '../../strings';
import { Disclosure } from '../../ui/Disclosure';
import { useOnboarding, useText } from '../../store/hooks';

const chapterKeys = {
  start: 'OnboardingChapterStart',
  conversations: 'OnboardingChapterConversations',
  account: 'OnboardingChapterAccount',
  people: 'OnboardingChapterPeople',
  team: 'OnboardingChapterTeam',
  added: 'OnboardingChapterAdded',
} as const satisfies Record<Chapter, StringKey>;

/**
 * The list, short to look at: the next step first and open, the rest of its chapter below, and a line each for the other
 * chapters, for what was put aside and for what is done.
 */
export function ChecklistTab() {
  const text = useText();
  const checklist = useChecklist();
  const [chosen, setChosen] = useState<{ readonly id: string | null; readonly done: boolean }>();
  const { rows, next, finished } = checklist;
  // Begun in Agent Desktop, whose words for it are gone once it is there: its row says how to go on.
  const practised = useOnboarding(({ practice }) =>
    practice?.latest && isUnderWay(practice.latest) ? practice.latest.kind : undefined,
  );
  const inHand = rows.find(({ step }) => practised && practisable[step.id] === practised) ?? next;
  const isDone = (id: string | null) => rows.some(({ step, state }) => step.id === id && state === 'done');
  // One that was opened to be done is held no longer than that.
  const openId = chosen && chosen.done === isDone(chosen.id) ? chosen.id : inHand?.step.id;
  const root = useRef<HTMLDivElement>(null);
  useFocusInPlace(root, rows);

  const inState = (...states: Row['state'][]) => rows.filter(({ state }) => states.includes(state));
  const open = inState('reverted', 'todo', 'locked').filter((row) => row !== next);
  const aside = inState('snoozed', 'skipped');
  const done = inState('done');
  const toggle = (id: string) =>
    setChosen(id === openId ? { id: null, done: false } : { id, done: isDone(id) });

  const list = (some: readonly Row[], label: string) => (
    <Box as="ul" aria-label={label} margin="space0" padding="space0">
      {some.map((row) => (
        <StepRow
          key={row.step.id}
          row={row}
          open={row.step.id === openId}
          onToggle={() => toggle(row.step.id)}
        />
      ))}
    </Box>
  );

  if (rows.length === 0) {
    return (
      <Box data-testid="onboarding-checklist" padding="space50">
        <Text as="p">{text('OnboardingChecklistEmpty')}</Text>
      </Box>
    );
  }
  const counts = {
    aside: text('OnboardingChecklistLater', { count: aside.length }),
    done: text('OnboardingChecklistDone', { count: done.length }),
  };
  return (
    <Box ref={root} tabIndex={-1} outline="none" data-testid="onboarding-checklist">
      <ChecklistProgress checklist={checklist} />
      {next && (
        <>
          <GroupTitle>{text(finished ? 'OnboardingNewSinceFinished' : 'OnboardingChecklistNext')}</GroupTitle>
          {list([next], text('OnboardingChecklistNext'))}
        </>
      )}
      {chapters.map((chapter) => {
        const some = open.filter(({ step }) => step.chapter === chapter);
        const title = text(chapterKeys[chapter]);
        const atHand = chapter === inHand?.step.chapter || some.some(({ step }) => step.id === openId);
        return (
          some.length > 0 && (
            <Disclosure
              key={chapter}
              id={`onboarding-steps-${chapter}`}
              label={text('OnboardingChapterCount', { title, count: some.length })}
              open={atHand}
            >
              {list(some, title)}
            </Disclosure>
          )
        );
      })}
      {aside.length > 0 && (
        <Disclosure id="onboarding-steps-aside" label={counts.aside}>
          {list(aside, counts.aside)}
        </Disclosure>
      )}
      {done.length > 0 && (
        <Disclosure id="onboarding-steps-done" label={counts.done}>
          {list(done, counts.done)}
        </Disclosure>
      )}
    </Box>
  );
}

function GroupTitle({ children }: { readonly children: string }) {
  return (
    <Box paddingX="space50" paddingTop="space50" paddingBottom="space30">
      <Text
        as="h3"
        margin="space0"
        fontSize="fontSize20"
        lineHeight="lineHeight20"
        fontWeight="fontWeightSemibold"
        color="colorTextWeak"
      >
        {children}
      </Text>
    </Box>
  );
}
