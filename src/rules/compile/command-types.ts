import type { Sender } from "../../../generated/operator.ts";
import type { CommandMetadata } from "../../callbacks/command.ts";
import { isObject, listOf } from "../../openapi/json.ts";
import { operationOf } from "../../openapi/read-document.ts";
import { documentOf } from "./documents.ts";
import { type FieldType, fieldTypeOf, type MessageType } from "./field-type.ts";
import { type DeclaredType, declareType, type TypeDeclaration } from "./view.ts";

/** The types of a command's request, for conditions. */
export interface CommandTypes {
  request: DeclaredType;
  /** One of the users that `each: item` decides on their own. */
  item: DeclaredType;
  declared: readonly TypeDeclaration[];
}

/** One of the users that a callback is about. */
export interface Item {
  user: string;
  /** As the request lists it. */
  raw: Readonly<Record<string, unknown>>;
}

const known = new Map<string, CommandTypes>();

/** The types of a command, which are made once: the documents do not change. */
export function typesOf(sender: Sender, command: string, { items }: Pick<CommandMetadata, "items">): CommandTypes {
  const key = `${sender}/${command}`;
  const types = known.get(key) ?? createTypes(sender, command, items);
  known.set(key, types);
  return types;
}

/** The users that the sender decides one by one, as the request lists them; null if it decides only as a whole. */
export function itemsOf({ items }: Pick<CommandMetadata, "items">, request: Readonly<Record<string, unknown>>): Item[] | null {
  if (items === null) return null;
  const [last = "", ...outer] = items.list.split("/").slice(1).toReversed();
  const owner = outer.toReversed().reduce<unknown>((value, field) => (isObject(value) ? value[field] : undefined), request);
  return listOf(owner, last).flatMap((raw) => {
    const user = isObject(raw) ? raw[items.user] : undefined;
    // The sender takes no decision about an empty id.
    return isObject(raw) && typeof user === "string" && user !== "" ? [{ user, raw }] : [];
  });
}

function createTypes(sender: Sender, command: string, items: CommandMetadata["items"]): CommandTypes {
  const document = documentOf(sender);
  const { schema } = operationOf(document, sender, command).requestBody.content["application/json"];
  const type = fieldTypeOf(schema, document.components.schemas);
  const declared: TypeDeclaration[] = [];
  return {
    request: declareType(type, "Request", declared),
    item: declareType(itemType(type, items), "Item", declared),
    declared,
  };
}

function itemType(request: FieldType, items: CommandMetadata["items"]): MessageType {
  const path = items?.list.split("/").slice(1) ?? [];
  const list = path.reduce<FieldType | undefined>(
    (type, field) => (type?.kind === "message" ? type.fields.get(field) : undefined),
    request,
  );
  const fields = list?.kind === "list" && list.item.kind === "message" ? list.item.fields : [];
  return { kind: "message", fields: new Map([...fields, ["user", { kind: "string" }]]) };
}
