// Google's client for JavaScript, in Live and music sessions of the emulator over plain websockets.
import assert from 'node:assert/strict';
import {GoogleGenAI, Modality} from '@google/genai';

const url = process.env.EMULATOR_URL;
const MODEL = 'gemini-2.0-flash-live-001';
const SUM = 'What is 5 times 3?';
const text = {responseModalities: [Modality.TEXT]};

function client(options = {}) {
  return new GoogleGenAI({apiKey: 'a-key', httpOptions: {baseUrl: url, apiVersion: 'v1beta'}, ...options});
}

// What comes is kept until it is asked for.
class Inbox {
  messages = [];
  waiting = null;

  callbacks = {
    onmessage: (message) => this.put(message),
    onclose: (event) => this.put({closed: event}),
    onerror: (event) => this.put({failed: event}),
  };

  put(message) {
    this.messages.push(message);
    this.waiting?.();
  }

  async until(found) {
    const taken = [];
    for (;;) {
      while (this.messages.length) {
        taken.push(this.messages.shift());
        if (found(taken.at(-1))) return taken;
      }
      await new Promise((resolve) => { this.waiting = resolve; });
    }
  }

  turn() {
    return this.until((message) => message.serverContent?.turnComplete);
  }
}

const said = (messages) => messages
  .flatMap((message) => message.serverContent?.modelTurn?.parts ?? [])
  .map((part) => part.text ?? '')
  .join('');

async function turns() {
  const inbox = new Inbox();
  const tools = [{functionDeclarations: [{
    name: 'get_weather',
    description: 'The weather at a place',
    parameters: {type: 'OBJECT', properties: {place: {type: 'STRING'}}, required: ['place']},
  }]}];
  const config = {...text, tools, sessionResumption: {}};
  const session = await client().live.connect({model: MODEL, config, callbacks: inbox.callbacks});
  session.sendClientContent({turns: SUM});
  const first = await inbox.turn();
  assert.equal(said(first), '5 * 3 is 15.');
  assert.equal(first.at(-1).usageMetadata.responseTokenCount, 3);
  session.sendRealtimeInput({text: SUM});
  assert.equal(said(await inbox.turn()), '5 * 3 is 15.');
  session.sendClientContent({turns: 'The weather in Paris, please.'});
  const asked = await inbox.until((message) => message.toolCall);
  const [call] = asked.at(-1).toolCall.functionCalls;
  session.sendToolResponse({functionResponses: {id: call.id, name: call.name, response: {result: 'sunny'}}});
  assert.equal(said(await inbox.turn()), 'get_weather says: sunny.');
  const update = (await inbox.until((message) => message.sessionResumptionUpdate?.resumable)).at(-1);
  session.close();
  await inbox.until((message) => message.closed);

  const again = new Inbox();
  const resumed = {...text, sessionResumption: {handle: update.sessionResumptionUpdate.newHandle}};
  const other = await client().live.connect({model: MODEL, config: resumed, callbacks: again.callbacks});
  other.sendClientContent({turns: SUM});
  const answer = await again.turn();
  assert.ok(answer.at(-1).usageMetadata.promptTokenCount > first.at(-1).usageMetadata.promptTokenCount);
  other.close();
}

async function speech() {
  const inbox = new Inbox();
  const config = {responseModalities: [Modality.AUDIO], outputAudioTranscription: {}};
  const session = await client().live.connect({model: MODEL, config, callbacks: inbox.callbacks});
  session.sendRealtimeInput({audio: {data: Buffer.alloc(3200).toString('base64'), mimeType: 'audio/pcm;rate=16000'}});
  session.sendClientContent({turns: SUM});
  const messages = await inbox.turn();
  const told = messages.map((message) => message.serverContent?.outputTranscription?.text ?? '').join('');
  assert.equal(told, '5 * 3 is 15.');
  assert.ok(messages.some((message) => message.data));
  session.close();
}

async function refused() {
  const inbox = new Inbox();
  // Its promise is never kept when the session is closed before it is open.
  client().live.connect({model: 'nothing', callbacks: inbox.callbacks}).catch(() => {});
  const end = (await inbox.until((message) => message.closed)).at(-1);
  assert.equal(end.closed.code, 1008);
}

async function music() {
  const inbox = new Inbox();
  const maker = client({httpOptions: {baseUrl: url, apiVersion: 'v1alpha'}});
  const session = await maker.live.music.connect({model: 'models/lyria-realtime-exp', callbacks: inbox.callbacks});
  await session.setWeightedPrompts({weightedPrompts: [{text: 'piano', weight: 1}]});
  await session.setMusicGenerationConfig({musicGenerationConfig: {bpm: 90}});
  session.play();
  const chunk = (await inbox.until((message) => message.serverContent?.audioChunks)).at(-1).audioChunk;
  assert.equal(Buffer.from(chunk.data, 'base64').length, 384000);
  session.close();
}

for (const part of [turns, speech, refused, music]) {
  await part();
  console.log(part.name);
}
