import { ListItem, UnorderedList } from '@twilio-paste/core/list';
import React from 'react';
import { useText } from '../ui/hooks';
import { Code } from './Code';
import { Line } from './Line';
import { Section } from './Section';

/** Settings whose value could not be used, so that whoever made them finds out. @param paths where they stand */
export function Mistakes({ paths }: { readonly paths: readonly string[] }) {
  const text = useText();
  return (
    <Section title={text('OnboardingMistakesTitle')}>
      <Line>{text('OnboardingMistakesBody')}</Line>
      <UnorderedList marginTop="space0" marginBottom="space0">
        {paths.map((path) => (
          <ListItem key={path}>
            <Code>{path}</Code>
          </ListItem>
        ))}
      </UnorderedList>
    </Section>
  );
}
