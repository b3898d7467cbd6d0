import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { RolesTab } from '../../../src/roles/ui/RolesTab';
import { renderOnboarding, viewerWith } from '../../support/render';

function renderFor(roles: readonly string[], view?: string) {
  const changeStep = jest.fn();
  const openView = jest.fn();
  const rendered = renderOnboarding(<RolesTab />, {
    viewer: viewerWith(...roles),
    intents: { changeStep, openView },
  });
  if (view) act(() => void rendered.store.dispatch({ type: 'onboarding/view-active', view }));
  return { ...rendered, changeStep, openView };
}

const section = (name: string) =>
  screen.getByRole('heading', { name }).parentElement?.parentElement as HTMLElement;

describe('the role panel', () => {
  it.each([
    [['admin'], 'You are an administrator.'],
    [['supervisor'], 'You are a supervisor.'],
    [['agent'], 'You are an agent.'],
    [['supervisor', 'admin'], 'You are an administrator and a supervisor.'],
    [['flex.lead'], 'You are a lead.'],
    [['flex.readonlyadmin'], 'You are a read-only administrator.'],
    [['flex.readteams'], 'Roles'],
    [['nobody'], 'You have no role that Flex knows.'],
    [[], 'You have no role that Flex knows.'],
  ])('says who %j is', (roles, expected) => {
    renderFor(roles);
    expect(screen.getByRole('heading', { name: expected })).toBeVisible();
  });

  it('says what every other role is', () => {
    renderFor(['agent', 'flex.editskills', 'wfo.team_leader', 'acme.night']);
    const panel = screen.getByTestId('onboarding-role-panel');
    expect(panel).toHaveTextContent('flex.editskills lets you change skills.');
    expect(panel).toHaveTextContent('wfo.team_leader is a role of Flex Insights.');
    expect(panel).toHaveTextContent('acme.night is not a role of Flex.');
  });

  it('begins with the view at hand', () => {
    renderFor(['supervisor'], 'teams');
    expect(section('Here in Teams you can')).toHaveTextContent('Listen in on a live call');
    expect(section('Here in Teams you can')).not.toHaveTextContent('how long customers wait');
  });

  it('leads to a view where the one at hand is none', async () => {
    const { openView } = renderFor(['flex.lead']);
    await userEvent.click(screen.getByRole('button', { name: 'Open Teams' }));
    expect(screen.queryByRole('button', { name: 'Open Agent Desktop' })).toBeNull();
    expect(openView).toHaveBeenCalledWith('teams');
  });

  it('says what an agent cannot do and who can', () => {
    renderFor(['agent'], 'agent-desktop');
    expect(section('What you cannot do')).toHaveTextContent('These are for supervisors and administrators:');
    expect(section('What you cannot do')).toHaveTextContent('Listen in on a live call');
  });

  it('marks the person’s own roles in the table of all', () => {
    renderFor(['supervisor', 'admin']);
    const rows = screen.getAllByRole('row').filter((row) => within(row).queryByText('Yours'));
    expect(rows.map((row) => row.dataset.testid)).toEqual([
      'onboarding-role-admin',
      'onboarding-role-supervisor',
    ]);
    expect(screen.getByTestId('onboarding-role-flex.lead')).toHaveTextContent(
      'LeadTeams, Queues Statschange skills',
    );
  });

  it('explains how people are added to those who look after people, and to nobody else', () => {
    renderFor(['agent']);
    expect(screen.queryByRole('heading', { name: 'Add people, in this order' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Change somebody’s role' })).toBeNull();
    expect(section('What you cannot do')).toHaveTextContent('Ask an administrator to change it');
  });

  it.each([[[]], [['acme.night']], [['wfo.team_leader']]])(
    'tells whoever has no role in Flex (%j) once to ask an administrator',
    (roles) => {
      renderFor(roles);
      expect(screen.getAllByText(/Ask an administrator/)).toHaveLength(1);
      expect(section('You have no role that Flex knows.')).toHaveTextContent(
        'Ask an administrator for a role',
      );
    },
  );

  it('marks the three roles that are built in', () => {
    renderFor(['agent']);
    const rows = screen.getAllByRole('row').filter((row) => within(row).queryByText('Built in'));
    expect(rows.map((row) => row.dataset.testid)).toEqual([
      'onboarding-role-admin',
      'onboarding-role-supervisor',
      'onboarding-role-agent',
    ]);
  });

  it.each([
    ['https://flex.twilio.com/acme-1234', /this address.*: https:\/\/flex[.]twilio[.]com\/acme-1234/],
    [undefined, /open https:\/\/flex[.]twilio[.]com and your own domain after it/],
  ])('says where people sign in (%s)', (signInAddress, says) => {
    const viewer = { ...viewerWith('admin'), signInAddress };
    renderOnboarding(<RolesTab />, { viewer });
    expect(section('Add people, in this order')).toHaveTextContent(says);
  });

  it('says how people are removed, and that it takes both', () => {
    renderFor(['admin']);
    const removing = screen.getByRole('region', { name: 'Remove people' });
    expect(removing).toHaveTextContent('Take away both');
    expect(within(removing).getAllByRole('listitem')).toHaveLength(2);
  });

  it('links only to the Console and to Twilio’s documents', () => {
    renderFor(['admin']);
    const addresses = screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => new URL(href).origin);
    expect([...new Set(addresses)].sort()).toEqual([
      'https://console.twilio.com',
      'https://help.twilio.com',
      'https://www.twilio.com',
    ]);
  });
});

describe('acknowledging', () => {
  it('confirms every step that the reading fulfils', async () => {
    const { changeStep } = renderFor(['admin']);
    await userEvent.click(screen.getByRole('button', { name: 'I have read this' }));
    expect(changeStep.mock.calls).toEqual([
      ['know-your-role', { do: 'acknowledge' }],
      ['know-console', { do: 'acknowledge' }],
    ]);
  });

  it('stands after everything else', () => {
    renderFor(['admin']);
    const button = screen.getByRole('button', { name: 'I have read this' });
    const last = screen.getAllByRole('link').pop() as HTMLElement;
    expect(last.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('gives way to when it was read', () => {
    const { store } = renderFor(['agent']);
    const at = Date.now();
    screen.getByRole('button', { name: 'I have read this' }).focus();
    const intent = { do: 'acknowledge' } as const;
    act(() => void store.dispatch({ type: 'onboarding/intent', id: 'know-your-role', intent, at }));
    expect(screen.queryByRole('button', { name: 'I have read this' })).toBeNull();
    expect(screen.getByText(/You read this/)).toBeVisible();
    expect(document.activeElement).toHaveTextContent(/^You read this/);
  });
});
