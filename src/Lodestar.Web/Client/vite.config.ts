import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: "./",
  publicDir: false,
  resolve: { alias: { "@client": here("."), vitest: here("node_modules/vitest") } },
  build: {
    outDir: here("../wwwroot/dist"),
    emptyOutDir: true,
    target: "es2022",
    // Older targets rewrite light-dark() into variables on :root, which breaks a color scheme set on one element.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { app: here("app.ts"), respond: here("respond.ts"), print: here("print.ts"), worker: here("worker.ts") },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        assetFileNames: (asset) => (asset.names.some((name) => name.endsWith(".css")) ? "[name].css" : "assets/[name]-[hash][extname]"),
      },
    },
  },
  test: {
    root: here(".."),
    environment: "happy-dom",
    include: ["Client/**/*.test.ts", "Features/**/*.test.ts"],
    exclude: ["Client/node_modules/**"],
  },
});
