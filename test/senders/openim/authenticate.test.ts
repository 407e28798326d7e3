import { describe, expect, test } from "@jest/globals";
import { createAddressSet } from "../../../src/http/address-set.ts";
import { basicCredentials, createAuthenticate } from "../../../src/senders/openim/authenticate.ts";
import { errorOf } from "../../support/error-of.ts";
import { headOf } from "../../support/head-of.ts";

const SECRET = "s3cret:with-colon";
const NORTH = { name: "north", secret: SECRET };
const SOUTH = { name: "south", secret: null };
const COMMAND = "callbackBeforeAddBlackCommand";
const authenticate = createAuthenticate({ apps: [NORTH, SOUTH] });

function call(path: string, authorization?: string): Parameters<typeof authenticate>[0] {
  return headOf({ path: path.split("/").filter(Boolean), headers: authorization === undefined ? {} : { authorization } });
}

test("Basic credentials are those of RFC 7617", () => {
  expect(basicCredentials("Aladdin", "open sesame")).toBe("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
});

describe("a call is proven by", () => {
  test.each<[given: string, path: string, authorization: string | undefined]>([
    ["Basic credentials", `north/${COMMAND}`, basicCredentials("north", SECRET)],
    ["a secret in the path", `north:${SECRET}/${COMMAND}`, undefined],
    ["a secret in the path, with wrong credentials beside it", `north:${SECRET}`, basicCredentials("north", "guess")],
    ["credentials, with a wrong secret in the path beside them", "north:guess", basicCredentials("north", SECRET)],
  ])("%s", (_given, path, authorization) => {
    expect(authenticate(call(path, authorization))).toEqual({ app: "north", method: "secret" });
  });

  test("nothing, if the app has no secret", () => {
    expect(authenticate(call("south"))).toEqual({ app: "south", method: "none" });
    expect(authenticate(call("south:guess"))).toEqual({ app: "south", method: "none" });
  });

  test("its address, if the app has no secret and the addresses are limited", () => {
    const limited = createAuthenticate({ apps: [SOUTH], allowList: createAddressSet(["203.0.113.7"]) });
    expect(limited(call("south"))).toEqual({ app: "south", method: "address" });
  });

  test("a secret even if the addresses are limited", () => {
    const limited = createAuthenticate({ apps: [NORTH], allowList: createAddressSet(["203.0.113.7"]) });
    expect(limited(call(`north:${SECRET}`))).toEqual({ app: "north", method: "secret" });
    expect(errorOf(() => limited(call("north"))).code).toBe("invalid-credentials");
  });
});

describe("a call is not let in with", () => {
  test.each<[given: string, path: string, authorization: string | undefined, code: string]>([
    ["no credentials", "north", undefined, "invalid-credentials"],
    ["an empty header", "north", "", "invalid-credentials"],
    ["any header", "north", "Stryker was here!", "invalid-credentials"],
    ["a wrong secret", "north", basicCredentials("north", "guess"), "invalid-credentials"],
    ["another app's name", "north", basicCredentials("south", SECRET), "invalid-credentials"],
    ["another scheme", "north", `Bearer ${SECRET}`, "invalid-credentials"],
    ["a wrong secret in the path", "north:guess", undefined, "invalid-credentials"],
    ["an empty secret in the path", "north:", undefined, "invalid-credentials"],
    ["a secret in the path that cannot be decoded", "north:%zz", undefined, "invalid-credentials"],
    ["an app that is not configured", `west:${SECRET}`, basicCredentials("west", SECRET), "unknown-app"],
    ["no app, where there are several", COMMAND, basicCredentials("north", SECRET), "unknown-app"],
  ])("%s", (_given, path, authorization, code) => {
    expect(errorOf(() => authenticate(call(path, authorization))).code).toBe(code);
  });
});

describe("an address that names no app", () => {
  test("belongs to the only app", () => {
    expect(createAuthenticate({ apps: [SOUTH] })(call(COMMAND))).toEqual({ app: "south", method: "none" });
  });

  test.each([
    ["no app", []],
    ["two apps", [NORTH, SOUTH]],
  ])("belongs to none of %s", (_given, apps) => {
    const { code, message } = errorOf(() => createAuthenticate({ apps })(call(COMMAND)));
    expect({ code, message }).toEqual({ code: "unknown-app", message: "the address must name the app: /openim/{app}" });
  });

  test("is told apart from one with a name that is not configured", () => {
    expect(errorOf(() => authenticate(call("west"))).message).toBe("the app is not configured here");
  });
});
