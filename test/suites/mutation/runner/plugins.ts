import type { StrykerOptions } from "@stryker-mutator/api/core";
import {
  commonTokens,
  declareClassPlugin,
  declareFactoryPlugin,
  declareValuePlugin,
  PluginKind,
  tokens,
} from "@stryker-mutator/api/plugin";
import { messageTexts } from "../message-texts.ts";
import type { Sample } from "../sample.ts";
import { ProgressReporter } from "../tell-progress.ts";
import { UnitTestRunner } from "./unit-test-runner.ts";

createRunner.inject = tokens(commonTokens.options);
function createRunner(options: StrykerOptions): UnitTestRunner {
  // `strykerValidationSchema` below makes sure of the sample.
  return new UnitTestRunner(options.testFiles ?? [], options.sample as Sample);
}

/** What StrykerJS loads, in its own process and in those that run tests. */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "unit-tests", createRunner),
  declareClassPlugin(PluginKind.Reporter, "tell-progress", ProgressReporter),
  declareValuePlugin(PluginKind.Ignore, "message-texts", messageTexts),
];

/** The option that is ours. */
export const strykerValidationSchema = {
  properties: {
    sample: {
      type: "object",
      properties: { fraction: { type: "number" }, seed: { type: "number" } },
      required: ["fraction", "seed"],
    },
  },
};
