/**
 * The doc site -> raw documents, politely:
 *
 *   site              where it is and how it may be asked: the file to mend
 *   visitor, answer   one request at a time, with a pause; what an answer is, by its form
 *   session           the token, and its renewal
 *   lists, names      what the site's catalogue, an old page's side list and the specs name
 *   ask, document     documents, and whether each is the one that was asked for
 *   pages, state      the folder of the documents, and how far the pull is; each file is written whole
 */
import type { Spec } from "../validate/spec.ts";
import { ask } from "./ask.ts";
import { type Folder, type Name, onFile } from "./names.ts";
import { Pages } from "./pages.ts";
import { readLists, type Wanted } from "./read-lists.ts";
import { Session } from "./session.ts";
import type { Site } from "./site.ts";
import { type Asked, isRead, saveState, type State, unfinished } from "./state.ts";
import { Stopped } from "./stopped.ts";
import { Unanswered, Visitor } from "./visitor.ts";

export interface PullOptions {
  readonly site: Site;
  readonly spec: Spec;
  readonly folders: readonly Folder[];
  /** Where documents are kept. */
  readonly pagesDir: string;
  /** Only these documents; no list is read, and a pull that is unfinished stays as it is. */
  readonly ids?: readonly number[];
  /** Ask for everything, also where a pull is unfinished. */
  readonly isFresh?: boolean;
  /** With `ids`: documents may be of other methods than on file. */
  readonly mayBeRenamed?: boolean;
  readonly onAsked?: (asked: Asked, done: number, total: number) => void;
}

export interface Pulled extends Omit<State, "key"> {
  /** It went on from where an earlier one was stopped. */
  readonly isResumed: boolean;
  /** Why it is not whole. */
  readonly stopped?: Stopped;
}

/** Asks the site for documents and keeps them. What was read is kept, however it ends. */
export async function pull(options: PullOptions): Promise<Pulled> {
  const { site, spec, folders, ids } = options;
  const pages = new Pages(options.pagesDir);
  const key = [site.home, ...folders.flatMap(({ categories }) => categories.map(({ id, title }) => id ?? title))].join(
    " ",
  );
  const before = options.isFresh || ids ? undefined : unfinished(pages, key);
  const isResumed = before !== undefined;
  let state = before ?? { key, names: [], found: [], notes: [], asked: [], isWhole: false };
  const advance = (next: Partial<State>): void => {
    state = { ...state, ...next };
    if (!ids) saveState(pages, state);
  };
  const visitor = new Visitor(site);
  const session = new Session(site, visitor);
  try {
    if (ids) advance({ names: ids.map((id) => nameOf(id, folders, spec)) });
    else if (!isResumed) advance(await orStop(readLists({ site, visitor, session }, folders, spec)));
    const before = state.asked.filter((one) => !isRead(one) || pages.has(one.id)); // somebody may have cleared the folder
    const done = before.filter(({ outcome }) => outcome !== "failed");
    const isDone = new Set(done.map(({ id }) => id));
    const missing = state.names.filter(({ id }) => !isDone.has(id));
    const mayBeRenamed = ids !== undefined && options.mayBeRenamed === true;
    for await (const asked of ask(missing, { session, site, pages, spec, mayBeRenamed, before })) {
      done.push(asked);
      isDone.add(asked.id);
      advance({ asked: [...done, ...before.filter(({ id }) => !isDone.has(id))] });
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

/** Without its lists a pull cannot begin. */
async function orStop(reading: Promise<Wanted>): Promise<Wanted> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof Unanswered ? new Stopped("silent", error.message) : error;
  }
}

function nameOf(id: number, folders: readonly Folder[], spec: Spec): Name {
  for (const { name: folder } of folders) {
    const known = onFile(folder, spec).get(id);
    if (known) return { ...known, folder, isOnFile: true, isListed: false };
  }
  return { id, title: "", folder: folders[0]?.name ?? "", isOnFile: false, isListed: false };
}
