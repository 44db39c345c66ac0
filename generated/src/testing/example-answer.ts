import { exampleOf } from "./example.js";
import { getApi } from "./get-api.js";
import { pageOf } from "./pages.js";

/**
 * The documented answer of an API, as the client resolves with it: built from the examples of its fields, ids as texts,
 * lists as arrays. Every field has a value: the document's example, that of a field alike, or one made by its type. Where the
 * document's own example is a business failure, its flag or code is turned into success. `{}` where no source documents the
 * answer.
 *
 * @param params of a call: then it is what the gateway answers to that call, the page of a paged API that it asks for.
 * There are two: a full one, and a last one with one element
 * @throws Error for a method that has no spec
 */
export function exampleAnswer<Answer = Record<string, unknown>>(method: string, params?: object): Answer {
  const api = getApi(method);
  const answer = exampleOf(api);
  return (params ? pageOf(api, answer, params) : answer) as Answer;
}
