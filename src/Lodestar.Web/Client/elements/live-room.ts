const ROOM_FLOOR_MS = 5000;
const ROOM_PAUSE_MS = 250;

/**
 * Turns news of a room into page events, at most four a second: <section hx-get="…" hx-trigger="room:board from:body">. Where streams are
 * blocked it says "look again" every few seconds instead; after sleep or a lost network at once. While the page has something that matches
 * `hold`, somebody is in the middle of something, and it says nothing.
 */
class LiveRoom extends HTMLElement {
  #events?: EventSource;
  #floor?: ReturnType<typeof setInterval>;
  #pause?: ReturnType<typeof setTimeout>;

  connectedCallback() {
    let isGreeting = true; // a stream begins with "everything", and this page has just come
    this.#events = new EventSource(this.getAttribute("src") ?? "");
    this.#events.addEventListener("changed", () => {
      if (!isGreeting) this.#say();
      isGreeting = false;
    });
    this.#floor = setInterval(() => {
      if (this.#events?.readyState !== EventSource.OPEN) this.#say();
    }, ROOM_FLOOR_MS);
    document.addEventListener("visibilitychange", this.#seen);
  }

  disconnectedCallback() {
    this.#events?.close();
    clearInterval(this.#floor);
    clearTimeout(this.#pause);
    document.removeEventListener("visibilitychange", this.#seen);
  }

  #seen = () => {
    if (!document.hidden) this.#say();
  };

  #say() {
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      const hold = this.getAttribute("hold");
      if (hold && document.querySelector(hold)) this.#say();
      else document.body.dispatchEvent(new CustomEvent("room:board"));
    }, ROOM_PAUSE_MS);
  }
}

customElements.define("live-room", LiveRoom);
