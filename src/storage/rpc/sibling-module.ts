import { extname } from "node:path";

/** URL of a module beside another, under the ending that the code runs with: .ts as written, .js as built. */
export function siblingModule(url: string, name: string): string {
  return new URL(`./${name}${extname(url)}`, url).href;
}
