import type { QueryPlan } from "./request.ts";

const CHANGES: Record<QueryPlan, (parameters: string[]) => string> = {
  "as sent": join,
  twice: (parameters) => `${join(parameters)}&${join(parameters)}`,
  "twice with its question mark": (parameters) => `${join(parameters)}?${join(parameters)}`,
  "again in lower case": (parameters) => `${join(parameters.map(withLowerCaseName))}&${join(parameters)}`,
  "each parameter twice": (parameters) => join(parameters.flatMap((parameter) => [parameter, parameter])),
  "one value twice": ([first = "", ...rest]) => join([`${first}0`, first, ...rest]),
};

/** The query of a request, after a proxy has changed it. */
export function writeQuery(parameters: string[], plan: QueryPlan): string {
  return CHANGES[plan](parameters);
}

function join(parameters: string[]): string {
  return parameters.join("&");
}

function withLowerCaseName(parameter: string): string {
  return parameter.replace(/^[^=]*/, (name) => name.toLowerCase());
}
