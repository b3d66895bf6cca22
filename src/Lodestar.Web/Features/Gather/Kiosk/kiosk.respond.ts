import { fieldsOf, newAttempt, post, saysSomething, type Heard } from "../Offline/answer-post.respond.ts";
import { keepForLater } from "../Offline/answer-queue.respond.ts";
import { marksIn, sendsAnyway, warn, type Mark } from "../Promise/marks.respond.ts";

/** One person after the other on one device: asks for number and PIN first, starts over when nobody is there, and leaves nothing behind. */
class KioskScreen extends HTMLElement {
  #form!: HTMLFormElement;
  #isKnown = false;
  #idle = 0;
  #soon = document.createElement("p");

  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    this.#form = form;
    form.autocomplete = "off";
    form.reset();
    this.#field("Form.Attempt").value = newAttempt();
    this.#soon.className = "kiosk-soon";
    this.#soon.setAttribute("role", "status");
    this.append(this.#soon);
    this.addEventListener("click", (event) => this.#guard(event), { capture: true });
    form.addEventListener("submit", (event) => this.#submit(event));
    for (const sign of ["input", "pointerdown", "keydown"]) addEventListener(sign, () => this.#wake());
    addEventListener("pageshow", (event) => event.persisted && this.#startOver());
    setInterval(() => this.#tick(), 1000);
    this.#offerFullScreen();
  }

  #field(name: string) {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  #offerFullScreen() {
    if (!document.fullscreenEnabled) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link";
    button.textContent = this.dataset.full ?? "";
    button.addEventListener("click", () => void document.documentElement.requestFullscreen());
    document.addEventListener("fullscreenchange", () => (button.hidden = document.fullscreenElement !== null));
    this.querySelector(".kiosk-door")?.append(button);
  }

  /** Nobody gets past the first step unknown; without a network the server looks later. */
  #guard(event: Event) {
    const button = (event.target as Element).closest(".kiosk-door .moves .button");
    if (!button || this.#isKnown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#knock().then((known) => {
      this.#isKnown = known;
      if (known) (button as HTMLButtonElement).click();
    });
  }

  async #knock() {
    const fields = fieldsOf(this.#form).filter(([name]) => name === "Number" || name === "Pin");
    if (fields.some(([, value]) => value.trim() === "")) return this.#refuse(this.dataset.unknown ?? "");
    const { heard, say } = await post(`${location.pathname}?handler=Door`, fields, this.#token);
    return heard === "Welcome" || heard === "away" ? this.#refuse("") || true : this.#refuse(say ?? "");
  }

  #refuse(sentence: string) {
    const problem = this.querySelector("#pin-problem");
    if (problem) problem.textContent = sentence;
    this.#field("Pin").setAttribute("aria-invalid", String(sentence !== ""));
    return false;
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    const look = event.submitter?.getAttribute("formaction");
    void (look ? this.#look(look) : this.#send());
  }

  /** What would be stored, in place of the form: the page itself stays, so that number and PIN are typed once. */
  async #look(at: string) {
    const headers = { RequestVerificationToken: this.#token };
    const answer = await fetch(at, { method: "POST", headers, body: new URLSearchParams(fieldsOf(this.#form)) }).catch(() => undefined);
    const page = new DOMParser().parseFromString((await answer?.text()) ?? "", "text/html");
    const stored = page.querySelector("[data-review]");
    const moves = page.querySelectorAll<HTMLButtonElement>("[data-review] ~ form .actions button");
    const steps = this.#form.closest<HTMLElement>("answer-steps")!;
    if (!stored) return this.#complain(page.querySelector("#pin-problem, .field-error")?.textContent?.trim() || (this.dataset.away ?? ""));
    const back = () => {
      stored.remove();
      steps.hidden = false;
    };
    const row = document.createElement("div");
    row.className = "actions";
    row.append(...moves);
    moves.forEach((button, i) => {
      button.type = "button";
      button.addEventListener("click", () => {
        back();
        if (i === 0) void this.#send();
      });
    });
    stored.append(row);
    steps.hidden = true;
    steps.after(stored);
    scrollTo({ top: 0 });
    row.querySelector("button")?.focus({ preventScroll: true });
  }

  get #token() {
    return this.#field("__RequestVerificationToken").value;
  }

  async #send(anyway = false) {
    const fields = [...fieldsOf(this.#form), ...(anyway ? [sendsAnyway] : [])];
    if (!saysSomething(fields)) return this.#complain(this.dataset.empty ?? "");
    const to = location.pathname + location.search;
    const answer = await post(to, fields, this.#token);
    const marks = answer.heard === "away" && !anyway ? marksIn(fields) : (answer.marks ?? []);
    if (answer.heard === "Recorded") this.#finish("done");
    else if (marks.length > 0) this.#warn(marks);
    else if (answer.heard === "away" && (await keepForLater({ to, fields }))) this.#finish("kept");
    else if (answer.heard === "AnsweredBefore") this.#finish("done", answer);
    else this.#complain(answer.say ?? "");
  }

  #warn(marks: Mark[]) {
    warn(this.#form, marks, () => void this.#send(true));
  }

  #complain(sentence: string) {
    this.#soon.textContent = sentence;
  }

  #finish(which: "done" | "kept", answer?: Heard) {
    const said = this.querySelector<HTMLTemplateElement>(`template[data-${which}]`)!.content.cloneNode(true) as DocumentFragment;
    if (answer?.say) said.querySelector("[data-heading]")!.textContent = answer.say;
    this.#form.closest("answer-steps")?.replaceWith(said);
    this.querySelector<HTMLElement>(".thanks")?.focus();
    setTimeout(() => this.#startOver(), Number(this.dataset.rest) * 1000);
  }

  #wake() {
    this.#idle = 0;
    this.#soon.textContent = "";
  }

  #tick() {
    const begun = this.#isKnown || fieldsOf(this.#form).some(([name, value]) => /^(Number|Pin)$|Text$/.test(name) && value !== "");
    this.#idle = begun ? this.#idle + 1 : 0;
    const left = Number(this.dataset.idle) - this.#idle;
    if (left <= 0) this.#startOver();
    else if (left <= 10) this.#soon.textContent = (this.dataset.soon ?? "").replace("{0}", String(left));
  }

  // In place of this page, so that "back" leads to nothing that somebody wrote.
  #startOver() {
    location.replace(location.pathname);
  }
}
customElements.define("kiosk-screen", KioskScreen);
