import { knownFile } from "../load/index.ts";
import type { FileIdentity } from "../load/yaml.ts";
import type { ApiGround } from "../validate/read-api.ts";

/** What APIs are read with, as it goes to the second thread: files are read and checked once. */
export interface PackedGround extends Omit<ApiGround, "patches"> {
  readonly patches: readonly (FileIdentity & { readonly method: string; readonly value: unknown })[];
}

export function packGround({ gateway, package: sdk, patches }: ApiGround): PackedGround {
  const packed = [...patches].map(([method, { file, role, category, name, value }]) => {
    return { method, file, role, category, name, value };
  });
  return { gateway, package: sdk, patches: packed };
}

export function unpackGround({ patches, ...shared }: PackedGround): ApiGround {
  const unpacked = patches.map(({ method, value, ...file }) => [method, knownFile(file, value)] as const);
  return { ...shared, patches: new Map(unpacked) };
}
