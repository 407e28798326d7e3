/** Where the path of a call leads. */
export interface FoundSender<Route> {
  /** undefined if the path belongs to no sender. */
  route: Route | undefined;
  /** The non-empty segments after the sender's own, as sent. */
  path: string[];
}

/**
 * Finds whose callback it is by the first segment of the path.
 *
 * @example findSender(routes, "/openim/sample/callbackBeforeAddBlackCommand") // path: ["sample", "callbackBeforeAddBlackCommand"]
 */
export function findSender<Route>(routes: ReadonlyMap<string, Route>, path: string): FoundSender<Route> {
  const [first = "", ...rest] = path.split("/").filter(Boolean);
  return { route: routes.get(first), path: rest };
}
