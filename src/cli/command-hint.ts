import { extname } from "node:path";

const IS_BUILT = extname(import.meta.url) === ".js";

/** What a person types to run a command of imhook: a checkout has scripts, an installed package its program. */
export function commandHint(command: string, parameters: string): string {
  return IS_BUILT ? `npx imhook ${command} ${parameters}` : `npm run ${command} -- ${parameters}`;
}
