import { buildPackage } from "../build.ts";
import { npm } from "./shell.ts";
import { join } from "node:path";

export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes. */
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Builds the package and packs it into a folder. */
export async function packPackage(folder: string): Promise<Packed> {
  await buildPackage();
  const { ok, out, all } = npm("generated", "pack", "--json", "--pack-destination", folder);
  if (!ok) throw new Error(`npm pack failed: ${all}`);
  const [packed] = JSON.parse(out) as [Omit<Packed, "tarball"> & { readonly filename: string }];
  return { ...packed, tarball: join(folder, packed.filename) };
}
