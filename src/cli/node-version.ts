/** Oldest Node that has all that imhook is made with; `engines` of package.json says the same. */
export const MINIMUM_NODE = 24;

/** What is wrong with the Node of this version, for a person; null where nothing is. */
export function nodeVersionError(version: string): string | null {
  const major = Number(version.split(".")[0]);
  return major >= MINIMUM_NODE ? null : `needs Node ${MINIMUM_NODE} or newer; this is Node ${version} (${process.execPath}).`;
}
