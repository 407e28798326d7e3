/** Where the path of a call leads. */
export interface FoundSender<Route> {
  /** undefined if the path belongs to no sender. */
  route: Route | undefined;
  /** The non-empty segments after the sender's own, as sent. */
  path: string[];
}

/**
 * Finds whose callback it is by the first segment of the path. `prefix` has the segments before it. The path is null in a URL of another scheme.
 *
 * @example findSender(routes, [], "/openim/sample/callbackBeforeAddBlackCommand") // path: ["sample", "callbackBeforeAddBlackCommand"]
 */
export function findSender<Route>(routes: ReadonlyMap<string, Route>, prefix: readonly string[], path: string | null): FoundSender<Route> {
  const segments = (path ?? "").split("/").filter(Boolean);
  const isBelow = prefix.every((segment, index) => segments[index] === segment);
  const [first = "", ...rest] = segments.slice(prefix.length);
  return { route: isBelow ? routes.get(first) : undefined, path: rest };
}
