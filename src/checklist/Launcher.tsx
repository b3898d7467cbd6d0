import React from 'react';

export function Launcher() {
  return <button data-testid="onboarding-launcher">Onboarding</button>;
}
