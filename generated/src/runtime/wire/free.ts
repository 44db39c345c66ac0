/** Of Node, or of the browser whose types the site has. */
type Port = InstanceType<typeof MessageChannel>["port1"];

/** Takes what it is sent, and has nobody to give it to. */
let nowhere: Port | undefined;

/**
 * Frees memory outside the heap that is not looked at again. What waits for the collector there counts as heap: for pages that are
 * read at the same time it would mark everything, again and again. What is part of more, or cannot be taken, waits for it.
 */
export function free({ buffer, byteLength }: Uint8Array): void {
  if (byteLength !== buffer.byteLength) return;
  try {
    nowhere ??= closedPort();
    nowhere.postMessage(undefined, [buffer as ArrayBuffer]);
  } catch {
    // Under jsdom there are no ports, and not all memory may be taken.
  }
}

function closedPort(): Port {
  const { port1 } = new MessageChannel();
  port1.close();
  return port1;
}
