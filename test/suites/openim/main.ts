import { wholeNumber } from "../../bench/options.ts";
import { createCommand, main } from "../suite.ts";
import { openim } from "./openim.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:openim",
  "Post every callback with the client and the structs of open-im-server 3.8.3, decode the answers with them, and hold journal, events and " +
    "relations against what was sent. It needs Go, and builds the client once, which takes a minute or more.",
).option("--rounds <n>", "times that everything is sent", wholeNumber(1000), 25);

await main(command, { run: openim, render });
