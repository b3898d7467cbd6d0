import React, { Fragment, type ReactNode } from 'react';
import { useText } from '../store/hooks';
import type { StringKey } from '../strings';

interface Props {
  readonly stringKey: StringKey;
  /** Elements for the string's placeholders, by name. */
  readonly values?: Readonly<Record<string, ReactNode>>;
}

const mark = '\u0000';

/** A string from the locale tables with elements where its placeholders are. */
export function FormattedText({ stringKey, values = {} }: Props) {
  const names = Object.keys(values);
  const marked = useText()(
    stringKey,
    Object.fromEntries(names.map((name) => [name, `${mark}${name}${mark}`])),
  );
  return (
    <>
      {marked.split(mark).map((part, index) => (
        <Fragment key={index}>{index % 2 === 1 ? values[part] : part}</Fragment>
      ))}
    </>
  );
}
