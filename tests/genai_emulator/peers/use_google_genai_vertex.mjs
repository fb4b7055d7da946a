// Google's own client for JavaScript on Vertex AI: its tokens come from the emulator, by google-auth-library.
import assert from "node:assert/strict";

import { GoogleGenAI } from "@google/genai";

const ai = new GoogleGenAI({
  vertexai: true,
  project: "my-project",
  location: "us-central1",
  httpOptions: { baseUrl: process.env.EMULATOR_URL },
});
const model = "gemini-2.5-flash";

const answer = await ai.models.generateContent({ model, contents: "What is 5 times 3?" });
assert.equal(answer.text, "5 * 3 is 15.");
let text = "";
for await (const chunk of await ai.models.generateContentStream({ model, contents: "What is 5 times 3?" })) {
  text += chunk.text ?? "";
}
assert.equal(text, answer.text);
assert.ok((await ai.models.countTokens({ model, contents: "Hello there" })).totalTokens > 0);
const computed = await ai.models.computeTokens({ model, contents: "Hello there" });
assert.equal(computed.tokensInfo[0].tokenIds.length, 2);
const embedded = await ai.models.embedContent({ model: "text-embedding-005", contents: ["a", "b"] });
assert.equal(embedded.embeddings.length, 2);
const cache = await ai.caches.create({ model, config: { contents: "The keeper is called Ingrid. ".repeat(500) } });
const told = await ai.models.generateContent({
  model,
  contents: "What is the keeper called?",
  config: { cachedContent: cache.name },
});
assert.match(told.text, /Ingrid/);
await ai.caches.delete({ name: cache.name });
const images = await ai.models.generateImages({
  model: "imagen-4.0-generate-001",
  prompt: "A kite",
  config: { numberOfImages: 1 },
});
assert.ok(images.generatedImages[0].image.imageBytes.length > 100);
await assert.rejects(ai.models.generateContent({ model: "nothing", contents: "x" }), /Publisher Model/);
console.log("@google/genai on Vertex AI");
