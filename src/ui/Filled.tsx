import React, { Fragment, type ReactNode } from 'react';
import { useText } from '../store/hooks';
import type { StringKey } from '../strings';

interface Props {
  readonly words: StringKey;
  /** Elements for the string's placeholders, by name. */
  readonly with: Readonly<Record<string, ReactNode>>;
}

const mark = '\u0000';

/** A string from the locale tables with elements where its placeholders are. */
export function Filled({ words, with: elements }: Props) {
  const names = Object.keys(elements);
  const marked = useText()(words, Object.fromEntries(names.map((name) => [name, `${mark}${name}${mark}`])));
  return (
    <>
      {marked.split(mark).map((part, index) => (
        <Fragment key={index}>{index % 2 === 1 ? elements[part] : part}</Fragment>
      ))}
    </>
  );
}
