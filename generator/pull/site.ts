/**
 * The doc site of the platform: where its pages are, and how they are asked for. When the site moves or counts more
 * strictly, this is the file to mend.
 */
export interface Site {
  /** Scheme and host of the handlers that answer with documents. */
  readonly home: string;
  /** Hosts of the old pages, whose side list names a whole category; asked in this order until one answers. */
  readonly oldHosts: readonly string[];
  /** Pages that open a session: the second is asked where the first gives no token. */
  readonly sessionPages: readonly string[];
  /** The cookie that goes along in the query, under the same name. */
  readonly token: string;
  /** Every category with the APIs it lists. The site's own spelling. */
  readonly catalogue: string;
  document(id: number): string;
  /** An old page of any API of a category. */
  oldPage(id: number): string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds between an answer and the next request; what is waited differs by `jitter` of it, up or down. */
  readonly pace: number;
  readonly jitter: number;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** Bytes of one answer: the catalogue has several million. */
  readonly maxBytes: number;
  /** Milliseconds after which a session is opened anew. */
  readonly sessionLife: number;
  /** How often a document is asked for whose answer cannot be read. */
  readonly attempts: number;
  /** So many documents in a row without an answer end a pull. */
  readonly maxFailures: number;
}

export const SITE: Site = {
  home: "https://open.taobao.com",
  oldHosts: [
    "https://developer.alibaba.com",
    "https://open.alitrip.com",
    "https://open.fliggy.com",
    "https://doc.alidayu.com",
  ],
  sessionPages: ["/docCenter", "/api.htm?docId=285&docType=2"],
  token: "_tb_token_",
  catalogue: "/handler/document/getApiCatelogConfig.json?scopeId=&treeId=&docId=285&docType=2&tag=",
  document: (id) => `/handler/document/getDocument.json?isEn=false&treeId=&docId=${id}&docType=2`,
  oldPage: (id) => `/docs/api.htm?apiId=${id}`,
  headers: {
    "user-agent": "top-docs-reader",
    accept: "application/json, text/html",
    "accept-language": "zh-CN",
  },
  pace: 1_000,
  jitter: 0.3,
  timeout: 30_000,
  maxBytes: 1 << 24,
  sessionLife: 15 * 60_000,
  attempts: 2,
  maxFailures: 3,
};

/** The same site at another address, old pages included. */
export function siteAt(address: string): Site {
  return { ...SITE, home: address, oldHosts: [address] };
}
