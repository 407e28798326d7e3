/** Oldest Node that has all that imhook is made with; `engines` of package.json says the same. */
export const LEAST_NODE = 24;

/** What is wrong with the Node of this version, for a person; null where nothing is. */
export function faultOfNode(version: string): string | null {
  const major = Number(version.split(".")[0]);
  return major >= LEAST_NODE ? null : `needs Node ${LEAST_NODE} or newer; this is Node ${version} (${process.execPath}).`;
}
