// Run in_browser.py in Pyodide: node run_pyodide.mjs PACKAGES WHEEL IN_BROWSER.PY; what it gives is JSON on the last line.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [packages, archive, program] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(packages, "node_modules/pyodide/pyodide.mjs")).href);
const python = await loadPyodide({ env: { HOME: "/home/pyodide" } });
// All of one archive: no index and no network is needed.
python.unpackArchive(new Uint8Array(readFileSync(archive)).slice().buffer, "zip");
python.globals.set("URLS", python.toPy(JSON.parse(process.env.URLS)));
await python.runPythonAsync(readFileSync(program, "utf8") + "\n");
console.log(await python.runPythonAsync("import json; json.dumps(await main(URLS))"));
process.exit(0);
