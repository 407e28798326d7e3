import { describe, expect, test } from "@jest/globals";
import type { HttpDestination } from "../../../generated/operator.ts";
import { assertCondition, assertRequested } from "../../../src/deliveries/definition/check-requested.ts";

function messageOf(fields: Partial<HttpDestination>, allowedAddresses: string[] = []): string | null {
  try {
    assertRequested({ name: "graph", kind: "http", url: "https://example.com/", ...fields }, { allowedAddresses });
    return null;
  } catch (error) {
    expect(error).toMatchObject({ code: "bad-request" });
    return Object(error).message;
  }
}

describe("a request cannot make imhook reach into its own network", () => {
  test.each([
    "http://127.0.0.1:8081/api",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://017700000001/",
    "http://①②⑦.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::10.0.0.1]/",
    "http://[2002:7f00:1::]/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.0.1/",
    "http://100.64.0.1/",
    "http://[fd12:3456::1]/",
    "http://0.0.0.0/",
    "http://[::]/",
    "http://169.254.169.254/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
  ])("%s", (url) => {
    expect(messageOf({ url })).toMatch(/^body\.url cannot be reached: /);
  });

  test("but where the settings allow it, and never to what is forbidden for all", () => {
    expect(messageOf({ url: "http://10.1.2.3/" }, ["10.1.0.0/16"])).toBeNull();
    expect(messageOf({ url: "http://[::ffff:10.1.2.3]/" }, ["10.1.0.0/16"])).toBeNull();
    expect(messageOf({ url: "http://10.2.2.3/" }, ["10.1.0.0/16"])).toContain("IMHOOK_DESTINATION_ADDRESSES");
    expect(messageOf({ url: "http://169.254.169.254/" }, ["169.254.0.0/16"])).toContain("which no destination may reach");
  });

  test("addresses of the internet can be reached", () => {
    expect(messageOf({ url: "https://93.184.216.34/" })).toBeNull();
    expect(messageOf({ url: "https://[2606:2800:220:1::1]/" })).toBeNull();
    expect(messageOf({ url: "https://[64:ff9b::5db8:d822]/" })).toBeNull();
  });
});

test("a request names no files, and secrets have their form", () => {
  expect(messageOf({ secretFile: "/etc/passwd" })).toBe("body.secretFile is only for the settings file; send secret.");
  expect(messageOf({ secret: "***" })).toMatch(/^body\.secret must be whsec_/);
  expect(messageOf({ secret: [`whsec_${Buffer.alloc(24).toString("base64")}`] })).toBeNull();
});

test("the condition of a replay is checked for the commands of its destination", () => {
  expect(() => assertCondition('app == "1400000000"', undefined)).not.toThrow();
  expect(() => assertCondition('request.Admin_Account == "a"', ["Sns.CallbackFriendAdd"])).not.toThrow();
  expect(() => assertCondition("app = 1", undefined)).toThrow(
    expect.objectContaining({ code: "bad-request", message: expect.stringContaining("body.when has a fault at character 5") }),
  );
});
