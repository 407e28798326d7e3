/** What the path of a call says: `/openim[/{app}[:{secret}]][/{command}]` (openapi/openim, info.description). */
export interface CalledAddress {
  /** null where the path names none. */
  app: string | null;
  /** null where the path shows none, or none that is percent-encoded as it should be. */
  secret: string | null;
  /** Empty where the path names none. */
  command: string;
}

/** An app name has no capital and every command has one, so that a segment is one or the other. */
const APP_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Neither an app nor a command has a colon, so that what has one shows a secret. */
const COLON = /:|%3a/i;

/** Reads the segments behind `/openim`. A segment that shows a secret is never taken for a command, wherever it stands: commands are recorded. */
export function readAddress([first = "", ...rest]: readonly string[]): CalledAddress {
  const command = (segments: string[]) => segments.filter((segment) => !COLON.test(segment)).join("/");
  const colon = COLON.exec(first);
  if (colon !== null) {
    const secret = decode(first.slice(colon.index + colon[0].length));
    return { app: first.slice(0, colon.index), secret, command: command(rest) };
  }
  if (APP_NAME.test(first)) return { app: first, secret: null, command: command(rest) };
  return { app: null, secret: null, command: command([first, ...rest]) };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
