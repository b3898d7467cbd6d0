import { statusOf } from '../upstream';

/** Takes Twilio's answers of these statuses for "that is so already"; anything else stays an error. */
export const ignoring =
  (...statuses: readonly number[]) =>
  (error: unknown): undefined => {
    if (!statuses.includes(statusOf(error) ?? 0)) throw error;
  };
