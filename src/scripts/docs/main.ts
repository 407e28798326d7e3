import { buildSite } from "./build-site.ts";

const SITE = "dist/docs";

await buildSite(SITE);
process.stdout.write(`wrote ${SITE}/index.html; imhook serves it at /docs of the operator listener\n`);
