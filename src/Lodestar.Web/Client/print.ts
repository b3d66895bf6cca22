// Print pages bring no script; this entry only gathers their styles.
import "./print.css"; // first: it says the order of the layers
import "./features.print.ts";
