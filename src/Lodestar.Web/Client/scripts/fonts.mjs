// The display face for respondents' pages: one weight, one optical size, only the letters our languages use (27 instead of 127 KB).
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import subset from "subset-font";

const here = (path) => new URL(path, import.meta.url);
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const fonts = [
  { name: "display-latin", of: "fraunces-latin-opsz-normal", letters: range(0x20, 0x7e) + range(0xa0, 0xff) + "–—‘’‚“”„•…‹›€™" },
  { name: "display-latin-ext", of: "fraunces-latin-ext-opsz-normal", letters: range(0x100, 0x17f) + "ȘșȚț" },
];
const changed = async (url) => (await stat(url).catch(() => undefined))?.mtimeMs ?? 0;

await mkdir(here("../node_modules/.fonts/"), { recursive: true });
for (const { name, of, letters } of fonts) {
  const target = here(`../node_modules/.fonts/${name}.woff2`);
  if ((await changed(target)) > (await changed(here("./fonts.mjs")))) continue;
  const font = await readFile(here(`../node_modules/@fontsource-variable/fraunces/files/${of}.woff2`));
  await writeFile(target, await subset(font, letters, { targetFormat: "woff2", variationAxes: { wght: 500, opsz: 40 } }));
}
