import React from 'react';
import { useText } from '../../store/hooks';
import { describeMistake, type Mistake } from '../../strings/mistake';
import { Code } from '../../ui/Code';
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
          <Code key={line}>{line}</Code>
        ))}
      />
    </Section>
  );
}
