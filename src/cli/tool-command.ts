import { Command } from "commander";
import { createMask } from "./mask-secrets.ts";
import { toVisible } from "./visible-text.ts";

/** Creates a command whose error messages show no secret, not even that of a misspelt option. */
export function toolCommand(name: string): Command {
  const mask = createMask();
  return new Command(name).configureOutput({
    outputError: (text, write) => write(toVisible(mask(text.replace(/(unknown option '[^'=]*=).*'/, "$1***'")))),
  });
}
