/** Nobody is spoken to before Flex has been quiet for this long: at its start, and after a call. Milliseconds. */
export const quietFirst = 4_000;

/** How long the good news stays; it is also in the panel's tab. Milliseconds. */
export const praiseStays = 10_000;

/** A question that is open for this long is probably one that the browser shows quietly, behind an icon. Milliseconds. */
export const answerOverdue = 20_000;

/** Nobody has seen a notification sooner than this: an answer that comes so fast is a double click on "Send a test". Milliseconds. */
export const seenSoonest = 1_000;
