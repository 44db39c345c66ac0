import { type App, officialClient as official, topClients } from "../../scripts/top-clients.ts";

const FOLDER = process.env["INTEROP_PEERS"] ?? "";

/** Alibaba's own client for Node. */
export const officialClient = (app: App) => official(FOLDER, app);

/** The clients of TOP on npm, each as the function that calls. */
export const PEERS = topClients(FOLDER);
