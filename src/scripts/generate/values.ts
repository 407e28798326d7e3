import { type BundledDocument, NOTICE } from "./bundle.ts";

/** TypeScript source of the values that each schema allows, as one constant for each schema with an enum, so that a program can offer them. */
export function renderValues({ components }: BundledDocument): string {
  const constants = Object.entries(components.schemas).flatMap(([schema, { enum: values }]) =>
    values === undefined ? [] : [`export const ${nameOfConstant(schema)} = ${JSON.stringify(values)} as const;`],
  );
  return `// ${NOTICE}\n\n${constants.join("\n\n")}\n`;
}

function nameOfConstant(schema: string): string {
  return `${schema.charAt(0).toLowerCase()}${schema.slice(1)}Values`;
}
