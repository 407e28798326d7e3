/** A question of an operator, and the request of the operator API that answers it. */
export interface Question {
  question: string;
  /** Path and query of a GET request. */
  request: string;
  /** What the answer must have, so that an empty one does not count. */
  isAnswered(answer: Answer): boolean;
}

/** An answer of the operator API, parsed. The document says what it has; the questions look at a part of it. */
export type Answer = Record<string, unknown> & { items?: Array<Record<string, unknown>>; lines?: unknown[] };

const hasItems = ({ items = [] }: Answer) => items.length > 0;
const hasLines = ({ lines = [] }: Answer) => lines.length > 0;

/** The questions of the guide, answered by the journal that entries.ts writes. */
export const QUESTIONS: readonly Question[] = [
  {
    question: "Who blocked alice this week?",
    request: "/api/history?target=alice&type=user.blocked&since=7d",
    isAnswered: hasItems,
  },
  {
    question: "What happened between alice and bob, whoever did it?",
    request: "/api/history?user=alice&with=bob",
    isAnswered: hasItems,
  },
  {
    question: "Since when are alice and bob friends?",
    request: "/api/history?user=alice&with=bob&type=friend.added",
    isAnswered: hasItems,
  },
  {
    question: "Whom does alice block now?",
    request: "/api/relations?owner=alice&kind=block",
    isAnswered: hasItems,
  },
  {
    question: "Why was bob's message refused?",
    request: "/api/callbacks?actor=bob&decision=refuse&bodies=true&limit=5",
    isAnswered: hasItems,
  },
  {
    question: "What did the rule no-casino decide today?",
    request: "/api/callbacks?rule=no-casino&since=24h",
    isAnswered: hasItems,
  },
  {
    question: "Who wrote about the lottery in the last six hours?",
    request: "/api/callbacks?text=lottery&event=message.sent&since=6h&bodies=true",
    isAnswered: hasItems,
  },
  {
    question: "What happened in the group hiking today?",
    request: "/api/history?group=hiking&since=24h",
    isAnswered: hasItems,
  },
  {
    question: "Which callbacks got the fallback this week?",
    request: "/api/callbacks?decidedBy=fallback&since=7d",
    isAnswered: hasItems,
  },
  {
    question: "Which commands have never arrived?",
    request: "/api/coverage?seen=false",
    isAnswered: hasItems,
  },
  {
    question: "What was p99 in the last hour, command by command?",
    request: "/api/statistics/series?since=1h",
    isAnswered: hasLines,
  },
  {
    question: "How many callbacks came each minute of the last day, and how many failed?",
    request: "/api/statistics/series?since=24h&step=1m&by=total",
    isAnswered: hasLines,
  },
];
