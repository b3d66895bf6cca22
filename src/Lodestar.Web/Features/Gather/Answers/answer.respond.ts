/** One question at a time, with a draft that never leaves this browser; without script the same form is one page. */
class AnswerSteps extends HTMLElement {
  #parts: HTMLElement[] = [];
  #at = 0;
  #bar = document.createElement("div");
  #said = document.createElement("p");

  connectedCallback() {
    const form = this.querySelector("form");
    this.#parts = [...this.querySelectorAll<HTMLElement>("[data-part]")];
    if (!form || this.#parts.length === 0) return;
    this.#restore(form);
    form.addEventListener("input", () => this.#keep(form));
    if (this.#parts.length === 1 || this.dataset.whole) return;

    this.#drawBar(form);
    this.#parts.forEach((part, i) => this.#addMoves(part, i));
    const troubled = this.#parts.findIndex((part) => part.querySelector("[aria-invalid=true], .field-error"));
    this.#show(Math.max(0, troubled), false);
  }

  #drawBar(form: HTMLFormElement) {
    this.#bar.className = "steps";
    this.#bar.setAttribute("aria-hidden", "true");
    this.#bar.append(...this.#parts.map(() => document.createElement("i")));
    this.#said.className = "unseen";
    this.#said.setAttribute("role", "status");
    form.prepend(this.#bar, this.#said);
  }

  #addMoves(part: HTMLElement, i: number) {
    const last = i === this.#parts.length - 1;
    const row = (last && part.querySelector<HTMLElement>(".actions")) || document.createElement("div");
    row.classList.add("actions", "moves");
    if (!last) {
      row.append(this.#button(this.dataset.next ?? "", "button", () => this.#show(i + 1)));
      part.append(row);
    }
    if (i > 0) row.append(this.#button(this.dataset.back ?? "", "button plain", () => this.#show(i - 1)));
  }

  #button(text: string, look: string, act: () => void) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = look;
    button.textContent = text;
    button.addEventListener("click", act);
    return button;
  }

  #show(at: number, move = true) {
    this.#at = at;
    this.#parts.forEach((part, i) => (part.hidden = i !== at));
    [...this.#bar.children].forEach((step, i) => step.classList.toggle("on", i <= at));
    const words = (this.dataset.step ?? "").replace("{0}", String(at + 1)).replace("{1}", String(this.#parts.length));
    if (!move) return;
    this.#said.textContent = words;
    this.#parts[this.#at]?.querySelector<HTMLElement>("textarea, select, input:not([type=hidden])")?.focus();
    window.scrollTo({ top: 0 });
  }

  get #key() {
    return `lodestar.draft.${this.dataset.draft}`;
  }

  // Only this tab's store: a shared device shows nobody what another began to write.
  #keep(form: HTMLFormElement) {
    if (!this.dataset.draft) return;
    const kept = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && /Text$|Category$|UnitId$|Level$/.test(name));
    sessionStorage.setItem(this.#key, JSON.stringify(kept));
  }

  #restore(form: HTMLFormElement) {
    if (!this.dataset.draft) return;
    const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? "[]") as [string, string][];
    for (const [name, value] of kept)
      for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`))
        if (field.type === "radio") field.checked = field.value === value;
        else if (!field.value) field.value = value;
  }
}
customElements.define("answer-steps", AnswerSteps);

/** Recorded: the draft is forgotten. */
class AnswerDone extends HTMLElement {
  connectedCallback() {
    sessionStorage.removeItem(`lodestar.draft.${this.dataset.draft}`);
  }
}
customElements.define("answer-done", AnswerDone);
