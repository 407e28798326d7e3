import { expect, test } from "@jest/globals";
import { filterOptions, filterQuery } from "../../../src/cli/tail/filter-options.ts";
import { type Parameter, type Reference, readDocument } from "../../../src/openapi/read-document.ts";

const { paths, components } = readDocument("operator");

/** Names of the query parameters of an operation. */
function queryOf(path: string): string[] {
  const operation = paths[path]?.get as { parameters?: Array<Reference | Parameter> } | undefined;
  const parameters = (operation?.parameters ?? []).map((parameter) =>
    "$ref" in parameter ? components.parameters[parameter.$ref.split("/").at(-1) ?? ""] : parameter,
  );
  return parameters.flatMap((parameter) => (parameter?.in === "query" ? [parameter.name] : []));
}

test("the live feed filters as the list does, except for what has no meaning there", () => {
  const listed = queryOf("/api/callbacks").filter((name) => !["limit", "cursor", "until", "bodies"].includes(name));
  expect(queryOf("/api/live").toSorted()).toEqual([...listed, "after"].toSorted());
});

test("there is an option for each filter, and it becomes the query", () => {
  const names = queryOf("/api/live").filter((name) => name !== "since");
  expect(filterOptions().map((option) => option.attributeName())).toEqual(names);
  const options = Object.fromEntries(names.map((name) => [name, `value of ${name}`]));
  expect(filterQuery({ ...options, json: true, since: 7 })).toEqual(options);
  expect(filterQuery({})).toEqual({});
});

test("choices are those of the document", () => {
  const status = filterOptions().find((option) => option.long === "--status");
  expect(status?.argChoices).toEqual(["accepted", "quarantined", "duplicate"]);
  expect(status?.description).toBe("only callbacks with this status");
});
