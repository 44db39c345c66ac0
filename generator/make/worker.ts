/** The second thread: it is sent chunks of work, and answers with packs. */
import { parentPort, workerData } from "node:worker_threads";
import { openWorkshop } from "./chunk.ts";
import { Examples } from "./examples.ts";
import { unpackGround } from "./ground.ts";
import { bufferOf } from "./pack.ts";
import { doWork, type Message, type Start, type WorkDone } from "./work.ts";

const { templatesDir, ground } = workerData as Start;
const workshop = openWorkshop(templatesDir, unpackGround(ground));
let examples = new Examples(new Uint8Array());

parentPort?.on("message", (message: Message) => {
  if ("examples" in message) examples = new Examples(message.examples);
  else void answer(message);
});

async function answer({ id, work }: Extract<Message, { readonly id: number }>): Promise<void> {
  const pack = await doWork(work, workshop, examples);
  parentPort?.postMessage({ id, pack } satisfies WorkDone, [bufferOf(pack)]);
}
