/** Returns the file of the index of the journal `path`. */
export function indexPath(path: string): string {
  return `${path}-index`;
}
