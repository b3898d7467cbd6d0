import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import React, { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { PANEL_ID } from '../panel/ids';
import { hasRoom, selectOpenTab, usePanelOpen } from '../panel/open';
import type { PanelTab } from '../panel/tabs';
import type { TabContent } from './tabContents';
import { useIntents, useOnboarding, useText } from '../store/hooks';
import { CloseButton } from '../ui/CloseButton';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Tabs } from '../ui/Tabs';
import { hasFocus, useFocusBack } from '../ui/useFocusBack';

const titleId = 'onboarding-panel-title';

interface Props {
  readonly contents: Readonly<Record<PanelTab, TabContent>>;
}

interface Opened {
  readonly openedAt: number | null;
  /** Whether it was the person, in this very page, since it was last drawn. */
  readonly byPerson: boolean;
}

/** The docked panel at the right end of Flex: beside the view where there is room, over it where there is not. */
export function Panel({ contents }: Props) {
  const open = usePanelOpen();
  // It also comes and goes with the room that Flex needs, and with what the person does in another tab.
  const openedAt = useOnboarding(({ panel }) => panel.openedAt);
  const before = useRef(openedAt);
  useEffect(() => void (before.current = openedAt), [openedAt]);
  const byPerson = openedAt !== before.current;
  return open ? <OpenPanel contents={contents} openedAt={openedAt} byPerson={byPerson} /> : null;
}

function OpenPanel({ contents, ...opened }: Props & Opened) {
  const text = useText();
  const { closePanel, selectTab } = useIntents();
  const tabs = useOnboarding(({ panel }) => panel.tabs);
  const shown = useOnboarding(selectOpenTab);
  const beside = useOnboarding(({ panel }) => hasRoom(panel));
  const root = useRef<HTMLElement>(null);
  useFocus(root, opened);
  useFocusBack(root);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    closePanel();
  };
  return (
    <>
      <style>{slotStyle}</style>
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
        {shown && (
          <Tabs
            name="onboarding"
            label={text('OnboardingPanelTitle')}
            tabs={tabs.map((id) => ({ id, label: text(contents[id].label) }))}
            selected={shown}
            onSelect={selectTab}
          >
            <Box padding={contents[shown].flush ? 'space0' : 'space50'}>
              <ErrorBoundary key={shown} name={`tab ${shown}`}>
                {contents[shown].content}
              </ErrorBoundary>
            </Box>
          </Tabs>
        )}
      </Box>
    </>
  );
}

// Flex lets the wrapper round this slot shrink to nothing in Teams and Queues Stats.
const slotStyle = '.Twilio-MainContainer-end { flex-shrink: 0; }';
const besideView = { position: 'relative' } as const;
const overView = {
  position: 'absolute',
  top: 0,
  right: 0,
  zIndex: 'zIndex10',
  boxShadow: 'shadowLeft',
} as const;

/** A person who opens the panel, or another tab of it from outside, is taken into it. */
function useFocus(root: RefObject<HTMLElement>, { openedAt, byPerson }: Opened) {
  // A layout effect: it finds the focus as it is once what was pressed is gone.
  useLayoutEffect(() => {
    if (byPerson && !hasFocus(root.current)) root.current?.focus();
  }, [root, openedAt, byPerson]);
}
