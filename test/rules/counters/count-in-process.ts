import { connectCounters } from "../../../src/rules/counters/connect-counters.ts";

// A process that counts at a socket, and reports the results to its parent.

const [socket = "", name = "", times = ""] = process.argv.slice(2);
const START = 1_767_350_400_000;
const HOUR = 3_600_000;
const counters = connectCounters(socket);
const counts = await Promise.all(Array.from({ length: Number(times) }, () => counters.count("invites", "alice", HOUR, START)));
const distinct = await counters.distinct("targets", "alice", name, HOUR, START);
process.send?.({ counts, distinct });
await counters.close();
process.disconnect();
