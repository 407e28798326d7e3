/** What a thrown value says, on one line. */
export function reasonOf(error: unknown): string {
  // The message of an error of CEL also shows the place, on several lines.
  const { summary, message } = Object(error);
  return String(summary ?? message ?? error);
}
