import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { buildConsole } from "../support/console.ts";
import { REPOSITORY } from "../support/repository.ts";

const SITE = join(REPOSITORY, "dist/console");

/** Names, which nobody asks for, what people may click on, and examples. */
const NAMES = [
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/1998/Math/MathML",
  "http://www.w3.org/1999/xlink",
  "https://json-schema.org/draft/2020-12/schema",
  "https://vuejs.org/error-reference/#runtime-",
  "https://github.com/openimsdk/open-im-server/blob/main/config/webhooks.yml",
  "https://im.example.com/tencent-chat",
  "https://example.com/hooks",
];

/** Pages of Tencent Chat's documentation, to which commands link. */
const VENDOR = "https://www.tencentcloud.com/document/product/";

let files: Array<{ name: string; text: string }>;

beforeAll(async () => {
  await buildConsole();
  files = readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(html|js|css|svg)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(SITE, name), "utf8") }));
}, 120_000);

test("no file of the built console names another origin", () => {
  expect(files.length).toBeGreaterThan(10);
  const named = files.flatMap(({ name, text }) =>
    (text.match(/(?:https?:)?\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}[^\s"'`)$]*/gi) ?? [])
      .filter((address) => !NAMES.includes(address) && !address.startsWith(VENDOR))
      .map((address) => `${name}: ${address}`),
  );
  expect(named).toEqual([]);
});

test("no file evaluates text, or has a script or a style within a page", () => {
  for (const { name, text } of files) {
    if (name.endsWith(".js")) expect([name, /\beval\(|\bnew Function\(/.test(text)]).toEqual([name, false]);
    if (name.endsWith(".html")) expect([name, /<style|<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/i.test(text)]).toEqual([name, false]);
  }
});

test("the first page loads less than 150 kB, compressed", () => {
  const page = files.find(({ name }) => name === "index.html")?.text ?? "";
  const loaded = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
  expect(loaded.length).toBeGreaterThan(1);
  const bytes = loaded.map((path) => readFileSync(join(SITE, `${path}.br`)).length).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(150_000);
});
