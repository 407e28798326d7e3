import { type ChosenCommand, chooseCommand, type FindByName, type NamedCommand } from "../../callbacks/choose-command.ts";
import type { SenderRequestHead } from "../../callbacks/request.ts";
import { isObject } from "../../openapi/json.ts";

/**
 * Finds the command of an OpenIM callback. Depending on the release it is in the path, `/openim[/{app}[:{secret}]][/{command}]`, in the query, or in the
 * body alone. The body is the one place that all releases share, so it is trusted most.
 */
export function identify<Found extends NamedCommand>(
  { path, parameters }: SenderRequestHead,
  body: unknown,
  find: FindByName<Found>,
): ChosenCommand<Found> {
  const inBody = isObject(body) ? body.callbackCommand : undefined;
  return chooseCommand([inBody, readAddress(path).command, parameters.command].flat(), find);
}

/** What the path of a callback says: `/openim[/{app}[:{secret}]][/{command}]` (openapi/openim, info.description). */
export interface CalledAddress {
  /** null if the path names no app. */
  app: string | null;
  /** null if the path shows no secret, or one that is not percent-encoded correctly. */
  secret: string | null;
  /** Empty if the path names no command. */
  command: string;
}

/** App names have no capital letters and every command has one, so a segment is either. */
const APP_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Neither apps nor commands have a colon, so a segment with one shows a secret. */
const COLON = /:|%3a/i;

/** Reads the segments after `/openim`. A segment that shows a secret is never taken for a command, because commands are recorded. */
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
