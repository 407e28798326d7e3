import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config/config.ts";
import { SETTINGS } from "../../src/config/settings.ts";

const LINK = "tcp://10.96.12.7:8080";
const INTEGERS = SETTINGS.filter(({ expected }) => expected.startsWith("a whole number")).map(({ variable }) => variable);

test("there are settings to look at", () => {
  expect(INTEGERS.length).toBeGreaterThan(10);
});

test.each(INTEGERS)("an address of a Kubernetes Service in %s is explained", (variable) => {
  const read = () => readConfig({ [variable]: LINK });
  expect(read).toThrow(`${variable} must be a whole number from `);
  expect(read).toThrow(`it is "${LINK}". Kubernetes sets such variables`);
  expect(read).toThrow("set enableServiceLinks: false in the pod's spec, or give the Service another name.");
});

describe("the Service is named", () => {
  test.each([
    ["IMHOOK_PORT", "imhook"],
    ["IMHOOK_OPERATOR_PORT", "imhook-operator"],
    ["IMHOOK_METRICS_PORT", "imhook-metrics"],
  ])("%s: %s", (variable, service) => {
    expect(() => readConfig({ [variable]: LINK })).toThrow(`for a Service named ${service}: `);
  });
});

test.each(["udp://10.96.12.7:53", "tcp://[fd00::7]:8080"])("%s is recognised", (link) => {
  expect(() => readConfig({ IMHOOK_PORT: link })).toThrow("Kubernetes");
});

test.each(["8080a", "http://10.96.12.7:8080", "tcp://"])("%s is only a wrong number", (text) => {
  expect(() => readConfig({ IMHOOK_PORT: text })).not.toThrow("Kubernetes");
});

test("the other variables of a Service are not taken for misspelt settings", () => {
  const links = {
    IMHOOK_SERVICE_HOST: "10.96.12.7",
    IMHOOK_SERVICE_PORT: "8080",
    IMHOOK_SERVICE_PORT_HTTP: "8080",
    IMHOOK_PORT_8080_TCP: LINK,
    IMHOOK_PORT_8080_TCP_PROTO: "tcp",
    IMHOOK_PORT_8080_TCP_PORT: "8080",
    IMHOOK_PORT_8080_TCP_ADDR: "10.96.12.7",
    IMHOOK_DASHBOARD_PORT: "udp://10.96.12.8:9100",
    IMHOOK_DASHBOARD_SERVICE_HOST: "10.96.12.8",
  };
  expect(readConfig({ ...links, IMHOOK_PORT: "8080", IMHOOK_PROT: "8080" }).unknownVariables).toEqual(["IMHOOK_PROT"]);
});

test("what the file or a program says does not come from Kubernetes", () => {
  expect(() => readConfig({}, { port: LINK })).not.toThrow("Kubernetes");
});
