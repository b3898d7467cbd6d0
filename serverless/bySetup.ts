/** Tells `npm run deploy:functions` that `npm run setup` goes on from there, so that nobody is asked to. */
export const bySetup = '--by-setup';
