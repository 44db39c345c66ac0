import { deprecationIn } from "./deprecation.ts";
import { listedValues } from "./values.ts";

/** What the common forms of pages' words say of a field. Proposals: they are marked as read from the words until a person has looked. */
export interface WordFacts {
  readonly enum?: Readonly<Record<string, string>>;
  readonly default?: string;
  readonly max?: number;
  readonly min?: number;
  readonly maxLength?: number;
  readonly maxListSize?: number;
  readonly format?: string;
  readonly deprecated?: string;
  /** 分, 元, %, 万分比; no key of a spec. */
  readonly unit?: string;
}

const DEFAULT =
  /(?:默认|缺省)(?:值)?(?:取值)?(?:为|是|取|:|：|=)?\s?["“'‘]?(-?\d+(?:\.\d+)?|true|false|[A-Za-z][\w.]{0,40})["”'’]?(?![\w~～-])/iu;
const LIST_SIZE =
  /(?:最多|最大|不超过|上限|至多|不能超过|不得超过|不多于)(?:支持|允许|可传|可|传入|传|一次|同时|查询|上传|输入|为|是)*\s?(\d{1,6})\s?(?:个(?!小时|月|工作日|自然日|字|汉字|英文|中文)|条|组|项|对)/u;
const LENGTH =
  /(?:最长|最大长度|长度(?:不超过|不能超过|最长|限制|上限|小于等于|小于|<=|≤|为|:|：)+|最多|不超过|不能超过)\s?(\d{1,6})\s?(?:个)?(?:字符|字节|字|位|汉字|char)|长度(?:不超过|不能超过|最大|限制)(?:为|在)?\s?(\d{1,6})|(\d{1,6})\s?(?:个)?(?:字符|字|位)(?:以内|之内)/u;
const RANGE = /(?:范围|取值|介于|区间)?(?:为|是|在|:|：)?\s?[[（(]?(-?\d{1,9})\s?[~～]\s?(-?\d{1,9})(?![\d.%:：-])/u;
const MOST =
  /(?:最大(?:值)?|不超过|上限|不能超过|不得超过)(?:为|是|:|：)?\s?(\d{1,9})(?!\d|\s?[个条组项对字位%.天日小时分钟秒月])/u;
const LEAST =
  /(?:最小(?:值)?|不小于|不低于|下限)(?:为|是|:|：)?\s?(\d{1,9})(?!\d|\s?[个条组项对字位%.天日小时分钟秒月])/u;
const UNITS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ["万分比", /万分比|万分之|万分位/u],
  ["千分比", /千分比|千分之/u],
  [
    "分",
    /单位(?:为|是|:|：)?\s?(?:人民币)?分(?![钟之])|[（(](?:人民币)?分[）)]|以分为单位|单位[^，。,]{0,4}分(?![钟之])/u,
  ],
  ["元", /单位(?:为|是|:|：)?\s?(?:人民币)?(?:RMB)?元|[（(](?:人民币)?元[）)]|以元为单位|单位[^，。,]{0,4}元/u],
  ["%", /百分比|百分之|单位(?:为|是|:|：)?\s?%|[（(]%[）)]/u],
];
const PATTERNS: readonly (readonly [format: string, pattern: RegExp])[] = [
  ["datetime", /y{4}-m{2}-d{2}[ T]?\s?h{2}:m{2}:s{2}/iu],
  ["yyyyMMddHHmmss", /y{4}m{2}d{2}h{2}m{2}s{2}/iu],
  ["date", /y{4}-m{2}-d{2}/iu],
  ["yyyyMMdd", /y{4}m{2}d{2}/iu],
  ["yyyyMM", /y{4}m{2}/iu],
];

const EXAMPLES: readonly (readonly [format: string, pattern: RegExp])[] = [
  ["datetime", /^\d{4}-\d\d-\d\d +\d\d:\d\d:\d\d$/],
  ["date", /^\d{4}-\d\d-\d\d$/],
];
/** Digits alone: a date where the words speak of one. */
const DIGITS: readonly (readonly [format: string, pattern: RegExp])[] = [
  ["yyyyMMdd", /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/],
  ["yyyyMM", /^20\d\d(?:0[1-9]|1[0-2])$/],
];
const SPEAKS_OF_DATE = /日期|时间|月份/u;

/** Reads a field's words under its type, as the spec writes it; a date is told by its example too. */
export function readWords(words: string, type: string, example = ""): WordFacts {
  const base = type.replace(/(\[\])+$/, "");
  const isList = base !== type;
  const isNumber = base === "Number";
  const isText = base === "String" || base === "Field List";
  const values = isNumber || isText ? listedValues(words, isNumber) : undefined;
  const unlisted = values ? withoutValues(words, values) : words;
  const format = base === "String" && !isList ? formatOf(words, example.trim()) : undefined;
  const deprecated = deprecationIn(unlisted);
  return present({
    enum: values,
    default: isNumber || isText || base === "Boolean" ? defaultIn(words, isNumber, base === "Boolean") : undefined,
    ...(isNumber && !isList ? boundsIn(unlisted) : {}),
    maxListSize: isList || isText ? numberIn(LIST_SIZE, unlisted) : undefined,
    maxLength: isText && !isList ? numberIn(LENGTH, unlisted) : undefined,
    format,
    deprecated,
    unit: UNITS.find(([, pattern]) => pattern.test(words))?.[0],
  });
}

function formatOf(words: string, example: string): string | undefined {
  const formatIn = (forms: typeof PATTERNS, text: string) => forms.find(([, pattern]) => pattern.test(text))?.[0];
  const shown = formatIn(PATTERNS, words) ?? formatIn(EXAMPLES, example);
  return shown ?? (SPEAKS_OF_DATE.test(words) ? formatIn(DIGITS, example) : undefined);
}

function withoutValues(words: string, values: object): string {
  return Object.values(values).reduce((text: string, label) => text.replace(String(label), ""), words);
}

function defaultIn(words: string, isNumber: boolean, isBoolean: boolean): string | undefined {
  const value = DEFAULT.exec(words.normalize("NFKC"))?.[1];
  if (value === undefined) return undefined;
  if (isNumber) return /^-?\d+(\.\d+)?$/.test(value) ? value : undefined;
  return isBoolean && !/^(?:true|false)$/i.test(value) ? undefined : value;
}

function boundsIn(words: string): Pick<WordFacts, "min" | "max"> {
  const range = RANGE.exec(words);
  const [min, max] = [Number(range?.[1]), Number(range?.[2])];
  if (range && min < max) return { min, max };
  const [least, most] = [numberIn(LEAST, words), numberIn(MOST, words)];
  return { ...(least !== undefined && { min: least }), ...(most !== undefined && { max: most }) };
}

function numberIn(pattern: RegExp, words: string): number | undefined {
  const found = pattern
    .exec(words)
    ?.slice(1)
    .find((group) => group !== undefined);
  return found === undefined || Number(found) === 0 ? undefined : Number(found);
}

function present(facts: { [Key in keyof WordFacts]: WordFacts[Key] | undefined }): WordFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as WordFacts;
}
