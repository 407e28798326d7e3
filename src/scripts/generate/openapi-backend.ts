import { readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";

const NOTICE = "Generated from node_modules/openapi-backend by `npm run generate`. Do not edit.";

/** What openapi-backend uses of other modules when it is asked for it, and not while it is loaded. */
const ON_DEMAND: Readonly<Record<string, readonly string[]>> = {
  "./refparser": ["dereference", "parse"],
  ajv: ["default"],
  "mock-json-schema": ["mock"],
  "openapi-schema-validator": ["default"],
  qs: ["parse"],
};

const ENTRY = 'export { OpenAPIBackend, OpenAPIRouter, OpenAPIValidator } from "openapi-backend";';

/**
 * openapi-backend as one module, which loads what checks documents, follows references and makes up examples when that is asked for. As it
 * comes it is 250 files, which take as long to load as Koa and Node's HTTP together.
 */
export async function renderOpenApiBackend(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    format: "esm",
    platform: "node",
    minify: true,
    legalComments: "inline",
    write: false,
    banner: {
      js: `import { createRequire } from "node:module";\nconst required = createRequire(createRequire(import.meta.url).resolve("openapi-backend"));`,
    },
    plugins: [loadOnDemand],
  });
  const license = readFileSync("node_modules/openapi-backend/LICENSE", "utf8").trim().replaceAll(/^/gm, "// ").replaceAll(/ +$/gm, "");
  return `// ${NOTICE}\n//\n${license}\n${outputFiles[0]?.text ?? ""}`;
}

/** Puts in the place of a module one whose members ask for it. */
const loadOnDemand: Plugin = {
  name: "load-on-demand",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path, importer }) =>
      importer.includes("/node_modules/openapi-backend/") && ON_DEMAND[path] !== undefined ? { path, namespace: "on-demand" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "on-demand" }, ({ path }) => ({
      contents: [
        'Object.defineProperty(exports, "__esModule", { value: true });',
        ...(ON_DEMAND[path] ?? []).map(
          (member) => `Object.defineProperty(exports, "${member}", { get: () => required("${path}").${member} });`,
        ),
      ].join("\n"),
    }));
  },
};

/** Types of the module above. */
export const OPENAPI_BACKEND_TYPES = `// ${NOTICE}\nexport { OpenAPIBackend, OpenAPIRouter, OpenAPIValidator } from "openapi-backend";\n`;
