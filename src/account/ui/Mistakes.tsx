import React from 'react';
import { useText } from '../../store/hooks';
import { Code } from './Code';
import { Line } from './Line';
import { Points } from './Points';
import { Section } from './Section';

/** Settings whose value could not be used, so that whoever made them finds out. @param paths where they stand */
export function Mistakes({ paths }: { readonly paths: readonly string[] }) {
  const text = useText();
  return (
    <Section title={text('OnboardingMistakesTitle')}>
      <Line>{text('OnboardingMistakesBody')}</Line>
      <Points
        points={paths.map((path) => (
          <Code key={path}>{path}</Code>
        ))}
      />
    </Section>
  );
}
