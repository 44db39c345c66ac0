// generator/facts/field.ts
var TABLE = {
  min: {
    json: "minValue",
    label: "最小值",
    name: "smallest value",
    isLeast: true,
    schema: "minimum",
    says: (min, { max }) => max === void 0 ? `最小：${min}` : `范围：${min}~${max}`
  },
  max: {
    json: "maxValue",
    label: "最大值",
    name: "largest value",
    schema: "maximum",
    says: (max, { min }) => min === void 0 ? `最大：${max}` : void 0
  },
  maxLength: {
    json: "maxLength",
    label: "最大长度",
    name: "greatest length",
    counts: "character",
    schema: "maxLength",
    says: (value) => `最长：${value} 字符`
  },
  maxListSize: {
    json: "maxListSize",
    label: "最大列表长度",
    name: "greatest list size",
    counts: "element",
    says: (value) => `最多：${value} 个`
  }
};
var LIMITS = Object.entries(TABLE);
var GIVEN = [
  ["example", { json: "demoValue" }],
  ["default", { json: "defaultValue", label: "默认值" }],
  ...LIMITS
];
var FIELD_KEYS = [
  ...["type", "item", "format", "required"],
  ...GIVEN.map(([key]) => key),
  ...["enum", "deprecated", "draft", "description", "fields"]
];

export {
  LIMITS,
  GIVEN,
  FIELD_KEYS
};
