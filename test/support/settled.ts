/** Resolves after everything that already settled promises cause, so that a test sees their effect. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
