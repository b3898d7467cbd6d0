/** Guards for whatever comes from outside: the network, storage, settings, other plugins. Each says whether a value has a shape. */
export type Check = (value: unknown) => boolean;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A number that can be reckoned with: JSON has no other, but what is read may not be JSON. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A whole number, not below zero. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** A text that names a moment, such as ISO 8601. */
export function isDate(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

export function isOneOf(...known: readonly unknown[]): Check {
  return (value) => known.includes(value);
}

export function isListOf(value: unknown, check: Check): boolean {
  return Array.isArray(value) && value.every(check);
}

/** An object used as a map: its values are checked, its keys may be anything. */
export function isMapOf(value: unknown, check: Check): boolean {
  return isObject(value) && Object.values(value).every(check);
}

export function isNullOr(value: unknown, check: Check): boolean {
  return value === null || check(value);
}

/** For a field that may be left out. */
export function isMissingOr(value: unknown, check: Check): boolean {
  return value === undefined || check(value);
}

export function matches(value: unknown, shape: RegExp): boolean {
  return isText(value) && shape.test(value);
}

/** Reads a text as JSON. @returns nothing when it is none, as for the text of which there is none */
export function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Whether an object has a property of its own: never one that every object inherits, such as `constructor`. */
export function owns(object: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}

/** What an object holds under a name that somebody else chose; nothing for names that it only inherits. */
export function own<T>(object: Readonly<Record<string, T>>, name: string): T | undefined {
  return owns(object, name) ? object[name] : undefined;
}

/** The properties of whatever came in; of anything but a plain object, none. */
export function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
