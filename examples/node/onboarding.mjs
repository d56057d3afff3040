// The stand-in from Node.js, with nothing but fetch: onboard a WhatsApp sender, play the reviewer, see what went wrong.
//
//     python -m sinch_provisioning.testing --port 8080
//     node examples/node/onboarding.mjs http://127.0.0.1:8080

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";

const standIn = process.argv[2] ?? "http://127.0.0.1:8080";

async function json(url, options = {}) {
  const response = await fetch(url, options);
  const text = await response.text();
  const body = text ? JSON.parse(text) : null;
  if (!response.ok) throw Object.assign(new Error(`${response.status} ${text}`), { status: response.status, body });
  return body;
}

const post = (body) => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

// Plays everybody but the client: reviewers, Meta, time, and what goes wrong.
const control = (path, body) => json(`${standIn}/_control${path}`, body === undefined ? {} : post(body));

const start = await control("");
const basic = Buffer.from(`${start.keyId}:${start.keySecret}`).toString("base64");
const newToken = () =>
  json(start.tokenUrl, {
    method: "POST",
    headers: { Authorization: `Basic ${basic}`, "Content-Type": "application/x-www-form-urlencoded" },
    body: "grant_type=client_credentials",
  });
let token = await newToken();

// The API itself, as the code under test calls it: with a new token when time has gone past the old one.
async function api(path, options = {}) {
  const call = () =>
    json(`${start.url}/v1/projects/${start.projectId}${path}`, {
      ...options,
      headers: { ...options.headers, Authorization: `Bearer ${token.access_token}` },
    });
  try {
    return await call();
  } catch (error) {
    if (error.status !== 401) throw error;
    token = await newToken();
    return await call();
  }
}

// A receiver of webhooks: the signature is of the bytes as they came.
const secret = "webhook-secret";
const events = [];
const receiver = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const prefix = "x-sinch-webhook-signature";
  const { [prefix]: signature, [`${prefix}-nonce`]: nonce, [`${prefix}-timestamp`]: timestamp } = request.headers;
  const signed = createHmac("sha256", secret).update(body).update(`.${nonce}.${timestamp}`).digest("base64");
  const genuine = signature === signed;
  if (genuine) events.push(JSON.parse(body));
  response.writeHead(genuine ? 200 : 401).end();
});
receiver.listen(0, "127.0.0.1");
await once(receiver, "listening");

await api("/webhooks", post({ target: `http://127.0.0.1:${receiver.address().port}/`, secret, triggers: ["ALL"] }));
await api(
  "/whatsapp",
  post({
    wabaName: "Example Ltd",
    clientBusinessManagerId: "1234567890",
    senderDetails: { displayName: "Example", businessCategory: "RESTAURANT" },
  }),
);
const sender = await api(
  "/whatsapp/senders",
  post({
    phoneNumberProvider: "SINCH",
    details: { displayName: "Example Pizza", vertical: "RESTAURANT", countryCode: "48" },
  }),
);

await control("/approve", { target: sender.id });
await api(`/whatsapp/senders/${sender.id}/register`, post({ method: "SMS" }));
await api(`/whatsapp/senders/${sender.id}/verify`, post({ code: "123456" }));
console.log(`sender: ${(await api(`/whatsapp/senders/${sender.id}`)).state}`);

// What if the API is in trouble?
await control("/faults", { operation: "whatsapp.senders.get", status: 503, retryAfter: 1 });
await assert.rejects(api(`/whatsapp/senders/${sender.id}`), { status: 503 });
console.log(`after the fault: ${(await api(`/whatsapp/senders/${sender.id}`)).state}`);

// A deleted sender goes on sending for 30 days; the stand-in's clock does not need them.
await api(`/whatsapp/senders/${sender.id}`, { method: "DELETE" });
await control("/advance", { days: 30 });
console.log(`after 30 days: ${(await api(`/whatsapp/senders/${sender.id}`)).state}`);

const { deliveries } = await json(`${standIn}/_control/deliveries?settled=true`);
assert.ok(deliveries.every((delivery) => delivery.state === "delivered"));
console.log(`events: ${events.map((event) => event.type).join(", ")}`);

const { total } = await json(`${standIn}/_control/requests?operation=whatsapp.senders.create&succeeded=true`);
console.log(`senders made: ${total}`);
receiver.close();
