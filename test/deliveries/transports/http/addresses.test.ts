import type { lookup } from "node:dns";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createAddressPolicy } from "../../../../src/deliveries/transports/http/address-policy.ts";
import { type Endpoint, type OpenedOptions, sendOne, startEndpoint } from "./endpoint.ts";

let endpoint: Endpoint;
beforeEach(async () => {
  endpoint = await startEndpoint((response) => response.end("reached"));
});
afterEach(() => endpoint.close());

/** A resolver that answers with the next of the lists each time. */
function resolver(...answers: string[][]): typeof lookup {
  let asked = 0;
  const look = (_name: string, _options: unknown, callback: (error: null, addresses: unknown) => void) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return look as unknown as typeof lookup;
}

function named(name: string): string {
  const url = new URL(endpoint.url);
  url.hostname = name;
  return url.href;
}

const send = (url: string, options: OpenedOptions) => sendOne({ url, timeout: "2s" }, options);

describe("a destination that a request has created", () => {
  test("reaches no private address under a name", async () => {
    for (const addresses of [["127.0.0.1"], ["::1"], ["::ffff:127.0.0.1"], ["10.0.0.5", "192.168.1.1"]]) {
      const outcome = await send(named("hooks.example"), { origin: "api", lookUp: resolver(addresses) });
      expect(outcome).toEqual({
        ...{ result: "failed", status: null, retryAfter: null, isOutage: true },
        text: `cannot be reached: hooks.example has the address ${addresses[0]}, which is private, and IMHOOK_DESTINATION_ADDRESSES does not have it`,
      });
    }
    expect(endpoint.received).toEqual([]);
  });

  test("reaches none as a number either, whatever its form", async () => {
    const { port } = new URL(endpoint.url);
    for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "[::1]"]) {
      const outcome = await send(`http://${host}:${port}/`, { origin: "api" });
      expect(outcome).toMatchObject({ result: "failed", text: expect.stringContaining("is private") });
    }
    expect(endpoint.received).toEqual([]);
  });

  test("reaches those that the settings allow, and only those of a name that has several", async () => {
    const options: OpenedOptions = {
      origin: "api",
      allowedAddresses: ["127.0.0.0/8"],
      lookUp: resolver(["10.9.9.9", "169.254.169.254", "127.0.0.1"]),
    };
    expect(await send(named("hooks.example"), options)).toEqual({ result: "delivered", status: 200, text: "reached" });
    expect(await send(endpoint.url, { origin: "api", allowedAddresses: ["127.0.0.1"] })).toMatchObject({ result: "delivered" });
  });

  test("does not help who changes the addresses of a name after they were checked", async () => {
    const lookUp = resolver(["93.184.216.34"], ["127.0.0.1"]);
    const first = await send(named("rebinding.example"), { origin: "api", lookUp });
    const second = await send(named("rebinding.example"), { origin: "api", lookUp });
    expect([first, second]).toMatchObject([{ result: "failed" }, { result: "failed", text: expect.stringContaining("is private") }]);
    expect(endpoint.received).toEqual([]);
  });
});

test("a destination of the settings file reaches loopback, but no metadata service", async () => {
  expect(await send(named("localhost"), {})).toMatchObject({ result: "delivered" });
  for (const address of ["169.254.169.254", "0.0.0.0", "fe80::1", "224.0.0.1"]) {
    const outcome = await send(named("metadata.example"), { lookUp: resolver([address]) });
    expect(outcome).toMatchObject({ result: "failed", text: expect.stringContaining("which no destination may reach") });
  }
});

describe("ranges", () => {
  const { refusalOf } = createAddressPolicy({ origin: "api", allowedAddresses: ["fd12::/16"] });

  test.each(["93.184.216.34", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "2606:4700::1", "64:ff9b::5db8:d822", "fd12::5"])(
    "%s may be reached",
    (address) => {
      expect(refusalOf(address)).toBeNull();
    },
  );

  test.each([
    ...["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "127.255.0.1", "100.64.0.1", "100.127.255.255", "198.18.0.1"],
    ...["::1", "::127.0.0.1", "fc00::1", "fdff::1", "fec0::1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:a00:1::", "2001::1"],
    ...["::ffff:0:127.0.0.1", "::ffff:192.168.0.1", "0.1.2.3", "::", "169.254.0.23", "fe80::1%eth0", "febf::1", "ff02::1", "239.1.1.1"],
    ...["255.255.255.255", "240.0.0.1", "100.100.100.200", "168.63.129.16", "fd00:ec2::254", "64:ff9b::a9fe:a9fe", "example.com", ""],
  ])("%s may not", (address) => {
    expect(refusalOf(address)).not.toBeNull();
  });
});
