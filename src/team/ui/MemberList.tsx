import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Heading } from '@twilio-paste/core/heading';
import React, { useState } from 'react';
import { MemberRow } from './MemberRow';
import type { Member } from '../members';
import { useText } from '../../store/hooks';
import { useFirstFew } from '../../ui/useFirstFew';

interface Props {
  readonly title?: string;
  readonly members: readonly Member[];
}

/** More would be a second Teams view; and a long list costs time each minute. */
const atFirst = 20;

/** People with what they lack; one of them open at a time. */
export function MemberList({ title, members }: Props) {
  const text = useText();
  const [open, setOpen] = useState<string>();
  const { shown, showAll, list } = useFirstFew(members, atFirst);
  return (
    <>
      {title && (
        <Box paddingX="space50" paddingBottom="space30">
          <Heading as="h3" variant="heading50" marginBottom="space0">
            {title}
          </Heading>
        </Box>
      )}
      <Box as="ul" ref={list} aria-label={title} margin="space0" padding="space0">
        {shown.map((member) => (
          <MemberRow
            key={member.person.sid}
            member={member}
            open={member.person.sid === open}
            onToggle={() => setOpen(member.person.sid === open ? undefined : member.person.sid)}
          />
        ))}
      </Box>
      {showAll && (
        <Box padding="space50">
          <Button variant="link" size="reset" onClick={showAll}>
            {text('OnboardingTeamShowAll', { count: members.length })}
          </Button>
        </Box>
      )}
    </>
  );
}
