/** This browser on this computer: what the record calls it, and whose instructions it needs. */
export interface Device {
  /** Random, kept by the browser; not made of anything that would recognise the person elsewhere. */
  readonly id: string;
  readonly browser: BrowserName;
  readonly system: SystemName;
  /** The page itself, for opening it outside a frame. */
  readonly address: string;
}

export type BrowserName = 'chrome' | 'edge' | 'firefox' | 'safari' | 'other';
export type SystemName = 'macos' | 'windows' | 'chromeos' | 'linux' | 'other';

// Order matters: Edge and others also call themselves Chrome, and everybody calls themselves Safari.
// https://developer.mozilla.org/docs/Web/HTTP/Guides/Browser_detection_using_the_user_agent
const browsers: readonly (readonly [RegExp, BrowserName])[] = [
  [/\bEdg\//, 'edge'],
  [/\b(OPR|Vivaldi|SamsungBrowser|YaBrowser|DuckDuckGo)\//, 'other'],
  [/\b(Firefox)\//, 'firefox'],
  [/(Chrome|Chromium)\//, 'chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'safari'],
];
const systems: readonly (readonly [RegExp, SystemName])[] = [
  [/Windows/, 'windows'],
  [/CrOS/, 'chromeos'],
  [/Android|iPhone|iPad/, 'other'],
  [/Macintosh|Mac OS X/, 'macos'],
  [/Linux|X11/, 'linux'],
];

/** Which browser and operating system a user agent string speaks of; `other` when in doubt. */
export function recognise(userAgent: string): Pick<Device, 'browser' | 'system'> {
  return { browser: first(browsers, userAgent), system: first(systems, userAgent) };
}

function first<Name extends string>(
  table: readonly (readonly [RegExp, Name])[],
  text: string,
): Name | 'other' {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}

const names: Readonly<Record<BrowserName | SystemName, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  macos: 'macOS',
  windows: 'Windows',
  chromeos: 'ChromeOS',
  linux: 'Linux',
  other: '',
};

/** The browser's own name, "Chrome"; empty if it is not known. Product names are the same in every language. */
export function browserName({ browser }: Device): string {
  return names[browser];
}

/** Browser and system as the record names them, "Chrome on Windows". */
export function placeName({ browser, system }: Device): string {
  return [names[browser] || 'Browser', names[system]].filter(Boolean).join(' on ');
}

/** The operating system's own name, "macOS"; empty if it is not known. */
export function systemName({ system }: Device): string {
  return names[system];
}
