import type { ErrorAnswer } from '../../src/api/wire';

/** A request that is answered with an error. Its words are ours: nothing that Twilio said may reach the browser. */
export class Refusal extends Error {
  /**
   * @param status HTTP status.
   * @param code for programs; part of the contract.
   * @param message for people who read logs.
   */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }

  get body(): object {
    const answer: ErrorAnswer = { error: { code: this.code, message: this.message } };
    return answer;
  }
}

/** The item was changed since the caller read it; the answer shows it as it is now. */
export class Conflict extends Refusal {
  constructor(private readonly current: object) {
    super(409, 'conflict', 'The record was changed since it was read.');
  }

  override get body(): object {
    return this.current;
  }
}

/** A form field that cannot be used. */
export function invalidField(field: string, rule: string): Refusal {
  return new Refusal(400, 'invalid_field', `Field "${field}" ${rule}.`);
}
