import {
  lint
} from "./chunk-WSIXEU7H.js";
import {
  printJson
} from "./chunk-HJQTL3N3.js";
import {
  plainText
} from "./chunk-D4ANMA4C.js";
import "./chunk-DMLP7MGD.js";
import "./chunk-3O5U6C6R.js";
import {
  SpecError,
  UsageError,
  UserError,
  defineCommand,
  wholeNumber
} from "./chunk-AL3ONMBD.js";
import "./chunk-WGKIATWL.js";
import "./chunk-2PDTYBWY.js";
import {
  flat
} from "./chunk-7F3LAL5W.js";

// generator/pull/site.ts
var SITE = {
  home: "https://open.taobao.com",
  oldHosts: [
    "https://developer.alibaba.com",
    "https://open.alitrip.com",
    "https://open.fliggy.com",
    "https://doc.alidayu.com"
  ],
  sessionPages: ["/docCenter", "/api.htm?docId=285&docType=2"],
  token: "_tb_token_",
  catalogue: "/handler/document/getApiCatelogConfig.json?scopeId=&treeId=&docId=285&docType=2&tag=",
  document: (id) => `/handler/document/getDocument.json?isEn=false&treeId=&docId=${id}&docType=2`,
  oldPage: (id) => `/docs/api.htm?apiId=${id}`,
  headers: {
    "user-agent": "top-docs-reader",
    accept: "application/json, text/html",
    "accept-language": "zh-CN"
  },
  pace: 1e3,
  jitter: 0.3,
  timeout: 3e4,
  maxBytes: 1 << 24,
  sessionLife: 15 * 6e4,
  attempts: 2,
  maxFailures: 3
};
function siteAt(address) {
  return { ...SITE, home: address, oldHosts: [address] };
}

// generator/pull/document.ts
function idsOnFile({ apis, catalogue }) {
  const known = [...catalogue, ...apis].flatMap(({ method, id }) => {
    return method !== void 0 && typeof id === "number" ? [[method, id]] : [];
  });
  return new Map(known);
}
function judge({ data }, { id, method: expected }, { ids, mayBeRenamed }) {
  const method = typeof data["name"] === "string" ? data["name"].trim() : "";
  if (method === "") return { id, outcome: "gone", reason: "the site has no document of this id" };
  const refused = (reason) => ({ id, method, outcome: "refused", reason });
  const other = ids.get(method);
  if (other !== void 0 && other !== id) {
    return refused(`the document is of ${method}, whose id on file is ${other}`);
  }
  if (expected !== void 0 && expected !== method && !mayBeRenamed) {
    const next = `where the platform renamed it: npm run pull -- --id ${id} --renamed`;
    return refused(`the document is of ${method}, on file is ${expected}; ${next}`);
  }
  return { id, method, outcome: "read" };
}

// generator/pull/state.ts
function isRead(asked) {
  return ["read", "new", "changed", "same"].includes(asked.outcome);
}
function unfinished(pages, key) {
  const state = pages.state();
  const isState = [state?.names, state?.found, state?.notes, state?.asked].every(Array.isArray);
  return isState && state?.key === key && state.isWhole === false ? state : void 0;
}

// generator/pull/stopped.ts
var ADVICE = {
  challenge: "wait, for hours rather than minutes, and run the same command again: it goes on where it stopped",
  login: "wait and run the same command again; where it happens at once, the site has changed: generator/pull/site.ts",
  busy: "wait and run the same command again: it goes on where it stopped; --pace MS asks more slowly",
  moved: "if that is where the documents are now, mend generator/pull/site.ts",
  session: "wait and run the same command again; where it happens at once, the site has changed: generator/pull/site.ts",
  silent: "look whether the network and the site are there, and run the same command again: it goes on where it stopped"
};
var Stopped = class extends Error {
  name = "Stopped";
  reason;
  advice;
  /** @param found what the site did, and where */
  constructor(reason, found) {
    super(found);
    this.reason = reason;
    this.advice = ADVICE[reason];
  }
};

