import type { Command, Option } from "commander";
import { toTable } from "./markdown-table.ts";

/** The arguments and options of a command of the command line. */
export function renderOptions({ registeredArguments, options }: Command): string {
  const argumentRows = registeredArguments.map((argument) => [
    `\`${argument.required ? `<${argument.name()}>` : `[${argument.name()}]`}\``,
    argument.description,
    "",
  ]);
  const optionRows = options.map((option) => [`\`${option.flags}\``, meaningOf(option), defaultOf(option)]);
  return toTable(["option", "meaning", "default"], [...argumentRows, ...optionRows]);
}

/** The commands of a command, each with what it takes beside the options of that command. */
export function renderSubcommands({ commands, options: common }: Command): string {
  const known = new Set(common.map(({ flags }) => flags));
  const rows = commands.map((command) => {
    const taken = command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`));
    const own = command.options.filter(({ flags }) => !known.has(flags));
    const options = own.map((option) => `\`${option.flags}\` ${meaningOf(option)}${defaultText(option)}`);
    return [`\`${[command.name(), ...taken].join(" ")}\``, command.description(), options.join("; ")];
  });
  return toTable(["command", "what it does", "options"], rows);
}

function defaultText(option: Option): string {
  const text = defaultOf(option);
  return text === "" ? "" : ` (${text})`;
}

function meaningOf({ description, argChoices }: Option): string {
  const choices = argChoices === undefined ? "" : `; one of ${argChoices.map((choice) => `\`${choice}\``).join(", ")}`;
  return `${withoutDefault(description)}${choices}`;
}

/** Some options look their default up when they run; their description says where. */
function defaultOf({ description, defaultValue, defaultValueDescription }: Option): string {
  const [, stated] = STATED_DEFAULT.exec(description) ?? [];
  if (stated !== undefined) return stated;
  if (defaultValueDescription !== undefined) return defaultValueDescription;
  return defaultValue === undefined ? "" : `\`${defaultValue}\``;
}

const STATED_DEFAULT = / \(default: (.*)\)$/;

function withoutDefault(description: string): string {
  return description.replace(STATED_DEFAULT, "");
}
