import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { useText } from '../../store/hooks';
import { describeMistake, type Mistake } from '../../strings/mistake';
import { List } from '../../ui/List';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';

/** Settings whose value could not be used, so that whoever made them finds out. */
export function Mistakes({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  const text = useText();
  const lines = mistakes.map((mistake) => describeMistake(mistake, text));
  return (
    <Section title={text('OnboardingMistakesTitle')}>
      <Paragraph>{text('OnboardingMistakesBody')}</Paragraph>
      <List
        items={lines.map((line) => (
          // What was found may be one long word.
          <Text as="span" key={line} overflowWrap="anywhere">
            {line}
          </Text>
        ))}
      />
    </Section>
  );
}
