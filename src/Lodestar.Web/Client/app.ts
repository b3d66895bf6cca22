import "./styles/app.css"; // first: it says the order of the layers
import "htmx.org";
import "./elements/file-drop.ts";
import "./elements/live-room.ts";
import "./elements/theme-switch.ts";
import "./features.ts";
