/** Everything heavy, bundled once and kept: the real Flex UI, and the React that it brings and shares. */
import * as Flex from '@twilio/flex-ui';
import * as React from 'react';

export { Flex, React };

/** What this module gives once it is loaded; its users load it late and only know its type. */
export interface Host {
  readonly Flex: typeof Flex;
  readonly React: typeof React;
}
