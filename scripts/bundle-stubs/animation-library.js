// Stands in for @twilio-paste/animation-library in the bundle: of it, Paste's Button alone has a use, to move the arrow
// of a link that it shows as a button under the pointer. There the arrow stands still.
export const Globals = { assign: () => undefined };
export const useReducedMotion = () => true;
export const useSpring = () => ({});
export const animated = (component) => component;
