/** Returns the name of a backup while `imhook journal restore` is replacing the database `path` with it. */
export function restoringPath(path: string): string {
  return `${path}.restoring`;
}
