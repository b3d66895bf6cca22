const HALL_PAUSE_MS = 250; // at most four looks a second
const HALL_SPREAD_MS = 400; // a whole hall does not come at the same instant
const HALL_FLOOR_MS = 3000; // where streams are blocked

/** Keeps the list of a town hall as it is now: a stream says when to look, and where there is none it looks every few seconds. */
class TownHall extends HTMLElement {
  #events?: EventSource;
  #floor?: ReturnType<typeof setInterval>;
  #pause?: ReturnType<typeof setTimeout>;
  #looking = false;
  #again = false;
  #mine = new Set<string>();

  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLButtonElement>("button[name=withdraw]")) this.#mine.add(button.value);
    this.addEventListener("submit", this.#press);
    if (!this.dataset.events) return;
    this.#events = new EventSource(this.dataset.events);
    this.#events.addEventListener("changed", () => this.#soon());
    this.#floor = setInterval(() => this.#events?.readyState !== EventSource.OPEN && void this.#look(), HALL_FLOOR_MS);
    document.addEventListener("visibilitychange", this.#seen);
  }

  disconnectedCallback() {
    this.#events?.close();
    clearInterval(this.#floor);
    clearTimeout(this.#pause);
    document.removeEventListener("visibilitychange", this.#seen);
  }

  #seen = () => void (document.hidden || this.#look());

  #soon() {
    this.#pause ??= setTimeout(
      () => {
        this.#pause = undefined;
        void this.#look();
      },
      HALL_PAUSE_MS + Math.random() * HALL_SPREAD_MS,
    );
  }

  async #look() {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    try {
      const answer = await fetch(`${this.dataset.board}&since=${this.dataset.since}`);
      if (answer.status === 200) this.#show(await answer.text(), answer.headers.get("Lodestar-Revision") ?? "");
    } catch {
      // No network: the next look finds it.
    }
    this.#looking = false;
    if (this.#again) {
      this.#again = false;
      this.#soon();
    }
  }

  #show(html: string, revision: string) {
    const list = this.querySelector("[data-list]");
    if (!list) return;
    const focused = this.querySelector<HTMLButtonElement>("button.agree:focus")?.value;
    const opened = list.querySelector("details")?.open;
    list.innerHTML = html;
    this.dataset.since = revision;
    for (const button of this.querySelectorAll<HTMLButtonElement>("button.agree")) {
      this.#mark(button);
      if (button.value === focused) button.focus();
    }
    const log = list.querySelector("details");
    if (log && opened) log.open = true;
  }

  #mark(button: HTMLButtonElement) {
    const mine = this.#mine.has(button.value);
    button.name = mine ? "withdraw" : "agree";
    button.setAttribute("aria-pressed", String(mine));
    const word = button.querySelector("span");
    if (word) word.textContent = (mine ? this.dataset.agreed : this.dataset.agree) ?? "";
  }

  #press = (event: SubmitEvent) => {
    if (!(event.submitter instanceof HTMLButtonElement) || !event.submitter.classList.contains("agree")) return;
    event.preventDefault();
    void this.#cast(event.target as HTMLFormElement, event.submitter);
  };

  async #cast(form: HTMLFormElement, button: HTMLButtonElement) {
    const agrees = button.name === "agree";
    const count = button.querySelector("b");
    const turn = (to: boolean) => {
      this.#mine[to ? "add" : "delete"](button.value);
      this.#mark(button);
      if (count) count.textContent = String(Number(count.textContent) + (to ? 1 : -1));
    };
    const body = new FormData(form, button);
    turn(agrees); // at once; taken back when it does not count
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } }).catch(() => undefined);
    if (answer?.ok) return;
    turn(!agrees);
    const said = this.querySelector("[data-said]");
    if (said && answer?.status === 409) said.textContent = this.dataset.gone ?? "";
    void this.#look();
  }
}

customElements.define("town-hall", TownHall);
