/** A plugin of another team that takes Flex's one global Paste theme for itself, with the older Paste that Flex brings. */
import * as FlexPlugin from '@twilio/flex-plugin';
import type * as Flex from '@twilio/flex-ui';
import React from 'react';
import { Button } from '../../node_modules/@twilio/flex-ui/node_modules/@twilio-paste/core/button';
import { CustomizationProvider } from '../../node_modules/@twilio/flex-ui/node_modules/@twilio-paste/core/customization';

class OlderPastePlugin extends FlexPlugin.FlexPlugin {
  constructor() {
    super('plugin-older-paste');
  }

  override init(flex: typeof Flex): void {
    flex.setProviders({ PasteThemeProvider: CustomizationProvider as never });
    flex.MainHeader.Content.add(
      <Button key="older-paste" variant="primary" size="small" data-testid="older-paste">
        Acme
      </Button>,
      { align: 'end', sortOrder: -2 },
    );
  }
}

FlexPlugin.loadPlugin(OlderPastePlugin);
