import type { TopClient, TopClientOptions } from "../index.js";
import { usageError } from "./command.js";

/** @throws CliError with what the client says is wrong with its options */
export function clientOf(Client: typeof TopClient, options: TopClientOptions): TopClient {
  try {
    return new Client(options);
  } catch (error) {
    throw error instanceof TypeError ? usageError(error.message) : error;
  }
}
