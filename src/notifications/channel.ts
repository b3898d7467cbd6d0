/** What this room asks of Flex: its notification framework, through which every notification of a call goes too. */
export interface FlexChannel {
  /** Whether Flex passes anything on to the browser. */
  isEnabled(): boolean;
  /**
   * Sends a notification the way Flex sends that of a call, also while its page is in front.
   * @returns whether Flex took it; another plugin may have stopped it
   */
  sendTest(told: TestOutcome): boolean;
  /** Takes the test off the screen again. */
  withdrawTest(): void;
}

export interface TestOutcome {
  /** The person clicked the notification itself. */
  clicked(): void;
  /** The browser could not show it. */
  failed(): void;
}
