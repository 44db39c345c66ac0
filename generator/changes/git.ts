import { spawnSync } from "node:child_process";
import { relative, sep } from "node:path";
import { UserError } from "../user-error.ts";

/** Thousands of specs in one answer. */
const MAX_BYTES = 1 << 30;

export interface Blob {
  /** Below the spec folder, with forward slashes. */
  readonly path: string;
  readonly content: Buffer;
}

/**
 * The YAML files of the spec folder in a commit. Attributes, filters and line endings of the working tree do not apply.
 *
 * @throws UserError when there is no such commit, or no spec folder in it
 */
export function readSpecFiles(ref: string, specDir: string): Blob[] {
  const commit = resolveCommit(ref);
  const folder = relative(".", specDir).split(sep).join("/");
  const listing = git(["ls-tree", "-r", "-z", "--full-tree", `${commit}:./${folder}`]);
  if (listing.status !== 0) throw new UserError(`${ref} has no folder ${specDir}`);
  const entries = listing.stdout.toString("utf8").split("\0").flatMap(parseEntry);
  const ids = entries.map(({ id }) => `${id}\n`).join("");
  const contents = splitBatch(git(["cat-file", "--batch"], ids).stdout);
  return entries.map(({ path }, index) => ({ path, content: contents[index] ?? Buffer.alloc(0) }));
}

/** A text that starts with `-` would be an option. */
function resolveCommit(ref: string): string {
  const hint = ref === "HEAD" ? ": commit the specs first, or name a folder of specs by --from DIR" : "";
  const unknown = new UserError(`${ref || '""'} is neither a folder nor a git commit${hint}`);
  if (ref === "" || ref.startsWith("-")) throw unknown;
  const { status, stdout } = git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const commit = stdout.toString("utf8").trim();
  if (status !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw unknown;
  return commit;
}

/** `100644 blob <id>\t<path>`; links and submodules are no specs. */
function parseEntry(line: string): { id: string; path: string }[] {
  const [, id, path] = /^100(?:644|755|664) blob ([0-9a-f]+)\t(.*\.yaml)$/s.exec(line) ?? [];
  return id && path ? [{ id, path }] : [];
}

/** Each object is `<id> blob <size>\n<content>\n`. */
function splitBatch(output: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.subarray(at, end).toString("latin1").split(" ")[2]);
    if (end < 0 || !Number.isInteger(size)) throw new UserError("git cat-file answered nothing that can be read");
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

function git(args: readonly string[], input = ""): { status: number | null; stdout: Buffer } {
  const { error, status, stdout } = spawnSync("git", args, { input, maxBuffer: MAX_BYTES });
  if (error) throw new UserError(`git cannot be run: ${error.message}`);
  return { status, stdout };
}