// generator/pull/visitor.ts
import { setTimeout as sleep } from "node:timers/promises";
import { CookieJar } from "tough-cookie";
import { EnvHttpProxyAgent, fetch } from "undici";
var Unanswered = class extends Error {
  name = "Unanswered";
};
var Visitor = class {
  #site;
  #cookies = new CookieJar();
  #connections = new EnvHttpProxyAgent();
  #lastAnswer = -Infinity;
  constructor(site) {
    this.#site = site;
  }
  /**
   * @param hidden the end of the query, which no message may show
   * @throws Unanswered where no whole answer comes
   */
  async get(url, referer, hidden = "") {
    await this.#pause();
    const cookie = await this.#cookies.getCookieString(url);
    const headers = { ...this.#site.headers, ...referer && { referer }, ...cookie && { cookie } };
    try {
      const signal = AbortSignal.timeout(this.#site.timeout);
      const response = await fetch(url + hidden, {
        headers,
        redirect: "manual",
        signal,
        dispatcher: this.#connections
      });
      for (const line of response.headers.getSetCookie()) {
        await this.#cookies.setCookie(line, url, { ignoreError: true });
      }
      return await this.#read(url, response);
    } catch (error) {
      throw new Unanswered(`${url}: ${reasonOf(error)}`);
    } finally {
      this.#lastAnswer = performance.now();
    }
  }
  /** The value of a cookie as it would be sent there. */
  async cookie(url, name) {
    return (await this.#cookies.getCookies(url)).find(({ key }) => key === name)?.value;
  }
  async close() {
    await this.#connections.destroy();
  }
  async #pause() {
    const { pace, jitter } = this.#site;
    const pause = pace * (1 + jitter * (2 * Math.random() - 1));
    const rest = this.#lastAnswer + pause - performance.now();
    if (rest > 0) await sleep(rest);
  }
  async #read(url, response) {
    const location = response.headers.get("location");
    const retryAfter = response.headers.get("retry-after");
    return {
      url,
      status: response.status,
      ...location !== null && { location: new URL(location, url).href },
      ...retryAfter !== null && { retryAfter },
      text: decode(await this.#bytes(response))
    };
  }
  async #bytes({ body }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > this.#site.maxBytes) throw new Error(`the answer has more than ${this.#site.maxBytes} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
};
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
function reasonOf(error) {
  const { message, cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}

// generator/pull/ask.ts
async function* ask(names, asking) {
  const { session, site, pages, mayBeRenamed } = asking;
  const ids = idsOnFile(asking.spec);
  for (const { id, method } of asking.before.filter(isRead)) ids.set(method, id);
  let failures = 0;
  for (const name of names) {
    try {
      const document = await session.get(site.document(name.id));
      const asked = judge(document, name, { ids, mayBeRenamed });
      failures = 0;
      if (!isRead(asked)) yield asked;
      else {
        ids.set(asked.method, name.id);
        yield { ...asked, outcome: pages.keep(name.id, document.text) };
      }
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      failures++;
      if (failures >= site.maxFailures) throw new Stopped("silent", error.message);
      yield { id: name.id, outcome: "failed", reason: error.message };
    }
  }
}

// generator/pull/names.ts
function namesOf(folder, spec, { catalogue, sideList: sideList2 }) {
  const known = onFile(folder, spec);
  const listed = new Map(catalogue.map((one) => [one.id, one]));
  const side = new Map(sideList2.map((one) => [one.id, one]));
  const ids = /* @__PURE__ */ new Set([...known.keys(), ...listed.keys(), ...side.keys()]);
  return [...ids].sort((a, b) => a - b).map((id) => {
    const method = known.get(id)?.method ?? listed.get(id)?.method;
    const title = (known.get(id) ?? side.get(id) ?? listed.get(id))?.title ?? "";
    return { id, folder, title, ...method && { method }, isOnFile: known.has(id), isListed: listed.has(id) };
  });
}
function onFile(folder, { apis, catalogue }) {
  const rows = catalogue.flatMap(({ id, title, method }) => {
    const isElsewhere = apis.some((api) => api.method === method && api.category !== folder);
    return typeof id === "number" && !isElsewhere ? [{ id, title, ...method !== void 0 && { method } }] : [];
  });
  const specs = apis.flatMap(({ id, title, method, category }) => {
    return id !== void 0 && category === folder ? [{ id, title, method }] : [];
  });
  return new Map([...rows, ...specs].map((one) => [one.id, one]));
}
function idsByTitle(rows, sideList2) {
  const taken = new Set(rows.map(({ id }) => id));
  return rows.flatMap(({ title, id }) => {
    const matches = sideList2.filter((one) => one.title === title);
    const isAlone = rows.filter((row) => row.title === title).length === 1;
    const [match] = matches;
    if (typeof id === "number" || !match || matches.length > 1 || !isAlone || taken.has(match.id)) return [];
    const [from, to] = id ?? [0, null];
    return match.id > from && match.id < (to ?? Infinity) ? [{ title, id: match.id }] : [];
  });
}

// generator/pull/pages.ts
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var STATE = "pull.state";
var Pages = class {
  #folder;
  constructor(folder) {
    this.#folder = folder;
  }
  /** Where a document is kept. */
  file(id) {
    return join(this.#folder, `${id}.json`);
  }
  /** Writes a document whose words are others than the ones that are there. */
  keep(id, text) {
    const before = readIfThere(this.file(id));
    if (before !== void 0 && words(before) === words(text)) return "same";
    this.#write(`${id}.json`, text);
    return before === void 0 ? "new" : "changed";
  }
  /** `undefined` where there is none, and for what is no state of ours. */
  state() {
    try {
      return JSON.parse(readIfThere(join(this.#folder, STATE)) ?? "");
    } catch {
      return void 0;
    }
  }
  saveState(state) {
    this.#write(STATE, `${JSON.stringify(state, null, 1)}
`);
  }
  /** Whole or not at all, whenever the process ends. */
  #write(name, text) {
    mkdirSync(this.#folder, { recursive: true });
    const aside = join(this.#folder, `${name}.part`);
    writeFileSync(aside, text);
    renameSync(aside, join(this.#folder, name));
  }
};
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function words(text) {
  try {
    return JSON.stringify({ ...JSON.parse(text), sdkDemos: void 0 });
  } catch {
    return text;
  }
}

// generator/pull/answer.ts
var CHALLENGE = /x5sec|_____tmd_____|\/punish\?|"?action"?\s*:\s*"captcha"/i;
var LOGIN = /^https?:\/\/(?:login|passport)\.|[/.]login[./?]|\/login$/i;
function readAnswer(visited) {
  const text = parseObject(visited.text) ? visited.text : lenient(visited.text);
  const value = parseObject(text);
  refuseToGoOn(visited, value);
  if (typeof value?.["success"] !== "boolean") {
    const title = titleOf(visited.text);
    if (title !== void 0) return { kind: "expired", message: `a page titled ${JSON.stringify(title)}` };
    return { kind: "unreadable", message: `${visited.url}: status ${visited.status}, and no whole JSON answer` };
  }
  const { success, data } = value;
  if (!success) return { kind: "expired", message: String(value["msg"] || value["errMsg"] || value["code"]) };
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  return isObject ? { kind: "data", data, text: memberText(text, "data") } : { kind: "data", data: {}, text: "{}" };
}
function readHtml(visited) {
  refuseToGoOn(visited, parseObject(visited.text));
  return visited.text;
}
function refuseToGoOn(visited, value) {
  const { url, status, location, retryAfter, text } = visited;
  const isForPeople = text.trim() === "" ? status === 200 : CHALLENGE.test(text) || Array.isArray(value?.["ret"]);
  const isGood = typeof value?.["success"] === "boolean";
  if (isForPeople && !isGood || CHALLENGE.test(location ?? "")) {
    throw new Stopped("challenge", `${url}: the site wants a person to prove that it is one`);
  }
  if (status === 429 || status === 503) {
    throw new Stopped(
      "busy",
      `${url}: status ${status}${retryAfter === void 0 ? "" : `, Retry-After ${retryAfter}`}`
    );
  }
  if (status < 300 || status > 399) return;
  const to = location === void 0 ? "nowhere" : location.replace(/\?.*$/s, "");
  throw new Stopped(LOGIN.test(location ?? "") ? "login" : "moved", `${url}: status ${status}, it leads to ${to}`);
}
function lenient(text) {
  return text.replace(/^\ufeff/, "").replace(/[\u0000-\u001f]/g, " ");
}
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function titleOf(html) {
  if (!html.trimStart().startsWith("<")) return void 0;
  return /<title>([^<]{0,200})/i.exec(html)?.[1]?.trim() ?? "";
}
function memberText(json, name) {
  const key = JSON.stringify(name);
  let depth = 0;
  let start;
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g)) {
    if (start !== void 0 && depth === 1 && (token === "," || token === "}")) return json.slice(start, index).trim();
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && token === key) {
      const value = /\s*:/y;
      value.lastIndex = index + token.length;
      if (value.test(json)) start = value.lastIndex;
    }
  }
  return "null";
}

// generator/pull/lists.ts
var API = 2;
function catalogueList(data, { id, title }) {
  const trees = children(data, "treeCategories").flatMap((category) => children(category, "catelogTrees"));
  const own = trees.filter((tree) => id !== void 0 && tree["id"] === id);
  const found = own.length > 0 ? own : trees.filter((tree) => (tree["name"] ?? tree["treeName"]) === title);
  if (found.length === 0) return void 0;
  return distinct(found.flatMap((tree) => children(tree, "catelogList")).flatMap(items));
}
function items(item) {
  const below = children(item, "children").flatMap(items);
  const id = Number(item["docId"]);
  if (item["docType"] !== API || !isId(id)) return below;
  return [{ id, title: words2(item["subName"]), method: words2(item["name"]) }, ...below];
}
function sideList(html) {
  const links = html.split(/<a\s/i).slice(1);
  return distinct(
    links.flatMap((link) => {
      const [tag = "", rest = ""] = cut(link, ">");
      const id = Number(/[?&;](?:apiId|docId)=(\d+)/i.exec(tag)?.[1]);
      const title = plainText(cut(rest, /<\/a/i)[0] ?? "");
      return isId(id) && title !== "" ? [{ id, title }] : [];
    })
  );
}
function cut(text, end) {
  const at = typeof end === "string" ? text.indexOf(end) : text.search(end);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function children(value, key) {
  const list = value[key];
  return Array.isArray(list) ? list.filter((one) => typeof one === "object" && one !== null) : [];
}
function words2(value) {
  return typeof value === "string" ? plainText(value) : "";
}
function isId(id) {
  return Number.isSafeInteger(id) && id > 0;
}
function distinct(list) {
  const first = /* @__PURE__ */ new Map();
  for (const one of list) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()];
}

// generator/pull/read-lists.ts
async function readLists({ site, visitor, session }, folders, spec) {
  const notes = [];
  const names = [];
  const found = [];
  const { data } = await session.get(site.catalogue);
  for (const { name, categories } of folders) {
    const known = onFile(name, spec);
    const lists = { catalogue: [], sideList: [] };
    for (const category of categories) {
      const listed = catalogueList(data, category);
      if (!listed)
        notes.push(`the site's catalogue has no category ${[category.id, category.title].filter(Boolean).join(" ")}`);
      const [id] = [...(listed ?? []).map((one) => one.id), ...known.keys()];
      lists.catalogue.push(...listed ?? []);
      if (id !== void 0) lists.sideList.push(...await readSideList(site, visitor, id, notes));
    }
    names.push(...namesOf(name, spec, lists));
    found.push(...idsByTitle(spec.catalogue, lists.sideList));
  }
  return { names, found, notes };
}
async function readSideList(site, visitor, id, notes) {
  for (const host of site.oldHosts) {
    const url = host + site.oldPage(id);
    try {
      const list = sideList(readHtml(await visitor.get(url)));
      if (list.some((one) => one.id === id)) return list;
      notes.push(`${url}: no list of APIs with ${id} in it`);
    } catch (error) {
      if (!(error instanceof Unanswered) && !(error instanceof Stopped && error.reason === "moved")) throw error;
      notes.push(error.message);
    }
  }
  return [];
}

// generator/pull/session.ts
var Session = class {
  #site;
  #visitor;
  #referer;
  #token;
  #opened = -Infinity;
  constructor(site, visitor) {
    this.#site = site;
    this.#visitor = visitor;
  }
  /**
   * What a handler answers, asked again where it cannot be read.
   *
   * @throws Stopped where the site does not want to be asked
   * @throws Unanswered where no answer can be read
   */
  async get(path) {
    for (let left = this.#site.attempts; ; left--) {
      try {
        return await this.#getOnce(path);
      } catch (error) {
        if (!(error instanceof Unanswered) || left <= 1) throw error;
      }
    }
  }
  async #getOnce(path) {
    const isOld = performance.now() - this.#opened > this.#site.sessionLife;
    if (isOld) await this.#open();
    let answer = await this.#ask(path);
    if (answer.kind === "expired" && !isOld) {
      await this.#open();
      answer = await this.#ask(path);
    }
    if (answer.kind === "data") return answer;
    if (answer.kind === "unreadable") throw new Unanswered(answer.message);
    throw new Stopped("session", `${this.#site.home}${path}: ${answer.message}, in a session that was just opened`);
  }
  async #ask(path) {
    const { home, token } = this.#site;
    const query = this.#token === void 0 ? "" : `&${token}=${encodeURIComponent(this.#token)}`;
    return readAnswer(await this.#visitor.get(home + path, this.#referer, query));
  }
  async #open() {
    const { home, sessionPages } = this.#site;
    for (const page of sessionPages) {
      const url = home + page;
      const html = readHtml(await this.#visitor.get(url));
      this.#referer = url;
      this.#token = await this.#visitor.cookie(url, this.#site.token) ?? this.#tokenIn(html);
      if (this.#token !== void 0) break;
    }
    this.#opened = performance.now();
  }
  /** A hidden field, or a member of a script's object. */
  #tokenIn(html) {
    const at = html.indexOf(this.#site.token);
    return at < 0 ? void 0 : /^["']?\s*(?:value=|:)\s*["']([\w-]+)["']/.exec(html.slice(at + this.#site.token.length))?.[1];
  }
};

// generator/pull/index.ts
async function pull(options) {
  const { site, spec, folders, ids } = options;
  const pages = new Pages(options.pagesDir);
  const key = [site.home, ...folders.flatMap(({ categories }) => categories.map(({ id, title }) => id ?? title))].join(
    " "
  );
  const before = options.isFresh || ids ? void 0 : unfinished(pages, key);
  const isResumed = before !== void 0;
  let state = before ?? { key, names: [], found: [], notes: [], asked: [], isWhole: false };
  const advance = (next) => {
    state = { ...state, ...next };
    if (!ids) pages.saveState(state);
  };
  const visitor = new Visitor(site);
  const session = new Session(site, visitor);
  try {
    if (ids) advance({ names: ids.map((id) => nameOf(id, folders, spec)) });
    else if (!isResumed) advance(await orStop(readLists({ site, visitor, session }, folders, spec)));
    const done = state.asked.filter(({ outcome }) => outcome !== "failed");
    const isDone = new Set(done.map(({ id }) => id));
    const missing = state.names.filter(({ id }) => !isDone.has(id));
    const mayBeRenamed = ids !== void 0 && options.mayBeRenamed === true;
    for await (const asked of ask(missing, { session, site, pages, spec, mayBeRenamed, before: [...done] })) {
      done.push(asked);
      advance({ asked: done });
      options.onAsked?.(asked, done.length, state.names.length);
    }
    advance({ isWhole: done.every(({ outcome }) => outcome !== "failed") });
    return { ...state, isResumed };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { ...state, isResumed, stopped: error };
  } finally {
    await visitor.close();
  }
}
async function orStop(reading) {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof Unanswered ? new Stopped("silent", error.message) : error;
  }
}
function nameOf(id, folders, spec) {
  for (const { name: folder } of folders) {
    const known = onFile(folder, spec).get(id);
    if (known) return { ...known, folder, isOnFile: true, isListed: false };
  }
  return { id, title: "", folder: folders[0]?.name ?? "", isOnFile: false, isListed: false };
}

// generator/pull/folders.ts
function chooseFolders({ package: { categories } }, category) {
  const all = Object.entries(categories).map(([name, own]) => ({ name, categories: own }));
  if (all.length === 0)
    throw new UserError("package.yaml names no category of the platform: there is nothing to ask for");
  if (category === void 0) return all;
  const folder = all.find(({ name }) => name === category);
  if (folder) return [folder];
  const named = all.map((one) => ({ ...one, categories: one.categories.filter((own) => isNamed(own, category)) }));
  const found = named.filter((one) => one.categories.length > 0);
  if (found.length > 0) return found;
  const known = all.flatMap(({ name, categories: own }) => [name, ...own.map(({ id, title }) => id ?? title)]).join(", ");
  throw new UserError(`package.yaml names no category ${category}, but ${known}`);
}
function isNamed({ id, title }, name) {
  return String(id) === name || title === name;
}

// generator/pull/report.ts
var WORDS = {
  read: "read",
  new: "read",
  changed: "changed since it was last read",
  same: "as it was last read",
  gone: "gone",
  refused: "refused",
  failed: "failed"
};
function askedLine({ id, method, outcome, reason }) {
  const name = method === void 0 ? String(id) : `${id} ${method}`;
  return flat(`${name}: ${WORDS[outcome]}${reason === void 0 ? "" : `, ${reason}`}`);
}
function pulledLines(pulled) {
  const { asked, names, notes, stopped, isResumed } = pulled;
  const count = (outcome) => asked.filter((one) => one.outcome === outcome).length;
  const counts = ["new", "changed", "same", "gone", "refused", "failed"].filter((outcome) => count(outcome) > 0).map((outcome) => `${count(outcome)} ${WORDS[outcome]}`);
  const unlisted = unlistedNames(pulled).length;
  return [
    `${asked.length} of ${names.length} documents asked for${isResumed ? " (with an earlier run)" : ""}: ${counts.join(", ") || "none"}`,
    ...unlisted > 0 ? [`${unlisted} of them are not in the site's catalogue, which lists only a part of the APIs`] : [],
    ...notes.map((note) => flat(`note: ${note}`)),
    ...stopped ? [flat(`stopped: ${stopped.message}`), `next: ${stopped.advice}`] : []
  ];
}
function unlistedNames({ names, asked }) {
  if (!names.some(({ isListed }) => isListed)) return [];
  const read = new Set(asked.filter(isRead).map(({ id }) => id));
  return names.filter(({ id, isListed }) => !isListed && read.has(id));
}
function pulledJson(pulled) {
  const { stopped, asked, isWhole, isResumed, found, notes } = pulled;
  return {
    isWhole,
    isResumed,
    ...stopped && { stopped: { reason: stopped.reason, found: stopped.message, next: stopped.advice } },
    documents: asked,
    unlisted: unlistedNames(pulled).map(({ id }) => id),
    idsByTitle: found,
    notes
  };
}

// generator/cli/progress-bar.ts
var WIDTH = 24;
var ProgressBar = class {
  isShown = process.stderr.isTTY === true;
  /** @param text cut where the terminal ends */
  show(done, total, text) {
    if (!this.isShown) return;
    const filled = Math.round(WIDTH * done / Math.max(total, 1));
    const line = `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${done}/${total} ${text}`;
    process.stderr.write(`\r\x1B[K${line.slice(0, Math.max(process.stderr.columns - 1, WIDTH))}`);
  }
  clear() {
    if (this.isShown) process.stderr.write("\r\x1B[K");
  }
};

// generator/cli/pull.ts
var SITE_OPTIONS = {
  spec: { type: "string", default: "spec" },
  category: { type: "string" },
  site: { type: "string" },
  pace: { type: "string" },
  pages: { type: "string", default: "pages" },
  json: { type: "boolean", default: false }
};
var SITE_USAGE = `  --spec      folder of the specs (default: spec); its package.yaml names the categories
  --category  only this folder, or the category with this id
  --site      another address of the doc site
  --pace      milliseconds between two requests (default: ${SITE.pace})
  --pages     folder of the documents (default: pages)`;
var pullCommand = defineCommand({
  usage: `npm run pull [-- --spec DIR --category NAME|ID --id N --site URL --pace MS --pages DIR --fresh --json]
${SITE_USAGE}
  --id        only this document; may be repeated
  --renamed   with --id: the document may be of another method than on file
  --fresh     ask for everything, also where an earlier run was stopped
ends with 0 when all was read or is gone, 1 when a document was refused or failed, 3 when it was stopped: run it again later`,
  options: {
    ...SITE_OPTIONS,
    id: { type: "string", multiple: true },
    renamed: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false }
  },
  async run({ id, renamed, fresh, ...flags }) {
    if (renamed && !id) throw new UsageError("--renamed goes with --id");
    if (fresh && id) throw new UsageError("--fresh and --id exclude each other: what --id names is always asked for");
    const spec = readSpec(flags.spec);
    const ids = id?.map((text) => wholeNumber("--id", text));
    const pulled = await pullShown(
      {
        spec,
        site: siteOf(flags),
        folders: chooseFolders(spec, flags.category),
        pagesDir: flags.pages,
        isFresh: fresh,
        mayBeRenamed: renamed,
        ...ids && { ids }
      },
      flags.json
    );
    if (flags.json) printJson(pulledJson(pulled));
    else for (const line of pulledLines(pulled)) console.log(line);
    return exitCodeOf(pulled);
  }
});
async function pullShown(options, isJson) {
  const bar = new ProgressBar();
  try {
    return await pull({
      ...options,
      onAsked(asked, done, total) {
        const line = askedLine(asked);
        if (bar.isShown) bar.show(done, total, line);
        else if (!isJson) console.log(`${done}/${total} ${line}`);
      }
    });
  } finally {
    bar.clear();
  }
}
function exitCodeOf({ stopped, asked }) {
  if (stopped) return 3;
  return asked.some(({ outcome }) => outcome === "refused" || outcome === "failed") ? 1 : 0;
}
function readSpec(specDir) {
  const { spec, diagnostics } = lint(specDir);
  if (!spec) throw new SpecError(diagnostics.filter(({ severity }) => severity === "error"));
  return spec;
}
function siteOf({
  site,
  pace
}) {
  const own = site === void 0 ? SITE : siteAt(addressOf(site));
  return pace === void 0 ? own : { ...own, pace: wholeNumber("--pace", pace, 36e5) };
}
function addressOf(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const isAddress = url !== void 0 && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "";
  if (!isAddress || url.username !== "")
    throw new UsageError(`--site ${text} is no address such as https://open.taobao.com`);
  return url.origin;
}
export {
  SITE_OPTIONS,
  SITE_USAGE,
  exitCodeOf,
  pullCommand,
  pullShown,
  readSpec,
  siteOf
};
