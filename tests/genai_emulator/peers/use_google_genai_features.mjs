// Images, videos, batches, tuned models, tokens and lists, by Google's client for JavaScript.
import { GoogleGenAI } from "@google/genai";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const baseUrl = process.env.EMULATOR_URL;
const ai = new GoogleGenAI({ apiKey: "a-key-of-the-emulator", httpOptions: { baseUrl } });
const folder = mkdtempSync(join(tmpdir(), "peer-"));
const model = "gemini-2.5-flash";

function check(found, what) { if (!found) throw new Error(what); }

function sizeOf(bytes) { const png = Buffer.from(bytes, "base64"); return [png.readUInt32BE(16), png.readUInt32BE(20)].join("x"); }

async function finished(job) {
  while (!/SUCCEEDED|FAILED|CANCELLED|EXPIRED/.test(job.state)) job = await ai.batches.get({ name: job.name });
  check(job.state === "JOB_STATE_SUCCEEDED", `the batch is ${job.state}`);
  return job;
}

// Images of a Gemini model; Imagen is for Vertex AI alone in this client.
const image = await ai.models.generateContent({
  model: "gemini-2.5-flash-image", contents: "a cat", config: { responseModalities: ["IMAGE"], imageConfig: { aspectRatio: "16:9" } },
});
const parts = image.candidates[0].content.parts;
check(parts.length === 1 && sizeOf(parts[0].inlineData.data) === "1344x768", "no image of the asked ratio");

// A video, polled and downloaded by what the operation says.
let operation = await ai.models.generateVideos({
  model: "veo-3.1-generate-preview", source: { prompt: "a cat" }, config: { durationSeconds: 4, resolution: "720p", aspectRatio: "9:16" },
});
while (!operation.done) operation = await ai.operations.getVideosOperation({ operation });
const video = operation.response.generatedVideos[0];
await ai.files.download({ file: video, downloadPath: join(folder, "cat.mp4") });
check(readFileSync(join(folder, "cat.mp4")).subarray(4, 8).toString() === "ftyp", "no MP4");
try {
  await ai.models.generateVideos({ model: "veo-3.1-generate-preview", source: { prompt: "a cat" }, config: { durationSeconds: 5 } });
  throw new Error("a video of five seconds");
} catch (error) { check(error.status === 400, String(error)); }

// Batches: inline, from a file, of embeddings; listed, cancelled, deleted.
const inline = await finished(await ai.batches.create({
  model, src: [{ contents: [{ role: "user", parts: [{ text: "2 + 2?" }] }], metadata: { id: "1" } }], config: { displayName: "nightly" },
}));
check(inline.displayName === "nightly" && inline.dest.inlinedResponses[0].response.candidates[0].content.parts[0].text === "2 + 2 is 4.", "no answer");
const lines = ["one", "two"].map((key) => JSON.stringify({ key, request: { contents: [{ parts: [{ text: key }] }] } }));
const source = await ai.files.upload({ file: new Blob([lines.join("\n")]), config: { mimeType: "application/jsonl" } });
const fromFile = await finished(await ai.batches.create({ model, src: source.name }));
await ai.files.download({ file: fromFile.dest.fileName, downloadPath: join(folder, "out.jsonl") });
const keys = readFileSync(join(folder, "out.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line).key);
check(keys.join() === "one,two", `the keys are ${keys}`);
const embedded = await finished(await ai.batches.createEmbeddings({
  model: "gemini-embedding-001", src: { inlinedRequests: { contents: ["a", "b"], config: { outputDimensionality: 3 } } },
}));
check(embedded.dest.inlinedEmbedContentResponses.every((each) => each.response.embedding.values.length === 3), "no vectors");
const stopped = await ai.batches.create({ model, src: [{ contents: "x" }] });
await ai.batches.cancel({ name: stopped.name });
check((await ai.batches.get({ name: stopped.name })).state === "JOB_STATE_CANCELLED", "not cancelled");
await ai.batches.delete({ name: stopped.name });
const listed = []; for await (const each of await ai.batches.list({ config: { pageSize: 2 } })) listed.push(each.name);
check(listed.length === 3 && !listed.includes(stopped.name), `listed are ${listed}`);

// Models by pages, and the tuned ones (this client sends no examples when it tunes).
const models = []; for await (const each of await ai.models.list({ config: { pageSize: 7 } })) models.push(each.name);
check(models.length > 50 && models.includes("models/gemini-2.5-flash"), "no models");
const example = { textInput: "one", output: "two" };
const made = await fetch(`${baseUrl}/v1beta/tunedModels?key=k&tunedModelId=next`, {
  method: "POST", body: JSON.stringify({ baseModel: `models/${model}`, tuningTask: { trainingData: { examples: { examples: [example] } } } }),
});
check(made.ok, "not tuned");
const tuned = []; for await (const each of await ai.models.list({ config: { queryBase: false } })) tuned.push(each.name);
check(tuned.join() === "tunedModels/next", `tuned are ${tuned}`);
check((await ai.tunings.get({ name: "tunedModels/next" })).name === "tunedModels/next", "no job");
check((await ai.models.update({ model: "tunedModels/next", config: { displayName: "Next" } })).displayName === "Next", "not updated");
await ai.models.delete({ model: "tunedModels/next" });

// Tokens.
const alpha = new GoogleGenAI({ apiKey: "a-key", httpOptions: { baseUrl, apiVersion: "v1alpha" } });
for (const lockAdditionalFields of [undefined, [], ["seed"]]) {
  const token = await alpha.authTokens.create({ config: {
    uses: 1, lockAdditionalFields,
    liveConnectConstraints: { model: "gemini-live-2.5-flash-preview", config: { temperature: 0.5, systemInstruction: "Be brief." } },
  } });
  check(token.name.startsWith("auth_tokens/"), "no token");
}
console.log("images videos batches models tuned tokens");
