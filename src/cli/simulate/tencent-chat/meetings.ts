import type { Plays, ProductAct } from "../play.ts";
import { callback } from "./callback.ts";

const ROOM_ID_DIGITS = 8;

/** A meeting that guests enter and leave (647/60733, 647/60735, 647/60734, 647/60732). */
export const meet: Plays<ProductAct>["meet"] = function* ({ circle, random, now }, { owner, guests }) {
  const room = `${circle.name}-meeting-${random.hex(ROOM_ID_DIGITS)}`;
  const RoomInfo = { RoomId: room, RoomName: "stand-up", RoomType: "Meeting", Owner_Account: owner, RoomStatus: "Running" };
  yield callback("Room.CallbackAfterCreateRoom", { Operator_Account: owner, RoomInfo, EventTime: now() });
  const everybody = guests.length + 1;
  yield callback("Room.CallbackAfterMemberEnter", {
    ...members(room, owner, guests),
    MemberCount: everybody,
    Type: "Enter",
    EventTime: now(),
  });
  yield callback("Room.CallbackAfterMemberLeave", {
    ...members(room, owner, guests),
    MemberCount: 1,
    Type: "Leave",
    Reason: "",
    EventTime: now(),
  });
  yield callback("Room.CallbackAfterDestroyRoom", { Operator_Account: owner, RoomId: room, EventTime: now() });
};

function members(room: string, owner: string, guests: string[]) {
  return { Operator_Account: owner, RoomId: room, MemberList_Account: guests };
}
