/** The path of the document that a request belongs to; Tencent Chat names the command in the query. The query stays as it is. */
export function toCommandPath(target: string): string {
  const query = target.slice(target.indexOf("?") + 1);
  return `/tencent-chat/${new URLSearchParams(query).get("CallbackCommand")}?${query}`;
}
