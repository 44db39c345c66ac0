// generator/model/names.ts
function apiName(method) {
  const name = pascal(method.replace(/^taobao\./, ""));
  return /^\d/.test(name) ? `Taobao${name}` : name;
}
function pascal(text) {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function propertyName(name) {
  return isIdentifier(name) ? name : quoted(name);
}
function isIdentifier(name) {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) && !/[\ud800-\udfff]/.test(name);
}
function quoted(text) {
  const json = JSON.stringify(text);
  const isSingle = text.split('"').length > text.split("'").length;
  return isSingle ? `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : json;
}
var NameSet = class {
  #taken;
  #fold;
  /** @param fold what makes two names one; names of files are folded to lower case, for disks that do so */
  constructor(taken = [], fold = (name) => name) {
    this.#taken = new Set(taken);
    this.#fold = fold;
  }
  claim(wanted) {
    let name = wanted;
    for (let n = 2; this.#taken.has(this.#fold(name)); n++) name = `${wanted}${n}`;
    this.#taken.add(this.#fold(name));
    return name;
  }
};
function setterNames() {
  const names = new NameSet(["set"]);
  return (param) => names.claim(`set${pascal(param)}`);
}
var TypeNames = class {
  #base;
  #longer;
  #names;
  /** @param longer base names of other APIs that begin with this one */
  constructor(base, taken, longer) {
    this.#base = base;
    this.#longer = longer;
    this.#names = new NameSet(taken);
  }
  claim(type) {
    const own = pascal(type) || "Struct";
    const isForeign = this.#longer.some((base) => (this.#base + own).startsWith(base));
    return this.#names.claim(isForeign ? `${this.#base}_${own}` : this.#base + own);
  }
};

export {
  apiName,
  pascal,
  propertyName,
  quoted,
  NameSet,
  setterNames,
  TypeNames
};
