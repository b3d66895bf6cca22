/** Answers that wait for a network: sealed with a key that never leaves this browser and cannot be read out of it. */
type Sealed = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };
export type Waiting = { to: string; fields: [string, string][] };

const wait = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The store of this browser is closed."));
  });

const open = () => {
  const request = indexedDB.open("lodestar-answers", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("keys");
    request.result.createObjectStore("waiting");
  };
  return wait(request);
};

async function store(name: "keys" | "waiting", mode: IDBTransactionMode) {
  return (await open()).transaction(name, mode).objectStore(name);
}

async function key() {
  const known = (await wait((await store("keys", "readonly")).get("only"))) as CryptoKey | undefined;
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await wait((await store("keys", "readwrite")).add(made, "only"));
  return made;
}

/** Without a secure page there is no sealing, and then nothing is kept. */
export const canKeep = () => "indexedDB" in globalThis && globalThis.crypto?.subtle !== undefined;

export async function keep(waiting: Waiting) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), new TextEncoder().encode(JSON.stringify(waiting)));
  // A random name: not even the order in which they came is kept.
  await wait((await store("waiting", "readwrite")).add({ iv, sealed } satisfies Sealed, crypto.randomUUID()));
}

export async function count() {
  return wait((await store("waiting", "readonly")).count());
}

export async function names() {
  return (await wait((await store("waiting", "readonly")).getAllKeys())) as string[];
}

export async function read(name: string): Promise<Waiting | undefined> {
  const row = (await wait((await store("waiting", "readonly")).get(name))) as Sealed | undefined;
  if (!row) return undefined;
  const open = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv }, await key(), row.sealed);
  return JSON.parse(new TextDecoder().decode(open)) as Waiting;
}

export async function forget(name: string) {
  await wait((await store("waiting", "readwrite")).delete(name));
}
