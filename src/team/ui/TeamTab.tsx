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

/** What has the focus may be moved or go: with an answer, or because Teams is open by now. */
function Team() {
  const { sawTeam } = useIntents();
  const members = useMembers();
  const known = members.length > 0;
  useEffect(() => {
    if (known) sawTeam();
  }, [known, sawTeam]);
  const isThere = useOnboarding(({ session }) => session.activeView === 'teams');
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);

  return (
    <Box ref={root} tabIndex={-1} outline="none">
      {known ? <Summary members={members} /> : <Nothing isThere={isThere} />}
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

/** In place of the summary, why there is none and what helps. @param isThere whether Teams is the view at hand */
function Nothing({ isThere }: { readonly isThere: boolean }) {
  const text = useText();
  const { checkTeam, openView } = useIntents();
  const nobody = useOnboarding(({ team }) => team.people.length === 0);
  const failure = useOnboarding(({ team }) => team.failure);
  // Whoever looks for somebody in Teams may find nobody.
  const nobodyKey = isThere ? 'OnboardingTeamNobodyNow' : 'OnboardingTeamNobody';
  return (
    <Padded>
      <Section title={text('OnboardingTeamTitle')}>
        <Paragraph>{text(nobody ? nobodyKey : whyKey(failure))}</Paragraph>
        {/* A button of a section's own would be as wide as the section. */}
        <div>
          {nobody && !isThere && (
            <Button variant="primary" size="small" onClick={() => openView('teams')}>
              {text('OnboardingTeamOpen')}
            </Button>
          )}
          {!nobody && failure && (
            <Button variant="secondary" size="small" onClick={checkTeam}>
              {text('OnboardingTeamTryAgain')}
            </Button>
          )}
        </div>
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
