/** Numbers of Vue's errors in listeners of events, which it names in a build for production (vuejs.org/error-reference). */
const HANDLERS = /handler|#runtime-[56]$/;

/** Whether Vue says of an error that it came from a listener: what was drawn is not concerned. */
export function isOfHandler(info: string): boolean {
  return HANDLERS.test(info);
}
