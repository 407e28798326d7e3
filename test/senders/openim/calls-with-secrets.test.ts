import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { basicCredentials } from "../../../src/senders/openim/authenticate.ts";
import { post } from "../../support/http.ts";
import { effectOf } from "../../support/sender-effects.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";

const SECRET = "s3cret:with-colon";
const COMMAND = "callbackBeforeAddBlackCommand";
const BODY = { callbackCommand: COMMAND, ownerUserID: "mira", blackUserID: "spam" };

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_OPENIM_APPS: `north:${SECRET},south` });
});

afterAll(() => app.remove());

const calls: Array<[given: string, path: string, authorization: string | undefined, status: number, authentication: string | null]> = [
  ["name and secret", `/openim/north/${COMMAND}`, basicCredentials("north", SECRET), 200, "secret"],
  ["name and secret, command in the query", `/openim/north?command=${COMMAND}`, basicCredentials("north", SECRET), 200, "secret"],
  ["an app without a secret", `/openim/south/${COMMAND}`, undefined, 200, "none"],
  ["name and secret in the path", `/openim/north:${SECRET}/${COMMAND}`, undefined, 200, "secret"],
  ["name and secret in the path, encoded", `/openim/north:${encodeURIComponent(SECRET)}/${COMMAND}`, undefined, 200, "secret"],
  ["name and secret in the path, command in the query", `/openim/north:${SECRET}?command=${COMMAND}`, undefined, 200, "secret"],
  ["name and secret in the path, command in the body", `/openim/north:${SECRET}`, undefined, 200, "secret"],
  ["a secret in the path, a wrong one beside it", `/openim/north:${SECRET}/${COMMAND}`, basicCredentials("north", "guess"), 200, "secret"],
  ["a wrong secret in the path, the right one beside it", `/openim/north:x/${COMMAND}`, basicCredentials("north", SECRET), 200, "secret"],
  ["a secret for an app that has none", `/openim/south:anything/${COMMAND}`, undefined, 200, "none"],
  ["a wrong secret in the path", `/openim/north:guess/${COMMAND}`, undefined, 401, null],
  ["an empty secret in the path", `/openim/north:/${COMMAND}`, undefined, 401, null],
  ["half of the secret in the path", `/openim/north:s3cret/${COMMAND}`, undefined, 401, null],
  ["a malformed escape in the path", `/openim/north:${SECRET}%zz/${COMMAND}`, undefined, 401, null],
  ["an escape of no character in the path", `/openim/north:%ff/${COMMAND}`, undefined, 401, null],
  ["a secret encoded twice", `/openim/north:${encodeURIComponent(encodeURIComponent(SECRET))}/${COMMAND}`, undefined, 401, null],
  ["a secret in a segment of its own", `/openim/north/${SECRET}/${COMMAND}`, undefined, 401, null],
  ["a secret behind the command", `/openim/north/${COMMAND}/north:${SECRET}`, undefined, 401, null],
  ["a secret for an app that is not configured", `/openim/west:${SECRET}/${COMMAND}`, undefined, 403, null],
  ["a secret without an app", `/openim/:${SECRET}/${COMMAND}`, undefined, 403, null],
  ["a secret for an app with a capital", `/openim/North:${SECRET}/${COMMAND}`, undefined, 403, null],
  ["no credentials", `/openim/north/${COMMAND}`, undefined, 401, null],
  ["a wrong secret", `/openim/north/${COMMAND}`, basicCredentials("north", "guess"), 401, null],
  ["another app's name", `/openim/north/${COMMAND}`, basicCredentials("south", SECRET), 401, null],
  ["a bearer token", `/openim/north/${COMMAND}`, `Bearer ${SECRET}`, 401, null],
  ["an address that names no app, where there are several", `/openim/${COMMAND}`, basicCredentials("north", SECRET), 403, null],
  ["an app that is not configured", `/openim/west/${COMMAND}`, basicCredentials("north", SECRET), 403, null],
];

test.each(calls)("%s", async (_given, path, authorization, status, authentication) => {
  const before = (await app.entries()).length;
  const response = await post(`${app.url}${path}`, BODY, authorization === undefined ? {} : { authorization });
  expect(response.status).toBe(status);
  // OpenIM reads the body whatever the status: every answer lets the operation go on.
  expect(response.json).toMatchObject({ actionCode: 0, errCode: 0, nextCode: 0 });
  expect((await app.entries()).length).toBe(before + (status === 200 ? 1 : 0));
  if (status === 200)
    expect(await app.newestEntry()).toMatchObject({ authentication, app: /north|south/.exec(path)?.[0], receivedCommand: COMMAND });
  expect(response.text + JSON.stringify(app.logLines) + JSON.stringify(await app.entries())).not.toMatch(/s3cret/);
});

test("where OpenIM takes a missing field for an empty one, a call that is not let in is told its own values", async () => {
  const command = "callbackBeforeSetGroupInfoCommand";
  const body = { callbackCommand: command, groupID: "g", groupName: "Altos", notification: "", introduction: "", faceURL: "" };
  const response = await post(`${app.url}/openim/north/${command}`, body);
  expect(response.status).toBe(401);
  expect(effectOf("openim", command, body, response.json)).toBe("unchanged");
});
