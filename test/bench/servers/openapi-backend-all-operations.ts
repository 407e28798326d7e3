import { joinDocuments, serveStockBackend } from "../stock-backend.ts";

await serveStockBackend(joinDocuments());
