import { Option } from "commander";
import { type Parameter, type Reference, readDocument } from "../../openapi/read-document.ts";

/** A query parameter as the operator API's document describes it. */
interface Filter extends Parameter {
  description: string;
  schema: Reference | { enum?: readonly string[] };
}

const document = readDocument("operator");

/** The filters of the live feed. `since` is not among them: people write times in another way than programs. */
const FILTERS = filtersOf().filter(({ name }) => name !== "since");

/** An option for each filter of the live feed, described as in the document. */
export function filterOptions(): Option[] {
  return FILTERS.map((filter) => {
    const choices = choicesOf(filter);
    const option = new Option(
      `--${toOptionName(filter.name)} <${choices === undefined ? "value" : "name"}>`,
      summaryOf(filter.description),
    );
    return choices === undefined ? option : option.choices(choices);
  });
}

/** The query that asks for what these options say. */
export function filterQuery(options: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = FILTERS.flatMap(({ name }) => (options[name] === undefined ? [] : [[name, String(options[name])]]));
  return Object.fromEntries(given);
}

function filtersOf(): Filter[] {
  const operation = document.paths["/api/live"]?.get;
  const parameters = (operation as { parameters?: Array<Reference | Filter> } | undefined)?.parameters ?? [];
  return parameters.map(resolveParameter).filter((parameter) => parameter.in === "query");
}

function resolveParameter(parameter: Reference | Filter): Filter {
  // The linter asks for a description of each.
  return "$ref" in parameter ? (document.components.parameters[lastOf(parameter)] as Filter) : parameter;
}

function choicesOf({ schema }: Filter): readonly string[] | undefined {
  const resolved = "$ref" in schema ? (document.components.schemas[lastOf(schema)] as { enum?: readonly string[] }) : schema;
  return resolved.enum;
}

function lastOf({ $ref }: Reference): string {
  return $ref.split("/").at(-1) ?? "";
}

/** `requestId` is `--request-id`. */
function toOptionName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The first sentence up to what it lists, as help texts are written. */
function summaryOf(description: string): string {
  const [sentence = ""] = description.replaceAll("\n", " ").split(/\. |: |\.$/);
  return sentence
    .trim()
    .replaceAll("`", "")
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
