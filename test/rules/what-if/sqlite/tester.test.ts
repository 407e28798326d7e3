import { describe } from "@jest/globals";
import { describeTester } from "../tester-contract.ts";
import { recordInFile } from "./record-in-file.ts";

describe("rules tested against a file", () => describeTester(recordInFile));
