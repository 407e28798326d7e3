/** The oldest supported major version of Node, which `engines` in package.json states too. */
export const MINIMUM_NODE = 24;

/** Says what is wrong with this version of Node and how to get a newer one; null if the version is supported. */
export function nodeVersionError(version: string): string | null {
  const major = Number(version.split(".")[0]);
  if (major >= MINIMUM_NODE) return null;
  return [
    `imhook needs Node ${MINIMUM_NODE} or newer, but this is Node ${version} (${process.execPath}).`,
    `Install Node ${MINIMUM_NODE} from https://nodejs.org/en/download, or with a version manager:`,
    `  nvm install ${MINIMUM_NODE} && nvm use ${MINIMUM_NODE}`,
    `  fnm install ${MINIMUM_NODE} && fnm use ${MINIMUM_NODE}`,
    `With npm alone: npm install --save-dev node@${MINIMUM_NODE}, and run imhook from an npm script or with npx.`,
  ].join("\n");
}
