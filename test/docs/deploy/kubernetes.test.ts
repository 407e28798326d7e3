import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { validate as validateDeployment } from "kubernetes-models/_schemas/IoK8sApiAppsV1Deployment";
import { validate as validateAutoscaler } from "kubernetes-models/_schemas/IoK8sApiAutoscalingV2HorizontalPodAutoscaler";
import { validate as validateNamespace } from "kubernetes-models/_schemas/IoK8sApiCoreV1Namespace";
import { validate as validateSecret } from "kubernetes-models/_schemas/IoK8sApiCoreV1Secret";
import { validate as validateService } from "kubernetes-models/_schemas/IoK8sApiCoreV1Service";
import { validate as validateIngress } from "kubernetes-models/_schemas/IoK8sApiNetworkingV1Ingress";
import { validate as validateNetworkPolicy } from "kubernetes-models/_schemas/IoK8sApiNetworkingV1NetworkPolicy";
import { validate as validateDisruptionBudget } from "kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget";
import { parse, parseAllDocuments } from "yaml";
import { readConfig } from "../../../src/config/config.ts";
import { longestBudget } from "../../../src/config/longest-budget.ts";
import { METRICS } from "../../../src/metrics/table.ts";
import { readTokens } from "../../../src/operator/tokens/read-tokens.ts";
import { REPOSITORY } from "../../support/repository.ts";
import { watchReads } from "./unread-keys.ts";

// Kubernetes itself is not there: the manifests are checked against its schemas, and against imhook.

const FOLDER = join(REPOSITORY, "src/docs/deploy/kubernetes");

/** Files that are no manifests of Kubernetes: for kustomize and for Helm. */
const OTHERS = ["kustomization.yaml", "prometheus-adapter.yaml"];

/** What a shutdown takes beside the longest budget, as the guide says. */
const SHUTDOWN_SECONDS = 15;

interface Validate {
  (manifest: unknown): boolean;
  errors?: unknown;
}

const VALIDATORS: Readonly<Record<string, Validate>> = {
  Namespace: validateNamespace,
  Secret: validateSecret,
  Deployment: validateDeployment,
  Service: validateService,
  Ingress: validateIngress,
  PodDisruptionBudget: validateDisruptionBudget,
  HorizontalPodAutoscaler: validateAutoscaler,
  NetworkPolicy: validateNetworkPolicy,
};

interface Manifest {
  file: string;
  kind: string;
  name: string;
  // Manifests of eight kinds.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  content: any;
}

let manifests: Manifest[];

beforeAll(async () => {
  const files = (await readdir(FOLDER)).filter((file) => !OTHERS.includes(file));
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(join(FOLDER, file), "utf8") })));
  manifests = texts.flatMap(({ file, text }) =>
    parseAllDocuments(text).map((document) => {
      const content = document.toJS();
      return { file, kind: content.kind, name: content.metadata.name, content };
    }),
  );
});

test("each manifest has what Kubernetes expects, and no key that it does not know", () => {
  expect(manifests.length).toBeGreaterThan(Object.keys(VALIDATORS).length);
  for (const { file, kind, content } of manifests) {
    const validate = VALIDATORS[kind];
    const { value, unread } = watchReads(content);
    const isValid = validate?.(value);
    expect({ file, kind, isValid, errors: validate?.errors, unread: unread() }).toMatchObject({ file, kind, isValid: true, unread: [] });
  }
});

test("a misspelt key and a wrong type would be noticed", () => {
  const wrong = structuredClone(deployment());
  wrong.spec.template.spec.containers[0].livenesProbe = {};
  const { value, unread } = watchReads(wrong);
  validateDeployment(value);
  expect(unread()).toEqual(["spec.template.spec.containers.0.livenesProbe"]);
  wrong.spec.minReadySeconds = "5";
  expect(validateDeployment(wrong)).toBe(false);
});

test("kustomize gets every manifest once, apart from the second autoscaler", async () => {
  const { resources } = parse(await readFile(join(FOLDER, "kustomization.yaml"), "utf8"));
  const files = [...new Set(manifests.map(({ file }) => file))].filter((file) => file !== "autoscaler-by-callbacks.yaml");
  expect(resources.toSorted()).toEqual(files.toSorted());
});

