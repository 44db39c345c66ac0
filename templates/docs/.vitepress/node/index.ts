import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a browser has in place of Node's modules, as far as the client needs them there; the rest is only for files, streams and compression. */
export const inPlaceOfNode: readonly { readonly find: RegExp; readonly replacement: string }[] = [
  ...["buffer", "crypto", "querystring"].map((name) => ({
    find: new RegExp(`^node:${name}$`),
    replacement: here(`./${name}.ts`),
  })),
  { find: /^node:diagnostics_channel$/, replacement: here("./channel.ts") },
  {
    find: /^(node:(events|fs|fs\/promises|path|stream|util|zlib)|undici\/.*|saxes)$/,
    replacement: here("./absent.ts"),
  },
];
