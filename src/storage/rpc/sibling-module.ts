import { extname } from "node:path";

/** Returns the URL of the module `name` beside the module `url`. The extension is the same: .ts in the sources, .js in the build. */
export function siblingModule(url: string, name: string): string {
  return new URL(`./${name}${extname(url)}`, url).href;
}
