/** File of the index that follows the journal `path`; what is derived from a journal stands beside it. */
export function indexPath(path: string): string {
  return `${path}-index`;
}
