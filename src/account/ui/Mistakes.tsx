import React from 'react';
import { useText } from '../../store/hooks';
import { Code } from '../../ui/Code';
import { List } from '../../ui/List';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';

/** Settings whose value could not be used, so that whoever made them finds out. @param paths where they stand */
export function Mistakes({ paths }: { readonly paths: readonly string[] }) {
  const text = useText();
  return (
    <Section title={text('OnboardingMistakesTitle')}>
      <Paragraph>{text('OnboardingMistakesBody')}</Paragraph>
      <List
        items={paths.map((path) => (
          <Code key={path}>{path}</Code>
        ))}
      />
    </Section>
  );
}
