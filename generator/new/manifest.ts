import { UserError } from "../user-error.ts";

const GENERATOR = "top-sdk-generator";

const COMMANDS = ["update", "pull", "transcribe", "lint", "changes", "generate", "build", "docs", "gateway", "openapi"];

interface Manifest {
  readonly private?: boolean;
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const BEGINNING: Manifest = { private: true, type: "module" };

/**
 * The generator's commands as scripts of a folder.
 *
 * @param version of the generator
 * @param there the folder's package.json, where installing the generator has made one: what stands in it stays
 * @throws UserError where that is no manifest
 */
export function manifest(version: string, there?: string): string {
  const value = there === undefined ? BEGINNING : parse(there);
  const { scripts, dependencies, devDependencies } = value;
  const isNamed = [dependencies, devDependencies].some((list) => list?.[GENERATOR] !== undefined);
  const own = Object.fromEntries(COMMANDS.map((command) => [command, `${GENERATOR} ${command}`]));
  return print({
    ...value,
    scripts: { ...own, ...scripts },
    ...(!isNamed && { devDependencies: { ...devDependencies, [GENERATOR]: `^${version}` } }),
  });
}

function parse(text: string): Manifest {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below.
  }
  throw new UserError("package.json is there and holds no JSON object: nothing was written");
}

function print(value: Manifest): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
