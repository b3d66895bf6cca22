// Writes the icons named in Design/icons.txt, one a line: name, tab, the drawing. `node scripts/icons.mjs <target>`
import { readFile, writeFile } from "node:fs/promises";

const here = (path) => new URL(path, import.meta.url);
const names = (await readFile(here("../../Design/icons.txt"), "utf8")).split("\n").map((line) => line.trim()).filter(Boolean);

async function draw(name) {
  const svg = await readFile(here(`../node_modules/lucide-static/icons/${name}.svg`), "utf8").catch(() => {
    throw new Error(`Design/icons.txt names "${name}", which is no Lucide icon`);
  });
  return svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, "").replace(/\s+/g, " ").replaceAll(" />", "/>").trim();
}

const drawings = await Promise.all([...new Set(names)].sort().map(async (name) => `${name}\t${await draw(name)}\n`));
await writeFile(process.argv[2], drawings.join(""));
