/** The panel on a page of its own. */
import { mountPanel } from "./panel.js";

const element = document.getElementById("panel");
if (element) mountPanel(element, { session: element.dataset.session ?? "", host: "page" });
