const FLOOR_MS = 8000;

/** Loads the page again when the room says that themes were found, or after a while where streams are blocked. */
class ThemeNews extends HTMLElement {
  #events?: EventSource;
  #floor?: ReturnType<typeof setTimeout>;

  connectedCallback() {
    let isGreeting = true; // the first word of a stream is "everything": obeying it would load the page for ever
    this.#events = new EventSource(this.getAttribute("src") ?? "");
    this.#events.addEventListener("changed", ({ data }: MessageEvent<string>) => {
      if (data === "themes" || !isGreeting) location.reload();
      isGreeting = false;
    });
    this.#floor = setTimeout(() => location.reload(), FLOOR_MS);
  }

  disconnectedCallback() {
    this.#events?.close();
    clearTimeout(this.#floor);
  }
}

customElements.define("theme-news", ThemeNews);
