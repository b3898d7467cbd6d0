// Stands in for the tokens of Paste's dark theme in the bundle: sizes, spaces and fonts are the very same in both themes, and
// would be there twice. What is named here is the dark theme's own.
export * from '@twilio-paste/design-tokens/dist/tokens.es6';
export {
  backgroundColors,
  borderColors,
  boxShadows,
  colorSchemes,
  dataVisualization,
  textColors,
} from '@twilio-paste/design-tokens/dist/themes/dark/tokens.es6.js';
