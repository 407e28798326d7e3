/** A URL up to its query, and the rest of it, as far as it may go: a text that hides too much does no harm. */
const QUERY = /(https?:\/\/[^\s"'?#]*)[?#][^\s"']+/gi;

const PASSWORD = /(https?:\/\/)[^\s"'/?#]*@/gi;

/** The text of rules without the queries and passwords of its URLs, which may be secrets. */
export function withoutQueries(text: string): string {
  return text.replace(QUERY, "$1?…").replace(PASSWORD, "$1…@");
}
