import {
  SITE_TEMPLATES,
  emit
} from "./chunk-JEOKNB2C.js";
import "./chunk-OUZQHC4U.js";
import "./chunk-2CIOIAAD.js";
import "./chunk-6BJW3D6Y.js";
import "./chunk-HGUO36N6.js";
export {
  SITE_TEMPLATES,
  emit
};
