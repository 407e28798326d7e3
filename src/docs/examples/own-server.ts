import { createServer } from "imhook";
import handlers from "./handlers.ts";

const server = await createServer({ environment: process.env, handlers });
console.log(`Callbacks: ${server.url}, operator API: ${server.operatorUrl}`);
process.once("SIGTERM", () => server.close());
