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
    form.addEventListener("input", () => {
      this.#keep(form);
      this.#mark();
    });
    if (this.#parts.length === 1 || this.dataset.whole) return;

    this.#drawBar(form);
    this.#parts.forEach((part, i) => this.#addMoves(part, i));
    const troubled = this.#parts.findIndex((part) => part.querySelector("[aria-invalid=true], .field-error"));
    const marked = this.querySelector("[data-marks]") ? this.#parts.length - 1 : 0; // where one can send it all the same
    this.#show(troubled < 0 ? marked : troubled, false);
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
      row.append(this.#button(this.dataset.next ?? "", "button", () => this.#show(this.#from(i, 1))));
      part.append(row);
    }
    if (i > 0) row.append(this.#button(this.dataset.back ?? "", "button plain", () => this.#show(this.#from(i, -1))));
  }

  // The next part that is asked; the first and the last one always are.
  #from(i: number, step: number) {
    do i += step;
    while (i > 0 && i < this.#parts.length - 1 && !this.#isAsked(this.#parts[i]));
    return i;
  }

  // Only a courtesy: the server judges again and leaves out what was not asked.
  #isAsked(part: HTMLElement | undefined): boolean {
    if (!part?.dataset.if) return true;
    const earlier = this.#parts[Number(part.dataset.if)];
    if (!earlier || !this.#isAsked(earlier)) return false;
    const said = [...earlier.querySelectorAll<HTMLInputElement>("textarea, select, input:not([type=hidden])")]
      .filter((field) => !/\.Category$/.test(field.name) && (!/radio|checkbox/.test(field.type) || field.checked))
      .map((field) => field.value.trim())
      .filter(Boolean);
    return part.dataset.is ? part.dataset.is.split(",").some((number) => said.includes(number)) : said.length > 0;
  }

  #mark() {
    [...this.#bar.children].forEach((step, i) => {
      step.classList.toggle("on", i <= this.#at);
      (step as HTMLElement).hidden = !this.#isAsked(this.#parts[i]);
    });
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
    this.#mark();
    const asked = this.#parts.filter((part) => this.#isAsked(part));
    const words = (this.dataset.step ?? "").replace("{0}", String(asked.indexOf(this.#parts[at]!) + 1)).replace("{1}", String(asked.length));
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
    const kept = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && /Text$|Category$|Picks$|Marks\[\d+\]$|UnitId$|Level$/.test(name));
    sessionStorage.setItem(this.#key, JSON.stringify(kept));
  }

  #restore(form: HTMLFormElement) {
    if (!this.dataset.draft) return;
    const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? "[]") as [string, string][];
    for (const [name, value] of kept)
      for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`))
        if (/radio|checkbox/.test(field.type)) field.checked ||= field.value === value;
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
