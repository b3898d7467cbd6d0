import { ListItem, OrderedList, UnorderedList } from '@twilio-paste/core/list';
import React, { type ReactNode } from 'react';

interface Props {
  readonly items: readonly ReactNode[];
  /** Whether the order matters. */
  readonly ordered?: boolean;
}

/** A plain list of a few fixed items. */
export function ListOf({ items, ordered }: Props) {
  const List = ordered ? OrderedList : UnorderedList;
  return (
    <List marginTop="space0" marginBottom="space0">
      {items.map((item, index) => (
        <ListItem key={index}>{item}</ListItem>
      ))}
    </List>
  );
}
