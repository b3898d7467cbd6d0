/** How practice is limited. Times in milliseconds. */

/** An offer that nobody accepts ends by itself. */
export const offeredFor = 120_000;
/** What was not ended by then is ended when next somebody of the account starts a practice or ends their own. */
export const lastsAtMost = 10 * 60_000;
/** For so long after it was written down a practice may still be on its way to TaskRouter. */
export const onItsWayFor = 30_000;
/** Who is about to say a line has been stopped half-way if it is not said by then: a function lives for ten seconds. */
export const saidWithin = 15_000;
/** So many a worker may begin within a day. */
export const mostADay = 10;
