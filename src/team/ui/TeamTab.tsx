import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React, { useEffect, useRef, type ReactNode } from 'react';
import { MemberList } from './MemberList';
import { Report } from './Report';
import { TeamFigures } from './TeamFigures';
import type { Member } from '../members';
import type { TeamState } from '../slice';
import { useMembers } from './useMembers';
import type { StringKey } from '../../strings';
import { Disclosure } from '../../ui/Disclosure';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';
import { useKeptFocus } from '../../ui/useKeptFocus';

/** How ready the people in Teams are, and below it the whole account. */
export function TeamTab() {
  return (
    <>
      <Team />
      <Report />
    </>
  );
}

/** An answer may move or take away what has the focus: a step that was reset, a person who is not ready any more. */
function Team() {
  const { sawTeam } = useIntents();
  const members = useMembers();
  const known = members.length > 0;
  useEffect(() => {
    if (known) sawTeam();
  }, [known, sawTeam]);
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);

  return (
    <Box ref={root} tabIndex={-1} outline="none">
      {known ? <Summary members={members} /> : <Nothing />}
    </Box>
  );
}

/** Three figures, who is not ready yet, and, folded, who is. */
function Summary({ members }: { readonly members: readonly Member[] }) {
  const text = useText();
  const ready = members.filter(({ readiness }) => readiness.ready);
  const others = members.filter(({ readiness }) => !readiness.ready);
  return (
    <>
      <Padded>
        <TeamFigures members={members} />
      </Padded>
      {others.length > 0 ? (
        <MemberList title={text('OnboardingTeamNotReady', { count: others.length })} members={others} />
      ) : (
        <Padded>
          <Paragraph>{text('OnboardingTeamAllReady')}</Paragraph>
        </Padded>
      )}
      {ready.length > 0 && (
        <Disclosure
          id="onboarding-team-ready"
          label={text('OnboardingTeamReadyCount', { count: ready.length })}
        >
          <MemberList members={ready} />
        </Disclosure>
      )}
    </>
  );
}

/** In place of the summary, why there is none and what helps. */
function Nothing() {
  const text = useText();
  const { checkTeam, openView } = useIntents();
  const nobody = useOnboarding(({ team }) => team.people.length === 0);
  const failure = useOnboarding(({ team }) => team.failure);
  return (
    <Padded>
      <Section title={text('OnboardingTeamTitle')}>
        <Paragraph>{text(nobody ? 'OnboardingTeamNobody' : whyKey(failure))}</Paragraph>
        {nobody ? (
          <Button variant="primary" size="small" onClick={() => openView('teams')}>
            {text('OnboardingTeamOpen')}
          </Button>
        ) : (
          failure && (
            <Button variant="secondary" size="small" onClick={checkTeam}>
              {text('OnboardingTeamTryAgain')}
            </Button>
          )
        )}
      </Section>
    </Padded>
  );
}

function whyKey(failure: TeamState['failure']): StringKey {
  if (failure === null) return 'OnboardingTeamAsking';
  if (failure === 'refused') return 'OnboardingTeamRefused';
  return failure === 'gone' ? 'OnboardingTeamGone' : 'OnboardingTeamFailed';
}

function Padded({ children }: { readonly children: ReactNode }) {
  return <Box padding="space50">{children}</Box>;
}
