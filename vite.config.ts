import { vitePlugin as remix } from "@remix-run/dev";
import { NodePackageImporter } from "sass";
import { defineConfig } from "vite";
// With Vite, Remix no longer looks for this file by itself.
import options from "./remix.config.js";

export default defineConfig({
  plugins: [remix(options)],
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
});
