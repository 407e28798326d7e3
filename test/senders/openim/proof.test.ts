import { describe, expect, test } from "@jest/globals";
import type { OpenImApp } from "../../../src/config/apps.ts";
import type { ErrorCode } from "../../../src/errors.ts";
import { createAddressSet } from "../../../src/http/address-set.ts";
import { basicCredentials, createAuthenticate } from "../../../src/senders/openim/authenticate.ts";
import { errorCodeOf } from "../../support/error-of.ts";
import { requestHead } from "../../support/request-head.ts";

const SECRET = "s3cret";
const NORTH: OpenImApp = { name: "north", secret: SECRET };
const SOUTH: OpenImApp = { name: "south", secret: "other" };
const OPEN: OpenImApp = { name: "open", secret: null };
const COMMAND = "callbackAfterUserOnlineCommand";
const allowList = createAddressSet(["192.0.2.1"]);

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Authorization headers that are not the right one, though some nearly are. */
const WRONG: Array<string | undefined> = [
  undefined,
  "",
  " ",
  "Basic",
  "Basic ",
  `Basic ${base64("")}`,
  `Basic ${base64(":")}`,
  `Basic ${base64("north")}`,
  `Basic ${base64("north:")}`,
  `Basic ${base64(`:${SECRET}`)}`,
  `Basic ${base64(SECRET)}`,
  `Basic ${base64(`north:${SECRET.slice(0, -1)}`)}`,
  `Basic ${base64(`north:${SECRET}x`)}`,
  `Basic ${base64(`north:${SECRET}\0`)}`,
  `Basic ${base64(`north:${SECRET.toUpperCase()}`)}`,
  `Basic ${base64(`North:${SECRET}`)}`,
  `Basic ${base64(`south:${SECRET}`)}`,
  `Basic ${base64("south:other")}`,
  `Basic ${base64("north:other")}`,
  `${basicCredentials("north", SECRET)} `,
  `${basicCredentials("north", SECRET)}, Basic eA==`,
  basicCredentials("north", SECRET).slice(0, -1),
  basicCredentials("north", SECRET).toLowerCase(),
  basicCredentials("north", SECRET).replace("Basic ", "Bearer "),
  basicCredentials("north", SECRET).replace("Basic ", ""),
  `Bearer ${SECRET}`,
  SECRET,
  "Negotiate",
  "Digest username=north",
  "null",
  "undefined",
  "x".repeat(100_000),
];

const WITH_AND_WITHOUT_LIST: Array<[given: string, list: { allowList?: typeof allowList }]> = [
  ["with an allow list", { allowList }],
  ["without an allow list", {}],
];

describe.each(WITH_AND_WITHOUT_LIST)("%s", (_given, list) => {
  const authenticate = createAuthenticate({ apps: [NORTH, SOUTH, OPEN], ...list });
  const prove = (path: string[], authorization?: string) =>
    authenticate(requestHead({ path, headers: authorization === undefined ? {} : { authorization } }));
  const codeOf = (path: string[], authorization?: string) => errorCodeOf(() => prove(path, authorization));

  test.each(WRONG)("an app's secret is not shown by Authorization: %p", (authorization) => {
    expect(codeOf(["north", COMMAND], authorization)).toBe("invalid-credentials");
  });

  test.each(WRONG)("a secret in the path counts whatever Authorization says: %p", (authorization) => {
    expect(prove([`north:${SECRET}`, COMMAND], authorization)).toEqual({ app: "north", method: "secret" });
  });

  test.each(WRONG)("an app without a secret asks for none: %p", (authorization) => {
    expect(prove(["open", COMMAND], authorization)).toEqual({ app: "open", method: "allowList" in list ? "address" : "none" });
  });

  test("the right Authorization is enough", () => {
    expect(prove(["north", COMMAND], basicCredentials("north", SECRET))).toEqual({ app: "north", method: "secret" });
    expect(prove(["south"], basicCredentials("south", "other"))).toEqual({ app: "south", method: "secret" });
  });

  test.each<[path: string[], code: ErrorCode]>([
    [["north:"], "invalid-credentials"],
    [[`north:${SECRET.slice(0, -1)}`], "invalid-credentials"],
    [[`north:${SECRET}x`], "invalid-credentials"],
    [[`north:${SECRET.toUpperCase()}`], "invalid-credentials"],
    [["north:other"], "invalid-credentials"],
    [[`north: ${SECRET}`], "invalid-credentials"],
    [["north:%"], "invalid-credentials"],
    [["north", `north:${SECRET}`], "invalid-credentials"],
    [[COMMAND, `north:${SECRET}`], "unknown-app"],
    [[`south:${SECRET}`], "invalid-credentials"],
    [[`west:${SECRET}`], "unknown-app"],
    [[`:${SECRET}`], "unknown-app"],
    [[`NORTH:${SECRET}`], "unknown-app"],
    [["__proto__"], "unknown-app"],
    [["constructor"], "unknown-app"],
    [[], "unknown-app"],
    [[COMMAND], "unknown-app"],
  ])("%j is not let in", (path, code) => {
    expect(codeOf(path)).toBe(code);
  });
});

describe("an address that names no app", () => {
  test("means the only one", () => {
    const authenticate = createAuthenticate({ apps: [NORTH] });
    const headers = { authorization: basicCredentials("north", SECRET) };
    expect(authenticate(requestHead({ path: [COMMAND], headers }))).toEqual({ app: "north", method: "secret" });
    expect(errorCodeOf(() => authenticate(requestHead({ path: [COMMAND] })))).toBe("invalid-credentials");
    for (const first of ["south", "south:s3cret", `NORTH:${SECRET}`, `:${SECRET}`, "%:x"])
      expect(errorCodeOf(() => authenticate(requestHead({ path: [first, COMMAND], headers })))).toBe("unknown-app");
  });

  test("means none if there is none, or several", () => {
    for (const apps of [[], [OPEN, NORTH]])
      expect(errorCodeOf(() => createAuthenticate({ apps })(requestHead({ path: [COMMAND] })))).toBe("unknown-app");
  });

  test("means an app without a secret too", () => {
    expect(createAuthenticate({ apps: [OPEN] })(requestHead())).toEqual({ app: "open", method: "none" });
    expect(createAuthenticate({ apps: [OPEN], allowList })(requestHead())).toEqual({ app: "open", method: "address" });
  });
});
