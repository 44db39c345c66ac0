import {
  allFindings,
  countDrafts,
  lint
} from "./chunk-WSIXEU7H.js";
import "./chunk-DMLP7MGD.js";
import "./chunk-3O5U6C6R.js";
import "./chunk-WGKIATWL.js";
import "./chunk-2PDTYBWY.js";
import "./chunk-7F3LAL5W.js";
export {
  allFindings,
  countDrafts,
  lint
};
