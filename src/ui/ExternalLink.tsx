import { Anchor } from '@twilio-paste/core/anchor';
import React from 'react';
import { useText } from '../store/hooks';
import type { StringKey } from '../strings';

interface Props {
  /** From one of the tables of addresses. */
  readonly href: string;
  readonly words: StringKey;
}

/** A link out of Flex, on a line of its own. */
export function LinkLine({ href, words }: Props) {
  return (
    <div>
      <Anchor href={href} showExternal>
        {useText()(words)}
      </Anchor>
    </div>
  );
}
