export interface AccountIntents {
  /** Asks for the account's state again. */
  readonly checkAccount: () => void;
  /** A number of the account was shown to the person. */
  readonly sawNumber: () => void;
  /** Puts a text on the clipboard. @returns whether it is there */
  readonly copy: (text: string) => Promise<boolean>;
}
