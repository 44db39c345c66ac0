import {
  openApiCommand,
  openApiText
} from "./chunk-K4P3V6HX.js";
import "./chunk-WSIXEU7H.js";
import "./chunk-DMLP7MGD.js";
import "./chunk-3O5U6C6R.js";
import "./chunk-AL3ONMBD.js";
import "./chunk-WGKIATWL.js";
import "./chunk-ETV7XU7E.js";
import "./chunk-2PDTYBWY.js";
import "./chunk-7F3LAL5W.js";
export {
  openApiCommand,
  openApiText
};
