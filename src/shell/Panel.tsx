import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Tab, TabList, TabPanel, TabPanels, Tabs, useTabState } from '@twilio-paste/core/tabs';
import React, { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { LAUNCHER_ID, PANEL_ID } from '../panel/ids';
import { usePanelOpen } from '../panel/open';
import type { PanelTab } from '../panel/tabs';
import type { TabDefinition } from './tabs';
import { useIntents, useOnboarding, useText } from '../store/hooks';
import { CloseButton } from '../ui/CloseButton';

const titleId = 'onboarding-panel-title';

interface Props {
  readonly tabs: readonly TabDefinition[];
}

/** The docked panel at the right end of Flex: beside the view where there is room, over it where there is not. */
export function Panel({ tabs }: Props) {
  const open = usePanelOpen();
  const rendered = useRef(false);
  useEffect(() => void (rendered.current = true), []);
  return open ? <OpenPanel tabs={tabs} byPerson={rendered.current} /> : null;
}

function OpenPanel({ tabs, byPerson }: Props & { readonly byPerson: boolean }) {
  const text = useText();
  const { closePanel, openPanel } = useIntents();
  const selected = useOnboarding(({ panel }) => panel.tab);
  const beside = useOnboarding(({ panel }) => panel.wide);
  const root = useRef<HTMLElement>(null);
  useFocus(root, byPerson);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    closePanel();
  };
  const shown = tabs.some(({ id }) => id === selected) ? selected : tabs[0]?.id;
  // Arrow keys only move between tabs; our store says which one is shown.
  const tabState = useTabState({ baseId: 'onboarding', selectedId: shown && tabId(shown), manual: true });
  const { setSelectedId } = tabState;
  useEffect(() => setSelectedId(shown && tabId(shown)), [setSelectedId, shown]);
  return (
    <>
      <style>{slotStyle + tabsStyle}</style>
      <Box
        as="aside"
        ref={root}
        tabIndex={-1}
        outline="none"
        id={PANEL_ID}
        data-testid="onboarding-panel"
        aria-labelledby={titleId}
        onKeyDown={closeOnEscape}
        {...(beside ? besideView : overView)}
        display="flex"
        flexDirection="column"
        height="100%"
        width="400px"
        maxWidth="100vw"
        backgroundColor="colorBackgroundBody"
        borderStyle="solid"
        borderWidth="borderWidth0"
        borderLeftWidth="borderWidth10"
        borderColor="colorBorderWeak"
      >
        <Box
          display="flex"
          alignItems="center"
          justifyContent="space-between"
          padding="space50"
          paddingBottom="space30"
        >
          <Heading as="h2" variant="heading30" marginBottom="space0" id={titleId}>
            {text('OnboardingPanelTitle')}
          </Heading>
          <CloseButton label={text('OnboardingPanelClose')} onClick={closePanel} />
        </Box>
        <Tabs state={tabState}>
          <TabList aria-label={text('OnboardingPanelTitle')}>
            {tabs.map(({ id, label }) => (
              <Tab
                key={id}
                id={tabId(id)}
                element="ONBOARDING_TAB"
                onClick={() => openPanel(id)}
                data-testid={`onboarding-tab-${id}`}
              >
                {text(label)}
              </Tab>
            ))}
          </TabList>
          <Box flexGrow={1} minHeight="size0" overflowY="auto">
            <TabPanels>
              {tabs.map(({ id, content, flush }) => (
                <TabPanel key={id} paddingTop="space0">
                  {id === shown && <Box padding={flush ? 'space0' : 'space50'}>{content}</Box>}
                </TabPanel>
              ))}
            </TabPanels>
          </Box>
        </Tabs>
      </Box>
    </>
  );
}

// Flex lets the wrapper round this slot shrink to nothing in Teams and Queues Stats.
const slotStyle = '.Twilio-MainContainer-end { flex-shrink: 0; }';
// Paste puts its tabs into a block that takes no height: so only the content scrolls, below title and tabs.
const tabsStyle = `#${PANEL_ID} > [data-paste-element="HORIZONTAL_TABS"] { display: flex; flex-direction: column; flex: 1; min-height: 0; }`;

const tabId = (id: PanelTab) => `onboarding-tab-${id}`;

const besideView = { position: 'relative' } as const;
const overView = {
  position: 'absolute',
  top: 0,
  right: 0,
  zIndex: 'zIndex20',
  boxShadow: 'shadowLeft',
} as const;

/** A person who opens the panel is taken into it, and back to the header's button when it closes round the focus. */
function useFocus(root: RefObject<HTMLElement>, byPerson: boolean) {
  // A layout effect: its end still finds the focus inside.
  useLayoutEffect(() => {
    const element = root.current;
    if (byPerson) element?.focus();
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById(LAUNCHER_ID)?.focus();
    };
  }, [root, byPerson]);
}
