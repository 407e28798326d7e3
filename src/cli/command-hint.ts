import { extname } from "node:path";

const IS_BUILT = extname(import.meta.url) === ".js";

/** The shell command that runs a command of imhook: an npm script in a checkout, npx where the package is installed. */
export function commandHint(command: string, args: string): string {
  return IS_BUILT ? `npx imhook ${command} ${args}` : `npm run ${command} -- ${args}`;
}
