import type { Spec } from "../validate/spec.ts";
import { idsOnFile, judge } from "./document.ts";
import type { Name } from "./names.ts";
import type { Pages } from "./pages.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";
import { type Asked, isRead } from "./state.ts";
import { Stopped } from "./stopped.ts";
import { Unanswered } from "./visitor.ts";

interface Asking {
  readonly session: Session;
  readonly site: Site;
  readonly pages: Pages;
  readonly spec: Spec;
  /** Documents may be of other methods than on file. */
  readonly mayBeRenamed: boolean;
  /** What this pull has asked for already; what of it could not be read is asked for again. */
  readonly before: readonly Asked[];
}

/**
 * Asks for documents, one after the other, and keeps them. One that cannot be read is passed by, and says nothing of the
 * site where it could not be read before either: those come last.
 *
 * @throws Stopped where the site does not want to be asked, or answers to none of several
 */
export async function* ask(names: readonly Name[], asking: Asking): AsyncGenerator<Asked> {
  const { session, site, pages, mayBeRenamed, before } = asking;
  const ids = idsOnFile(asking.spec);
  for (const { id, method } of before.filter(isRead)) ids.set(method, id);
  const failed = new Set(before.filter(({ outcome }) => outcome === "failed").map(({ id }) => id));
  const [last, first] = [names.filter(({ id }) => failed.has(id)), names.filter(({ id }) => !failed.has(id))];
  let failures = 0;
  for (const name of [...first, ...last]) {
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
      if (!failed.has(name.id)) failures++;
      if (failures >= site.maxFailures) throw new Stopped("silent", error.message);
      yield { id: name.id, outcome: "failed", reason: error.message };
    }
  }
}
