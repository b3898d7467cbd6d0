import { own, owns, propertiesOf } from '../../src/shape';
import type { Answer } from './twilio';

/** Our settings in the Flex configuration; nothing where there are none. */
export function settingsIn(uiAttributes: Answer): Answer | undefined {
  const features = propertiesOf(own(propertiesOf(own(uiAttributes, 'custom_data')), 'features'));
  return owns(features, 'onboarding') ? propertiesOf(features.onboarding) : undefined;
}

/** The whole Flex configuration with our settings put in, or taken out; whatever belongs to others stays as it is. */
export function withSettings(uiAttributes: Answer, settings: Answer | undefined): Answer {
  const customData = propertiesOf(own(uiAttributes, 'custom_data'));
  const { onboarding: _ours, ...others } = propertiesOf(own(customData, 'features'));
  const features = settings === undefined ? others : { ...others, onboarding: settings };
  return { ...uiAttributes, custom_data: { ...customData, features } };
}

/** What differs, a line each: `- functions_domain: …` was, `+ functions_domain: …` will be. */
export function difference(before: Answer | undefined, after: Answer): readonly string[] {
  const was = before ?? {};
  const names = [...new Set([...Object.keys(was), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, now] = [JSON.stringify(own(was, name)), JSON.stringify(own(after, name))];
    if (old === now) return [];
    return [
      ...(old === undefined ? [] : [`- ${name}: ${old}`]),
      ...(now === undefined ? [] : [`+ ${name}: ${now}`]),
    ];
  });
}
