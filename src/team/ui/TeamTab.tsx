import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Stack } from '@twilio-paste/core/stack';
import React, { useEffect, type ReactNode } from 'react';
import { MemberList } from './MemberList';
import { TeamFigures } from './TeamFigures';
import type { TeamState } from '../slice';
import { useMembers } from './useMembers';
import type { StringKey } from '../../strings';
import { Fold } from '../../ui/Disclosure';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { Section, Words } from '../../ui/Section';

/** How ready the people in Teams are: three figures, who is not ready yet, and, folded, who is. */
export function TeamTab() {
  const text = useText();
  const { sawTeam } = useIntents();
  const members = useMembers();
  const known = members.length > 0;
  useEffect(() => {
    if (known) sawTeam();
  }, [known, sawTeam]);

  if (!known) return <Nothing />;
  const ready = members.filter(({ readiness }) => readiness.ready);
  const others = members.filter(({ readiness }) => !readiness.ready);
  return (
    <>
      <Box padding="space50">
        <TeamFigures members={members} />
      </Box>
      {others.length > 0 ? (
        <MemberList title={text('OnboardingTeamNotReady', { count: others.length })} members={others} />
      ) : (
        <Padded>
          <Words>{text('OnboardingTeamAllReady')}</Words>
        </Padded>
      )}
      {ready.length > 0 && (
        <Fold id="onboarding-team-ready" label={text('OnboardingTeamReadyCount', { count: ready.length })}>
          <MemberList members={ready} />
        </Fold>
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
        <Words>{text(nobody ? 'OnboardingTeamNobody' : whyKey(failure))}</Words>
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
  return (
    <Box padding="space50">
      <Stack orientation="vertical" spacing="space50">
        {children}
      </Stack>
    </Box>
  );
}
