import { hash } from "../hash.ts";
import type { ApiOutline, CategoryModel, ImportModel, PackageModel, SdkModel } from "../model/model.ts";
import { exampleViews } from "./examples.ts";
import type { Printers } from "./printers.ts";

/** What a template is rendered with. */
export interface ApiView {
  /** The template's values; printed only when the file has to be rendered. */
  readonly values: (print: Printers) => object;
}

export interface View extends ApiView {
  /** Hash of the part of the model it shows: when that is the same, the file is. */
  readonly key: string;
}

function keyOf(subject: object): string {
  return hash(JSON.stringify(subject));
}

export function apiView({ model }: ApiOutline): ApiView {
  return {
    values: ({ printApi, printFormer, printLiteral }) => {
      const api = model();
      return {
        source: api.source,
        imports: api.imports.map(printImport).join(", "),
        ...printApi(api),
        descriptor: printLiteral(api.descriptor),
        former: api.former ? printFormer(api.former) : "",
      };
    },
  };
}

/** The file of an old name. */
export function formerView({ model }: ApiOutline): ApiView {
  return {
    values: () => {
      const { source, former = [], request } = model();
      const names = former.map(({ name }, at) => (at === 0 ? name : `type ${name}`)).join(", ");
      return { source, names, request: request.name };
    },
  };
}

export function dataView({ model }: ApiOutline): ApiView {
  return { values: () => ({ json: JSON.stringify(model().data) }) };
}

export function categoryView(category: CategoryModel): View {
  return { key: keyOf(category), values: () => category };
}

export function packageView(model: SdkModel): View {
  const { environments, reserved, errors, table, tooLong, ranges, synonyms } = model.gateway;
  const categories = model.categories.map(({ name }) => ({ name }));
  const { names: _, ...catalogue } = model.catalogue;
  return {
    key: keyOf({
      categories,
      catalogue,
      search: model.search,
      gateway: model.gateway,
      package: model.package,
      reads: model.reads,
      passing: model.passing,
    }),
    values: ({ printLiteral }) => ({
      package: packageValues(model.package),
      ...exampleViews(model.package),
      categories,
      catalogue,
      reads: printLiteral(model.reads),
      passing: printLiteral(model.passing),
      search: JSON.stringify(model.search, null, 1),
      gateway: {
        environments: printLiteral(environments),
        reserved: printLiteral(reserved),
        errors: printLiteral(errors),
        table: printLiteral(table),
        tooLong: printLiteral(tooLong),
        ranges: printLiteral(ranges),
        synonyms: printLiteral(synonyms),
      },
    }),
  };
}

function printImport({ name, isType }: ImportModel): string {
  return isType ? `type ${name}` : name;
}

/** With what JSON and JavaScript ask for. */
function packageValues({ recipes: _, examples: __, ...facts }: PackageModel): object {
  return {
    ...facts,
    json: {
      title: JSON.stringify(facts.title),
      description: JSON.stringify(facts.description),
      keywords: facts.keywords.map((word) => JSON.stringify(word)),
    },
  };
}
