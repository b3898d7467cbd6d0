module.exports = () => {
  (globalThis as unknown as { stopFunctions?: () => void }).stopFunctions?.();
};