describe("the deployment", () => {
  test("gives imhook settings that it can use, and secrets as files", async () => {
    const folder = await mkdtemp(join(tmpdir(), "imhook-kubernetes-"));
    try {
      const secrets: Record<string, string> = one("Secret").stringData;
      for (const [name, value] of Object.entries(secrets)) await writeFile(join(folder, name), value);
      const variables: Array<{ name: string; value: string }> = container().env;
      const mounted = container().volumeMounts.find(({ name }: { name: string }) => name === "secrets").mountPath;
      const environment = Object.fromEntries(variables.map(({ name, value }) => [name, value.replace(mounted, folder)]));
      expect(readConfig(environment)).toMatchObject({ development: false, operatorHost: "0.0.0.0", metricsPort: 9464 });
      const used = variables.flatMap(({ value }) => (value.startsWith(mounted) ? [basename(value)] : []));
      expect(used.toSorted()).toEqual(Object.keys(secrets).toSorted());
      expect(readTokens("tokens.yaml", secrets["operator-tokens"] ?? "", []).faults).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("has time to stop, and asks paths that imhook answers", () => {
    const config = readConfig({});
    const { terminationGracePeriodSeconds } = pod();
    const waited = container().lifecycle.preStop.sleep.seconds;
    expect(terminationGracePeriodSeconds).toBeGreaterThanOrEqual(waited + longestBudget(config) / 1000 + SHUTDOWN_SECONDS);
    expect(container().livenessProbe.httpGet).toEqual({ path: config.healthPath, port: "callbacks" });
    expect(container().startupProbe.httpGet).toEqual({ path: config.healthPath, port: "callbacks" });
    expect(container().readinessProbe.httpGet).toEqual({ path: config.readyPath, port: "callbacks" });
  });

  test("runs as the user of the image, without rights, and writes to its volumes only", async () => {
    const dockerfile = await readFile(join(REPOSITORY, "Dockerfile"), "utf8");
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(pod().securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } });
    const { securityContext, volumeMounts, env } = container();
    expect(securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
    const written = volumeMounts.flatMap(({ mountPath, readOnly }: { mountPath: string; readOnly?: boolean }) =>
      readOnly ? [] : [mountPath],
    );
    expect(written).toEqual(["/data", "/tmp"]);
    expect(env).toContainEqual({ name: "IMHOOK_DATA_DIR", value: "/data/imhook" });
  });
});

test("services, budget, policy and autoscalers mean the pods of the deployment", () => {
  const { labels } = deployment().spec.template.metadata;
  const ports = container().ports.map(({ name }: { name: string }) => name);
  expect(deployment().spec.selector.matchLabels).toEqual(labels);
  expect(one("PodDisruptionBudget").spec.selector.matchLabels).toEqual(labels);
  expect(one("NetworkPolicy").spec.podSelector.matchLabels).toEqual(labels);
  for (const { spec } of all("Service")) {
    expect(spec.selector).toEqual(labels);
    for (const { targetPort } of spec.ports) expect(ports).toContain(targetPort);
  }
  for (const { spec } of all("HorizontalPodAutoscaler")) expect(spec.scaleTargetRef.name).toBe(deployment().metadata.name);
});

test("senders reach the callback port only, and the autoscaler asks for a metric that imhook has", async () => {
  const service = manifests.find(({ kind, name }) => kind === "Service" && name === "imhook")?.content;
  expect(service.spec.ports.map(({ targetPort }: { targetPort: string }) => targetPort)).toEqual(["callbacks"]);
  const { rules } = parse(await readFile(join(FOLDER, "prometheus-adapter.yaml"), "utf8"));
  const [{ seriesQuery, name }] = rules.custom;
  expect(Object.keys(METRICS)).toContain(/^\w+/.exec(seriesQuery)?.[0]);
  const asked = all("HorizontalPodAutoscaler").flatMap(({ spec }) =>
    spec.metrics.flatMap(({ pods }: { pods?: { metric: { name: string } } }) => pods?.metric.name ?? []),
  );
  expect(asked).toEqual([name.as]);
});

function deployment() {
  return one("Deployment");
}

function pod() {
  return deployment().spec.template.spec;
}

function container() {
  return pod().containers[0];
}

function one(kind: string) {
  const [found] = all(kind);
  expect(found).toBeDefined();
  return found;
}

function all(kind: string) {
  return manifests.filter((manifest) => manifest.kind === kind).map(({ content }) => content);
}
