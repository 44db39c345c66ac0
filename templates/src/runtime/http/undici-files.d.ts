// Files of undici that its own declarations leave out.
declare module "undici/lib/dispatcher/pool.js" {
  import type { Pool } from "undici/index.js";
  const pool: typeof Pool;
  export default pool;
}

declare module "undici/lib/dispatcher/client.js" {
  import type { Client } from "undici/index.js";
  const client: typeof Client;
  export default client;
}

declare module "undici/lib/core/connect.js" {
  import type { buildConnector } from "undici/index.js";
  const connect: typeof buildConnector;
  export default connect;
}
