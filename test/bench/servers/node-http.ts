import { listen } from "../../../src/http/listen.ts";
import { ANSWER } from "../answer.ts";
import { serve } from "../serve.ts";

// The floor: reads the body and answers.
const listener = await listen(
  function answer(request, response) {
    request.resume();
    request.once("end", () => {
      response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(ANSWER) });
      response.end(ANSWER);
    });
  },
  "127.0.0.1",
  0,
);
serve(listener);
