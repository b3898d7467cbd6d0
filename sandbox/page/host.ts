/** Everything heavy, bundled once and kept: the real Flex UI, and the React that it brings and shares. */
import * as React from 'react';

export * as Flex from '@twilio/flex-ui';
export { React };
