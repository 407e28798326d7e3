import type { Sender } from "../../../../generated/operator.ts";
import type { RuledCallback } from "../../../callbacks/rules.ts";
import { toHandlerSpelling } from "../../../callbacks/spelling.ts";
import { createIdSource } from "../../../journal/entry-id.ts";
import { isObject } from "../../../openapi/json.ts";
import { createCatalog } from "../../../rules/compile/catalog.ts";
import { changeableFieldsOf } from "../../../rules/compile/compile-modify.ts";
import { ruledSenders } from "../../../rules/ruled-senders.ts";
import { userTexts } from "../../../rules/text/user-texts.ts";

type Body = Readonly<Record<string, unknown>>;

const senders = ruledSenders();

const catalog = createCatalog(senders, userTexts);

/** As in the documents. */
const APPS: Readonly<Record<Sender, string>> = { "tencent-chat": "1400000000", openim: "shop" };

/** What Tencent Chat says in the query of a callback; 203.0.113.0/24 is for documentation (RFC 5737). */
const QUERY = { OptPlatform: "iOS", ClientIP: "203.0.113.7" };

const nextId = createIdSource();

/** A callback that has just been received, as a rule sees it. Throws a RangeError if the sender has no such command. */
export function askedCallback(sender: Sender, name: string, body: Body): RuledCallback {
  const found = senders.find((one) => one.name === sender);
  const command = found?.commands.get(name);
  if (found === undefined || command === undefined) throw new RangeError(`${sender} has no command ${name}`);
  const spelled = toHandlerSpelling(command.spellings, body);
  const request = isObject(spelled) ? spelled : {};
  const receivedAt = Date.now();
  // The document's own examples and what checks make of them match the schema of their command.
  const summary = command.handler.summarize(request as never);
  const client = found.readUserClient({ parameters: QUERY, body: { json: request } });
  return { sender, app: APPS[sender], command, request, summary, entry: nextId(receivedAt), receivedAt, ...client };
}

/** The fields that replies to the command of a callback can change. */
export function changeableFields({ command }: RuledCallback): ReadonlySet<string> {
  const target = catalog.byName.get(command.name);
  return new Set(target === undefined ? [] : changeableFieldsOf(target).keys());
}
