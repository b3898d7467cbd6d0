import React from 'react';

export function ChecklistTab() {
  return <div data-testid="onboarding-checklist" />;
}
