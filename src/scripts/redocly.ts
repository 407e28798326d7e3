import { spawn } from "node:child_process";

/** How a run of Redocly's command line ended. */
export interface RedoclyRun {
  passed: boolean;
  stdout: string;
  /** Both streams, as a person would have seen them. */
  output: string;
}

/** Runs Redocly's command line to its end; it tells nobody and looks for no newer version of itself. */
export function redocly(parameters: string[]): Promise<RedoclyRun> {
  const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const child = spawn("redocly", parameters, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ passed: code === 0, stdout, output }));
  });
}
