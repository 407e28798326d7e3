import { VERSION } from "../../version.ts";
import { keepRelease, RELEASED } from "./released.ts";

// Part of a release: what later changes of the documents are compared with.
keepRelease(VERSION);
process.stdout.write(`kept the documents of ${VERSION} in ${RELEASED}/${VERSION}\n`);
