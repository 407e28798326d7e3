import { en as callbacks } from "../pages/callbacks/messages/en.ts";
import { en as coverage } from "../pages/coverage/messages/en.ts";
import { en as live } from "../pages/live/messages/en.ts";
import { en as overview } from "../pages/overview/messages/en.ts";
import { en as people } from "../pages/people/messages/en.ts";
import { en as quarantine } from "../pages/quarantine/messages/en.ts";
import { en as review } from "../pages/review/messages/en.ts";
import { en as rules } from "../pages/rules/messages/en.ts";
import { en as session } from "../pages/session/messages/en.ts";
import { en as system } from "../pages/system/messages/en.ts";
import { en as plot } from "../plot/messages/en.ts";

/** Every text of the console. The other languages have the same keys, which the compiler checks. */
export const en = {
  nav: {
    overview: "Overview",
    live: "Live",
    callbacks: "Callbacks",
    people: "People",
    rules: "Rules",
    review: "Review",
    coverage: "Coverage",
    quarantine: "Quarantine",
    system: "System",
    pages: "Pages",
    skip: "Skip to the content",
    documentation: "Documentation",
  },
  settings: {
    language: "Language",
    theme: "Appearance",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    keys: "Keyboard",
    signOut: "Sign out",
  },
  text: {
    copy: "Copy",
    copied: "Copied",
  },
  errors: {
    unreachable: "imhook does not answer.",
    unknown: "This did not work.",
    retry: "Try again",
  },
  keys: {
    title: "Keyboard",
    next: "Next row",
    previous: "Previous row",
    search: "Search",
    help: "Show the keys",
    close: "Close",
  },
  entries: {
    senders: { "tencent-chat": "Tencent Chat", openim: "OpenIM" },
    statuses: { accepted: "Accepted", quarantined: "Quarantined", duplicate: "Repeat" },
    decisions: { allow: "Allowed", refuse: "Refused", discard: "Discarded", modify: "Changed", verdicts: "Decided one by one" },
    fallbacks: { quarantine: "Fallback: not understood", deadline: "Fallback: too late", error: "Fallback: failed" },
    deciders: { rule: "Rule", handler: "Handler", service: "Service", fallback: "Fallback", default: "Nobody" },
    events: {
      friend: { requested: "Friend requested", answered: "Friend request answered", added: "Friend added", removed: "Friend removed" },
      user: {
        blocked: "Blocked",
        unblocked: "Unblocked",
        followed: "Followed",
        unfollowed: "Unfollowed",
        changed: "Profile changed",
        online: "Online",
        offline: "Offline",
      },
      message: { sent: "Message sent", changed: "Message changed", recalled: "Message recalled", read: "Message read" },
      group: { created: "Group created", changed: "Group changed", dismissed: "Group dismissed", "owner-changed": "Group owner changed" },
      member: { joined: "Member joined", left: "Member left" },
      call: { started: "Call started", joined: "Call joined", left: "Call left", ended: "Call ended" },
      room: {
        created: "Room created",
        changed: "Room changed",
        dismissed: "Room closed",
        "owner-changed": "Room owner changed",
        entered: "Room entered",
        left: "Room left",
      },
      gift: { sent: "Gift sent" },
      recording: { started: "Recording started", ended: "Recording ended" },
      session: { started: "Session started" },
    },
    noCommand: "unknown command",
    empty: "No callbacks",
  },
  strip: {
    label: "Callbacks over time",
    recorded: "Callbacks",
    failures: "Failures",
    refused: "Refused",
    hint: "Drag to select a time",
    whole: "Show all times",
  },
  filters: {
    label: "Search callbacks",
    placeholder: 'Search: user, id, "text", or actor:alice status:quarantined',
    hint: 'One word finds a user. Several words or "quotes" find text. The id of a callback opens it. name:value finds exactly that.',
    suggestions: "Suggestions",
    edit: "Change this filter",
    remove: "Remove the filter {name}",
    clear: "Clear",
    didYouMean: "Did you mean",
    faults: {
      name: "is no filter. Put it in quotes to search for it as text.",
      value: "is no value of {name}.",
      command: "is in no document. Put it in quotes to search for it anyway.",
      time: "is no time. Write 2h, 7d, 2026-07-01 or 2026-07-01T12:00:00Z.",
      empty: "{name} needs a value.",
      long: "{name} may have {longest} characters at most.",
      bare: "needs the name of a filter here, such as sender:openim.",
    },
    names: {
      sender: "Sender",
      app: "App",
      command: "Command",
      status: "Status",
      user: "User",
      actor: "Actor",
      target: "Target",
      event: "Event",
      group: "Group",
      message: "Message",
      requestId: "Request id",
      decision: "Decision",
      decidedBy: "Decided by",
      rule: "Rule",
      text: "Text",
      since: "Since",
      until: "Until",
    },
  },
  plot,
  overview,
  live,
  callbacks,
  people,
  rules,
  review,
  coverage,
  quarantine,
  system,
  session,
};

export type Messages = typeof en;
