import {
  model
} from "./chunk-BD5WYPJR.js";
import "./chunk-NEAZGE7D.js";
import "./chunk-QGCVGFL2.js";
import "./chunk-FZTQTX5U.js";
import "./chunk-ETV7XU7E.js";
import "./chunk-2PDTYBWY.js";
import "./chunk-7F3LAL5W.js";
import "./chunk-HGUO36N6.js";
export {
  model
};
