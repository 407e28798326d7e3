import type { CommandDescription } from "../../../../generated/operator.ts";

/** The entries of OpenIM's webhooks.yml that turn commands on. Commands that are turned on elsewhere are left out. */
export function toWebhooksYaml(commands: readonly Pick<CommandDescription, "switch">[]): string {
  const names = commands.flatMap(({ switch: { at, name } }) => (at === "webhooks" && name !== null ? [name] : []));
  return names.map((name) => `${name}:\n  enable: true\n  timeout: 5\n`).join("");
}
