// Pictures of the main pages, on a phone and on a desk, by day and by night: `node scripts/look.mjs <url> <sign-in link> [page …]`
import { mkdir, readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const [url, door, ...only] = process.argv.slice(2);
const folder = new URL("../../../../screenshots/", import.meta.url);
const all = JSON.parse(await readFile(new URL("./look.json", import.meta.url), "utf8"));
const pages = only.length ? only.map((name) => all.find((page) => page.name === name) ?? { name: name.replaceAll(/\W+/g, "-"), path: name }) : all;
const sizes = [
  { name: "390", viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 },
  { name: "1280", viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const signedIn = await comeIn();
let missing = 0;
for (const page of pages) {
  const address = await find(page);
  if (!address) {
    missing++;
    console.log(`${page.name}: not found${page.link ? ` (no ${page.link} on ${page.from})` : ""}`);
    continue;
  }
  for (const size of sizes) for (const colorScheme of ["light", "dark"]) await take(page, address, size, colorScheme);
  console.log(`${page.name}: ${address}`);
}
await browser.close();
process.exitCode = missing ? 1 : 0;

/** The link opens once; its cookies serve every picture. */
async function comeIn() {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(new URL(new URL(door).pathname, url).href);
  await tab.click("main button");
  await tab.waitForURL((at) => !at.pathname.startsWith("/sign-in"));
  return context.storageState();
}

async function find({ path, from, link, then, survey }) {
  if (path) return new URL(path, url).href;
  if (survey) return openSurvey();
  const context = await browser.newContext({ storageState: signedIn });
  const tab = await context.newPage();
  await tab.goto(new URL(from, url).href);
  const href = await tab.locator(link).first().getAttribute("href", { timeout: 1000 }).catch(() => null);
  await context.close();
  const address = href && new URL(href, new URL(from, url)).href;
  return address && then ? find({ from: address, link: then }) : address;
}

/** Where people answer: a survey of its own, because the example's has closed. Left out where somebody else's Lodestar is looked at. */
async function openSurvey() {
  if (!process.env.LOOK_OWN) return null;
  const context = await browser.newContext({ storageState: signedIn });
  const tab = await context.newPage();
  await tab.goto(new URL("/gather/surveys/new", url).href);
  await tab.click("main form.form button");
  await tab.click("main form[action$='/opening'] button");
  const href = await tab.locator("main a[href*='/s/']").first().getAttribute("href");
  await context.close();
  return href;
}

async function take({ name, anonymous }, address, size, colorScheme) {
  const context = await browser.newContext({ ...size, colorScheme, reducedMotion: "reduce", storageState: anonymous ? undefined : signedIn });
  const tab = await context.newPage();
  tab.on("console", (message) => message.type() === "error" && console.log(`  ${name}: ${message.text()}`));
  const response = await tab.goto(address, { waitUntil: "load" });
  if (response && response.status() >= 400) console.log(`  ${name}: answered ${response.status()}`);
  await tab.evaluate(() => document.fonts.ready);
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`  ${name}: ${wide}px wider than the screen at ${size.name}`);
  await tab.screenshot({ path: new URL(`${name}-${size.name}-${colorScheme}.png`, folder).pathname, fullPage: true });
  await context.close();
}
