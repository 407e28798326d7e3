import { readDocument } from "../../../src/openapi/read-document.ts";
import { serveStockBackend } from "../stock-backend.ts";

await serveStockBackend(readDocument("tencent-chat"));
