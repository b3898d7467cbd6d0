// The real Flex bundle runs in jsdom once the media element, which jsdom lacks, answers.
for (const method of ['play', 'pause', 'load'] as const) {
  HTMLMediaElement.prototype[method] = () => Promise.resolve();
}
