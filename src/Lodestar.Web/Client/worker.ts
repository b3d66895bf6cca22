// Lets the pages for answering open without a network. Nothing that somebody typed comes by here: only pages as the server made them.
type Later = MessageEvent & { waitUntil(work: Promise<unknown>): void };
type Asked = Later & { request: Request; respondWith(answer: Promise<Response>): void };

/** What the browser gives a service worker; its own types would change what every other file sees. */
const worker = self as unknown as {
  addEventListener(kind: "install" | "activate" | "message", hear: (event: Later) => void): void;
  addEventListener(kind: "fetch", hear: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};
const shelf = "lodestar-answer";

/** A survey's page and its kiosk; never a personal link, whose address is a secret. */
const isKept = ({ origin, pathname }: URL) =>
  origin === location.origin && (!pathname.startsWith("/s/") || /^\/s\/[a-z0-9]{10}(\/kiosk)?$/.test(pathname));

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  const wanted = (event.data as string[]).filter((address) => isKept(new URL(address)));
  event.waitUntil(Promise.all(wanted.map(shelve)).then(() => event.ports[0]?.postMessage("kept")));
});

/** What the page is made of is in the browser already; the page itself is asked for once more, because nothing keeps it. */
function shelve(address: string) {
  const isPage = new URL(address).pathname.startsWith("/s/");
  return keep(new Request(address, { cache: isPage ? "no-store" : "force-cache" }));
}

worker.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && isKept(url)) event.respondWith(fromNetworkOrShelf(event.request));
});

async function fromNetworkOrShelf(request: Request) {
  try {
    return await keep(request);
  } catch (away) {
    const kept = await (await caches.open(shelf)).match(request, { ignoreVary: true });
    if (kept) return kept;
    throw away;
  }
}

async function keep(request: Request) {
  const answer = await fetch(request);
  if (answer.ok && !answer.redirected) await (await caches.open(shelf)).put(request.url, answer.clone());
  return answer;
}
