/** What the server tells the page about itself. */
export interface Settings {
  /** Where Flex's bundle lies. */
  readonly hostUrl: string;
  /** Where the scripts of this page and of the plugin lie; another address when one has changed. */
  readonly pageUrl: string;
  readonly pluginUrl: string;
  /** Domain of the running functions, as the plugin's configuration takes it; null when they do not run. */
  readonly functionsDomain: string | null;
  /** The plugin's settings in public/appConfig.example.js, beneath those of the address. */
  readonly exampleSettings: unknown;
  /** Address of the file that `npm run build` has left; null where there is none. */
  readonly builtUrl: string | null;
}
