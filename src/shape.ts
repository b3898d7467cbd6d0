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
  return isGroup(value) ? value : {};
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
