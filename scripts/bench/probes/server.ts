/**
 * The cheapest server that answers POST requests: one small answer, written once. It runs in a process of its own, so
 * that a client's CPU time is the client's alone, and ends with its parent. Prints its port.
 */
import { type AddressInfo, createServer } from "node:net";

const HEAD_END = "\r\n\r\n";
const BODY =
  '{"tbk_sc_social_crowd_get_response":{"social_crowd_id":3141592653590793242,"social_crowd_name":"测试社群",' +
  '"social_crowd_type":1,"social_crowd_description":"一个社群","social_crowd_size":12,"request_id":"15qrk1xdo6a1g"}}';
const ANSWER = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: text/javascript;charset=UTF-8\r\ncontent-length: ${Buffer.byteLength(BODY)}${HEAD_END}${BODY}`,
);

const server = createServer((socket) => {
  let received = "";
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    for (let end = requestEnd(received); end > 0; end = requestEnd(received)) {
      received = received.slice(end);
      socket.write(ANSWER);
    }
  });
});

/** Where the first request ends, 0 when it is not whole yet. */
function requestEnd(text: string): number {
  const head = text.indexOf(HEAD_END);
  if (head < 0) return 0;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head))?.[1] ?? "0";
  const end = head + HEAD_END.length + Number(length);
  return end <= text.length ? end : 0;
}

server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
