/** Reads a chosen PDF in the browser and lays its words into the form, where they are seen before they are sent; without script the server reads it. */
class PdfWords extends HTMLElement {
  #laid = "";
  #round = 0;
  #reading?: Promise<void>;

  connectedCallback() {
    const form = this.closest("form");
    const file = form?.querySelector<HTMLInputElement>("input[type=file]");
    const words = form?.querySelector<HTMLTextAreaElement>("textarea");
    if (!form || !file || !words) return;
    file.addEventListener("change", () => {
      const reading = this.#take(file.files?.[0], words).finally(() => {
        if (this.#reading === reading) this.#reading = undefined;
      });
      this.#reading = reading;
    });
    form.addEventListener("submit", (event) => {
      if (!this.#reading) return;
      event.preventDefault();
      const { submitter } = event;
      void this.#reading.then(() => setTimeout(() => form.requestSubmit(submitter))); // not while this event is still on its way
    });
  }

  async #take(file: File | undefined, words: HTMLTextAreaElement) {
    const round = ++this.#round;
    if (words.value === this.#laid) words.value = "";
    this.#laid = "";
    this.#say("");
    try {
      if (!file || (await file.slice(0, 5).text()) !== "%PDF-") return;
      this.#say("busy");
      const { readPdf } = await import("@client/pdf/read-pdf.ts");
      const reading = await readPdf(file, (page, of) => round === this.#round && this.#say("busy", page, of));
      if (round !== this.#round) return; // another file was chosen meanwhile
      if ("fault" in reading) this.#say(reading.fault, reading.pages);
      else if (words.value.trim()) this.#say("kept");
      else {
        words.value = this.#laid = reading.text;
        this.#say(reading.isCut ? "cut" : "done", reading.pages);
      }
    } catch {
      this.#say(""); // pdf.js did not come: the server will look at the file
    }
  }

  #say(what: string, ...numbers: number[]) {
    this.textContent = numbers.reduce((text, number, i) => text.replace(`{${i}}`, String(number)), this.dataset[what] ?? "");
  }
}
customElements.define("pdf-words", PdfWords);
