import type { RecordingEventType } from "../../../../generated/tencent-chat.ts";
import type { EventDraft } from "../../../callbacks/summary.ts";

/** Of the recording of a stream and of a page (647/54914). The others are steps between the two. */
const EVENT_OF_TYPE: Readonly<Record<number, EventDraft["type"]>> = {
  301: "recording.started",
  302: "recording.ended",
  801: "recording.started",
  802: "recording.ended",
};

/** The events of a recording that starts or ends; `session` is the recorded call. */
export function recordingEvents(eventType: RecordingEventType | undefined, session?: string): EventDraft[] {
  const type = eventType === undefined ? undefined : EVENT_OF_TYPE[eventType];
  return type === undefined ? [] : [{ type, session }];
}
