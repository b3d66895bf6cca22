// Public pages: no library, only what a page brings itself.
import "./styles/respond.css"; // first: it says the order of the layers
import "./features.respond.ts";
