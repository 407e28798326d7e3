/** Path of the script that a page begins with, whose name changes with its content. */
export function entryOf(page: string): string | null {
  return /<script\b[^>]*\bsrc="([^"]*\/assets\/index-[^"]+)"/.exec(page)?.[1] ?? null;
}
