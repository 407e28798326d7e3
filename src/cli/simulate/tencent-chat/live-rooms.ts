import type { Effect } from "../../../senders/reply-model.ts";
import type { SentCallback } from "../../../senders/sent-callback.ts";
import { continues, type Plays, type ProductAct, type Stage } from "../play.ts";
import { callback } from "./callback.ts";

const ROOM_ID_DIGITS = 8;
const MILLISECONDS_PER_SECOND = 1000;
const GIFT = { GiftId: "rose", Count: 1, Coins: 10 };

/** A room that a user opens, viewers who enter and send gifts, and its end (647/64422, 647/64424, 647/72210, 647/64423). */
export const goLive: Plays<ProductAct>["goLive"] = function* (stage, { owner, viewers }) {
  const { circle, random, now } = stage;
  const room = `${circle.name}-live-${random.hex(ROOM_ID_DIGITS)}`;
  const createdAt = now();
  const RoomInfo = { RoomName: "evening stream", RoomType: "Live", Owner_Account: owner, MaxMemberCount: 100, IsSeatEnabled: false };
  yield callback("Live.CallbackAfterCreateRoom", {
    Operator_Account: owner,
    RoomInfo: { RoomId: room, ...RoomInfo, CreateTime: Math.floor(createdAt / MILLISECONDS_PER_SECOND) },
    EventTime: createdAt,
  });
  let gifts = 0;
  for (const viewer of viewers) {
    yield state(stage, room, viewer, "Online", "Enter");
    if (yield* giveGift(stage, { room, from: viewer, to: owner })) gifts += 1;
    yield state(stage, room, viewer, "Offline", "Leave");
  }
  yield callback("Live.CallbackAfterDestroyRoom", {
    Operator_Account: owner,
    RoomId: room,
    EventType: "DestroyByUser",
    RoomInfo: { ...RoomInfo, ViewCount: viewers.length },
    Statistic: {
      TotalViewers: viewers.length,
      TotalGiftsSent: gifts,
      TotalGiftCoins: gifts * GIFT.Coins,
      TotalUniqueGiftSenders: gifts,
      TotalLikesReceived: 0,
    },
    EventTime: now(),
  });
};

function state({ now }: Stage, RoomId: string, viewer: string, EventType: string, EventCause: string) {
  const MemberList = [{ Member_Account: viewer }];
  return callback("Live.CallbackAfterMemberStateChanged", { RoomId, EventType, EventCause, MemberList, EventTime: now() });
}

interface Giving {
  room: string;
  from: string;
  to: string;
}

/** Returns whether the gift passed. A refused gift leaves no trace. */
function* giveGift({ now }: Stage, { room, from, to }: Giving): Generator<SentCallback, boolean, Effect> {
  const effect = yield callback("Live.CallbackBeforeSendGift", {
    Operator_Account: from,
    RoomId: room,
    GiftWater: { From_Account: from, To_Account: [to], Time: Math.floor(now() / MILLISECONDS_PER_SECOND), ...GIFT },
  });
  return continues(effect);
}
