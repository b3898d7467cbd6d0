import React from 'react';
import type { TabDefinition } from '../tabs';
import { useOnboarding } from '../ui/hooks';

/** The docked panel at the right end of Flex. */
export function Panel({ tabs }: { readonly tabs: readonly TabDefinition[] }) {
  const hidden = useOnboarding(({ checklist }) => checklist.record.hidden.value);
  const selected = useOnboarding(({ panel }) => panel.tab);
  if (hidden) return null;
  return <div data-testid="onboarding-panel">{tabs.find(({ id }) => id === selected)?.content}</div>;
}
