/** One worker of one account. */
export interface Owner {
  readonly accountSid: string;
  readonly workerSid: string;
}
