import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { start, UsageError } from "../generator/cli/command.ts";
import { UserError } from "../generator/user-error.ts";

/** `npm run release -- TAG`: the built package to the registry, where the tag says what package and changelog say. */

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** @throws UserError where they do not agree */
function check(tag: string): Manifest {
  const manifest = JSON.parse(readFileSync("generated/package.json", "utf8")) as Manifest;
  const { version } = manifest;
  if (tag !== `v${version}`)
    throw new UserError(
      `the tag is ${tag}, the package is of version ${version}: npm run generate brings that of spec/package.yaml`,
    );
  const isTold = readFileSync("CHANGELOG.md", "utf8")
    .split("\n")
    .some((line) => line.startsWith(`## ${version}`));
  if (!isTold) throw new UserError(`CHANGELOG.md has no section ${version}: npm run changes -- --release writes it`);
  return manifest;
}

await start({
  usage: `npm run release -- TAG [--check] [--dry-run]
  --check    only compare the tag with package and changelog
  --dry-run  do everything but publish`,
  options: { check: { type: "boolean", default: false }, "dry-run": { type: "boolean", default: false } },
  operands: 1,
  run({ check: isCheck, "dry-run": isDry }, [tag]) {
    if (tag === undefined) throw new UsageError("no tag is given");
    const { name, version } = check(tag);
    console.log(`${tag} is ${name} ${version}, and CHANGELOG.md tells of it`);
    if (isCheck) return 0;
    if (!existsSync("generated/dist")) throw new UserError("the package is not built: npm run build");
    // Provenance is signed by the machine that publishes, and a dry run is on no such machine.
    const how = isDry ? ["--dry-run"] : ["--provenance"];
    const { status } = spawnSync("npm", ["publish", "--access", "public", ...how], {
      cwd: "generated",
      stdio: "inherit",
    });
    return status === 0 ? 0 : 1;
  },
});
