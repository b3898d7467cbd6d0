import { Box } from '@twilio-paste/core/box';
import React, { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { PlainButton } from './PlainButton';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  /** Begins every id and test id of the parts. */
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

/**
 * Tabs with Paste's look, by the pattern of WAI-ARIA: one stop of the Tab key, arrow keys between the tabs, Enter or Space
 * to select. Paste's own bring a fork of Reakit with them: docs/decisions/bundle.md.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Id extends string>({ name, label, tabs, selected, onSelect, children }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const moveFocus = (event: KeyboardEvent) => {
    // The browser's own, such as its way back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const all = Array.from(list.current?.children ?? []);
    const next = target(event.key, all.indexOf(event.target as Element), all.length);
    if (next === undefined) return;
    event.preventDefault();
    (all[next] as HTMLElement).focus();
  };
  const panelId = `${name}-panel-${selected}`;
  return (
    <>
      <Box
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={moveFocus}
        display="flex"
        flexShrink={0}
        // Longer languages, and narrow windows, take a second line rather than hide a tab.
        flexWrap="wrap"
        // Room for the line above the selected tab.
        paddingTop="space10"
        boxShadow="shadowBorderBottomWeakInset"
      >
        {tabs.map((tab) => (
          <PlainButton
            key={tab.id}
            role="tab"
            id={`${name}-tab-${tab.id}`}
            data-testid={`${name}-tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? panelId : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            {...tabStyle}
          >
            {tab.label}
          </PlainButton>
        ))}
      </Box>
      <Box
        key={selected}
        role="tabpanel"
        id={panelId}
        aria-labelledby={`${name}-tab-${selected}`}
        tabIndex={0}
        flexGrow={1}
        minHeight="size0"
        overflowY="auto"
        outline="none"
        _focusVisible={{ boxShadow: 'shadowFocusInset' }}
      >
        {children}
      </Box>
    </>
  );
}

/** Which tab a key leads to, from the one that has the focus. */
function target(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowLeft':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

const tabStyle = {
  flexShrink: 0,
  paddingX: 'space30',
  paddingY: 'space30',
  color: 'colorTextWeak',
  fontFamily: 'inherit',
  fontSize: 'fontSize30',
  lineHeight: 'lineHeight30',
  fontWeight: 'fontWeightMedium',
  whiteSpace: 'nowrap',
  borderStyle: 'solid',
  borderWidth: 'borderWidth10',
  borderBottomWidth: 'borderWidth20',
  borderColor: 'transparent',
  borderTopLeftRadius: 'borderRadius30',
  borderTopRightRadius: 'borderRadius30',
  transition: 'border-color 100ms ease, color 100ms ease',
  _hover: { color: 'colorTextPrimaryStrongest' },
  _selected: {
    color: 'colorTextPrimary',
    backgroundColor: 'colorBackgroundBody',
    borderColor: 'colorBorderWeak',
    borderBottomColor: 'colorBorderWeakest',
    boxShadow: 'shadowBorderTopPrimary',
  },
  _selected_hover: {
    color: 'colorTextPrimaryStronger',
    boxShadow: 'shadowBorderTopPrimaryStrongest',
  },
  _focusVisible: { borderColor: 'colorBorderPrimary', boxShadow: 'shadowFocusInset' },
} as const;
