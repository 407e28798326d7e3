import { describe, expect, test } from "@jest/globals";
import type { Finding, FindingKind } from "../../../../generated/operator.ts";
import { linkOf } from "../../../../src/console/pages/overview/findings/finding-links.ts";
import { toTextValues } from "../../../../src/console/pages/overview/findings/format-figures.ts";
import { findings as en } from "../../../../src/console/pages/overview/messages/findings/en.ts";
import { findings as ja } from "../../../../src/console/pages/overview/messages/findings/ja.ts";
import { findings as ko } from "../../../../src/console/pages/overview/messages/findings/ko.ts";
import { findings as zhCn } from "../../../../src/console/pages/overview/messages/findings/zh-CN.ts";
import { formatDuration } from "../../../../src/console/time/format-duration.ts";
import { findIn } from "../../../../src/findings/find.ts";
import { KINDS } from "../../../../src/findings/kinds.ts";
import { FIGURES_OF_EACH_KIND } from "../../../findings/every-kind.ts";

const LANGUAGES = { en, "zh-CN": zhCn, ja, ko };
const KIND_NAMES = KINDS.map(({ kind }) => kind);

/** What a finding of each kind has for its texts. */
const FOUND = new Map<FindingKind, Finding>(
  findIn(FIGURES_OF_EACH_KIND, KINDS).items.map((item) => [item.kind, { ...item, since: item.since ?? 0 }]),
);

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place);

test("there is a finding of each kind to look at", () => {
  expect([...FOUND.keys()].toSorted()).toEqual(KIND_NAMES.toSorted());
});

describe.each(Object.entries(LANGUAGES))("in %s", (locale, texts) => {
  test.each(KIND_NAMES)("%s has only places for which its findings have values, and the same as in English", (kind) => {
    const finding = FOUND.get(kind);
    const values = finding === undefined ? {} : toTextValues(finding, locale, "OpenIM");
    for (const part of ["title", "cause", "remedy"] as const) {
      expect(Object.keys(values)).toEqual(expect.arrayContaining(placesIn(texts[kind][part])));
      expect(new Set(placesIn(texts[kind][part]))).toEqual(new Set(placesIn(en[kind][part])));
      // These mean something to the message format.
      expect(texts[kind][part]).not.toMatch(/[@|]/);
    }
  });
});

test.each([
  { milliseconds: 90 * 60_000, duration: "90 min" },
  { milliseconds: 60 * 60_000, duration: "1 hr" },
  { milliseconds: 3 * 86_400_000, duration: "3 days" },
  { milliseconds: 300_000, duration: "5 min" },
  { milliseconds: 1520, duration: "1,520 ms" },
])("$milliseconds ms are $duration", ({ milliseconds, duration }) => {
  expect(formatDuration(milliseconds, "en")).toBe(duration);
});

test.each([
  {
    kind: "quarantine",
    subjects: ["callbackOther", "unknown"],
    query: { sender: "openim", since: "7", status: "quarantined", command: "callbackOther" },
  },
  { kind: "quarantine", subjects: ["unknown"], query: { sender: "openim", since: "7", status: "quarantined" } },
  { kind: "fallbacks", subjects: [], query: { sender: "openim", since: "7", decidedBy: "fallback" } },
  { kind: "rule-failing", subjects: ["spam"], query: { sender: "openim", since: "1h", rule: "spam" } },
] as const)("$kind of $subjects leads to its callbacks", ({ kind, subjects, query }) => {
  const base = FOUND.get(kind);
  if (base === undefined) throw new Error(kind);
  expect(linkOf({ ...base, sender: "openim", subjects: [...subjects], since: 7 })).toEqual({
    page: "callbacks",
    to: { path: "/callbacks", query },
  });
});

test.each([
  { kind: "destination-failing", to: { path: "/deliveries/destinations/graph", query: {} } },
  { kind: "destination-lagging", to: { path: "/deliveries/destinations/graph", query: {} } },
  { kind: "dead-letters", to: { path: "/deliveries/outstanding", query: { destination: "graph", state: "dead" } } },
] as const)("$kind leads to its destination", ({ kind, to }) => {
  const base = FOUND.get(kind);
  if (base === undefined) throw new Error(kind);
  expect(linkOf({ ...base, subjects: ["graph", "no answer"] })).toEqual({ page: "deliveries", to });
});
