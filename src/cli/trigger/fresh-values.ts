import { randomBytes, randomInt } from "node:crypto";
import { isObject } from "../../openapi/json.ts";

type Body = Record<string, unknown>;

/** Times of events, in milliseconds or in seconds since 1970, as numbers or as digits in a string. */
const TIMES: ReadonlySet<string> = new Set([
  "EventTime",
  "MsgTime",
  "sendTime",
  "createTime",
  "CreateTime",
  "CallbackTs",
  "EventTs",
  "EventMsTs",
  "Time",
]);

/** Ids of events, messages, calls and requests. Ids of users, groups and rooms stay. */
const IDS: ReadonlySet<string> = new Set([
  "Random",
  "MsgRandom",
  "CtxcbRequestId",
  "serverMsgID",
  "clientMsgID",
  "seq",
  "PushID",
  "TaskId",
  "CallId",
  "BattleId",
]);

/** Objects that have such fields. */
const PARTS: ReadonlySet<string> = new Set(["CallInfo", "CallRecord", "Callback", "EventInfo", "RoomInfo", "GiftWater"]);

const LARGEST_SECONDS = 1e11;
const MILLISECONDS_PER_SECOND = 1000;
const UINT31 = 2 ** 31;

/**
 * Returns an example with the current time and new ids, so that a server does not take it for a repeat of the example that was sent before. A
 * field that is empty stays empty. `now` is in milliseconds since 1970.
 */
export function withFreshValues(body: Body, traceId: string, now: number): Body {
  const fresh = Object.fromEntries(Object.entries(body).map(([field, value]) => [field, freshValue(field, value, traceId, now)]));
  return withMessageKey(body, fresh);
}

function freshValue(field: string, value: unknown, traceId: string, now: number): unknown {
  if (value === "" || value === 0 || value === null) return value;
  if (field === "operationID") return traceId;
  if (field === "Events" && Array.isArray(value)) return value.map((event) => withFreshValues(event, traceId, now));
  if (PARTS.has(field) && isObject(value)) return withFreshValues(value, traceId, now);
  if (TIMES.has(field)) return likeOriginal(value, Number(value) < LARGEST_SECONDS ? Math.floor(now / MILLISECONDS_PER_SECOND) : now);
  return IDS.has(field) ? freshId(value) : value;
}

/** Numbers that senders write as strings stay strings. */
function likeOriginal(value: unknown, number: number): unknown {
  return typeof value === "string" ? String(number) : number;
}

function freshId(value: unknown): unknown {
  if (typeof value === "number" || /^[0-9]+$/.test(String(value))) return likeOriginal(value, randomInt(1, UINT31));
  const text = String(value);
  return randomBytes(text.length).toString("hex").slice(0, text.length);
}

/** The key of a message consists of its number, its random number and its time. */
function withMessageKey(body: Body, fresh: Body): Body {
  if (typeof body.MsgKey !== "string") return fresh;
  const [sequence = "", random = "", time = ""] = body.MsgKey.split("_");
  const parts = [String(fresh.MsgSeq ?? sequence), String(fresh.MsgRandom ?? freshId(random)), String(fresh.MsgTime ?? time)];
  return { ...fresh, MsgKey: parts.join("_") };
}
