import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { readConfig } from "../../../src/config/config.ts";
import { longestBudget } from "../../../src/config/longest-budget.ts";
import { REPOSITORY } from "../../support/repository.ts";

// Starting the services needs a container runtime and images of a registry, so these tests check what the file says.

const FOLDER = join(REPOSITORY, "src/docs/deploy/compose");
const INSTANCES = ["imhook-1", "imhook-2"] as const;

/** What a shutdown takes beside the longest budget, as the guide says. */
const SHUTDOWN_SECONDS = 15;

interface Service {
  build: string;
  environment: Record<string, string>;
  volumes: string[];
  ports?: string[];
  stop_grace_period: string;
  depends_on: Record<string, { condition: string }>;
}

let services: Record<string, Service>;
let single: Record<string, Service>;
let subnet: string;

beforeAll(async () => {
  const file = parse(await readFile(join(FOLDER, "compose.yaml"), "utf8"), { merge: true });
  services = file.services;
  subnet = file.networks.default.ipam.config[0].subnet;
  single = parse(await readFile(join(REPOSITORY, "compose.yaml"), "utf8")).services;
});

test.each(INSTANCES)("%s has the settings that the guide explains, and imhook takes them", (name) => {
  const given: Record<string, string> = {
    POSTGRES_PASSWORD: "secret",
    IMHOOK_OPERATOR_TOKEN: "t",
    IMHOOK_OPENIM_APPS: "main:a-long-secret",
  };
  const environment = Object.entries(serviceOf(name).environment).map(([variable, value]) => [
    variable,
    value.replaceAll(/\$\{(\w+)[^}]*\}/g, (_all, named) => given[named] ?? ""),
  ]);
  expect(readConfig(Object.fromEntries(environment))).toMatchObject({
    database: "postgres://imhook:secret@postgres:5432/imhook",
    trustedProxies: [subnet],
    development: false,
  });
});

test.each(INSTANCES)("%s is as protected as in compose.yaml, and has time to stop", (name) => {
  const protection = ({ read_only, tmpfs, cap_drop, security_opt }: Record<string, unknown>) => ({
    read_only,
    tmpfs,
    cap_drop,
    security_opt,
  });
  expect(protection({ ...serviceOf(name) })).toEqual(protection({ ...single.imhook }));
  expect(Number.parseInt(serviceOf(name).stop_grace_period, 10)).toBeGreaterThanOrEqual(
    longestBudget(readConfig({})) / 1000 + SHUTDOWN_SECONDS,
  );
  expect(serviceOf(name).depends_on).toEqual({ postgres: { condition: "service_healthy" } });
});

test("senders reach nginx only, and operators this machine only", () => {
  expect(services.nginx?.ports).toEqual(["80:80", "443:443"]);
  const others = Object.entries(services).flatMap(([name, { ports = [] }]) => (name === "nginx" ? [] : ports));
  expect(others).toEqual(["127.0.0.1:8081:8081"]);
});

test("nginx gets the file of the guide, which names both instances", async () => {
  const [file = ""] = services.nginx?.volumes[0]?.split(":") ?? [];
  const text = await readFile(resolve(FOLDER, file), "utf8");
  for (const name of INSTANCES) expect(text).toContain(`server ${name}:8080 `);
});

test("instances are built from the sources", () => {
  for (const name of INSTANCES) expect(existsSync(resolve(FOLDER, serviceOf(name).build, "Dockerfile"))).toBe(true);
});

function serviceOf(name: string): Service {
  const service = services[name];
  if (service === undefined) throw new Error(`there is no service ${name}`);
  return service;
}
