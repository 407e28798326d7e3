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
    label: "Filters",
    placeholder: "actor:alice status:quarantined",
    clear: "Clear",
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
