/** Something done in a room, as it waits to be sent. */
interface Parcel {
  url: string;
  fields: [string, string][];
  text?: { id: string; key: string };
}

interface Listener {
  sent(): void;
  refused(words: string, text?: { id: string; key: string; value: string }): void;
  waiting(count: number): void;
}

const RETRY_MS = [500, 1000, 2000, 4000];
const TELL_AFTER = 1; // one failed try may be a hiccup

/**
 * Sends what somebody did in the order in which they did it, each until the server has said yes or no. It stays in this browser meanwhile, and
 * since each carries the key of its attempt, sending it twice does it once (T3).
 */
export class Outbox {
  #parcels: Parcel[];
  #isSending = false;
  #tries = 0;
  #retry?: ReturnType<typeof setTimeout>;
  readonly #key: string;
  readonly #listener: Listener;

  constructor(room: string, listener: Listener) {
    this.#key = `outbox ${room}`;
    this.#listener = listener;
    this.#parcels = read(this.#key);
  }

  get count() {
    return this.#parcels.length;
  }

  add(url: string, body: FormData, text?: { id: string; key: string }) {
    const fields = [...body.entries()].map(([name, value]): [string, string] => [name, String(value)]);
    this.#parcels.push({ url, fields, ...(text ? { text } : {}) });
    this.#store();
    this.send();
  }

  send() {
    clearTimeout(this.#retry);
    if (!this.#isSending) void this.#sendAll();
  }

  async #sendAll() {
    this.#isSending = true;
    while (this.#parcels[0]) {
      const parcel = this.#parcels[0];
      const answer = await post(parcel);
      if (!answer || answer.status >= 500 || answer.status === 429) {
        this.#later();
        break;
      }
      this.#parcels.shift();
      this.#store();
      await this.#heard(answer, parcel);
    }
    this.#isSending = false;
  }

  async #heard(answer: Response, parcel: Parcel) {
    if (this.#tries > 0) this.#listener.waiting(0);
    this.#tries = 0;
    if (answer.ok) this.#listener.sent();
    else if (answer.status === 409) {
      const { say } = (await answer.json()) as { say: string };
      const value = parcel.fields.find(([name]) => name === "Form.Text")?.[1] ?? "";
      this.#listener.refused(say, parcel.text ? { ...parcel.text, value } : undefined);
    } else location.reload(); // signed out, or the seat is gone: the page says so
  }

  #later() {
    const wait = RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)] ?? 4000;
    this.#tries++;
    if (this.#tries > TELL_AFTER) this.#listener.waiting(this.#parcels.length);
    this.#retry = setTimeout(() => this.send(), wait + Math.random() * 250);
  }

  #store() {
    localStorage.setItem(this.#key, JSON.stringify(this.#parcels));
  }
}

async function post(parcel: Parcel): Promise<Response | undefined> {
  const body = new FormData();
  for (const [name, value] of parcel.fields) body.append(name, value);
  try {
    return await fetch(parcel.url, { method: "POST", body, headers: { Accept: "application/json" }, signal: AbortSignal.timeout(8000) });
  } catch {
    return undefined; // no network, or no server: later
  }
}

function read(key: string): Parcel[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]") as Parcel[];
  } catch {
    return [];
  }
}
