/** Ids are texts, money is whole fen, dates of the platform are texts of GMT+8 that sort by time. One machine at a time makes them. */
export const SCHEMA = `
  SELECT pg_advisory_xact_lock(7);
  CREATE TABLE IF NOT EXISTS accounts (
    id text PRIMARY KEY, session text NOT NULL, is_authorised boolean NOT NULL DEFAULT true);
  CREATE TABLE IF NOT EXISTS streams (
    account text NOT NULL, stream text NOT NULL, cursor text, told_until timestamptz, saved_at timestamptz, worker text,
    last_error text, failed_at timestamptz, PRIMARY KEY (account, stream));
  CREATE TABLE IF NOT EXISTS orders (
    account text NOT NULL, trade_id text NOT NULL, tk_status integer, fee bigint NOT NULL, modified_time text NOT NULL,
    repeats integer NOT NULL DEFAULT 0, PRIMARY KEY (account, trade_id));
  CREATE TABLE IF NOT EXISTS refunds (
    account text NOT NULL, refund_suit_id text NOT NULL, trade_id text, refund_status integer, returned bigint NOT NULL,
    modified_time text NOT NULL, repeats integer NOT NULL DEFAULT 0, PRIMARY KEY (account, refund_suit_id));
  CREATE INDEX IF NOT EXISTS refunds_by_trade ON refunds (account, trade_id);
`;

/** Rows of a page as JSON; one that is known takes a newer state, and counts where the same state comes again. */
export const SAVE_ORDERS = `
  INSERT INTO orders (account, trade_id, tk_status, fee, modified_time)
  SELECT DISTINCT ON (trade_id) $1, trade_id, tk_status, fee, modified_time
  FROM jsonb_to_recordset($2::jsonb) AS page (trade_id text, tk_status integer, fee bigint, modified_time text)
  ORDER BY trade_id, modified_time DESC
  ON CONFLICT (account, trade_id) DO UPDATE SET
    tk_status = EXCLUDED.tk_status, fee = EXCLUDED.fee, modified_time = EXCLUDED.modified_time,
    repeats = orders.repeats + (orders.modified_time = EXCLUDED.modified_time AND orders.fee = EXCLUDED.fee)::integer
  WHERE orders.modified_time <= EXCLUDED.modified_time`;

export const SAVE_REFUNDS = `
  INSERT INTO refunds (account, refund_suit_id, trade_id, refund_status, returned, modified_time)
  SELECT DISTINCT ON (refund_suit_id) $1, refund_suit_id, trade_id, refund_status, returned, modified_time
  FROM jsonb_to_recordset($2::jsonb) AS page
    (refund_suit_id text, trade_id text, refund_status integer, returned bigint, modified_time text)
  ORDER BY refund_suit_id, modified_time DESC
  ON CONFLICT (account, refund_suit_id) DO UPDATE SET
    trade_id = EXCLUDED.trade_id, refund_status = EXCLUDED.refund_status, returned = EXCLUDED.returned,
    modified_time = EXCLUDED.modified_time,
    repeats = refunds.repeats + (refunds.modified_time = EXCLUDED.modified_time AND refunds.returned = EXCLUDED.returned)::integer
  WHERE refunds.modified_time <= EXCLUDED.modified_time`;

/** Goes on only from the cursor that this run began with: whoever lost the stream to another machine changes nothing. */
export const MOVE_CURSOR = `
  UPDATE streams SET cursor = $3, told_until = $5, saved_at = now(), worker = $6, last_error = NULL, failed_at = NULL
  WHERE account = $1 AND stream = $2 AND cursor IS NOT DISTINCT FROM $4`;
