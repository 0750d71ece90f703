// Reads a topic with kafkajs, decodes it with the schemas the registry gives, and checks what it finds.
// node consume.mjs BROKERS REGISTRY TOPIC URI...    exits 0 once a good record of each uri has come
import kafkajs from 'kafkajs';
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';
import lz4 from 'lz4js';

const { Kafka, CompressionTypes, CompressionCodecs, logLevel } = kafkajs;
// Rapporteur writes lz4, which kafkajs leaves to a plug-in.
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const [brokers, host, topic, ...uris] = process.argv.slice(2);
const kafka = new Kafka({ clientId: 'foreign', brokers: brokers.split(','), logLevel: logLevel.ERROR });
const registry = new SchemaRegistry({ host });
const consumer = kafka.consumer({ groupId: `foreign-${process.pid}-${Date.now()}`, readUncommitted: false });
const awaited = new Set(uris);

const fail = (why) => {
  console.error(`foreign client: ${why}`);
  process.exit(1);
};
const timer = setTimeout(() => fail(`not seen on ${topic}: ${[...awaited].join(', ')}`), 120_000);

function check(document, key) {
  if (document.uri !== key) fail(`key ${key} is not the uri ${document.uri}`);
  const body = [...document.body];
  for (const { span } of document.mentions) {
    const there = body.slice(span.start, span.end).join('');
    if (there !== span.exact) fail(`${key}: a span says '${span.exact}', the body '${there}'`);
  }
  const known = new Set(document.entities.map((entity) => entity.uri));
  for (const mention of document.mentions) {
    if (!known.has(mention.entity)) fail(`${key}: a mention refers to ${mention.entity}, which is not among the entities`);
  }
}

await consumer.connect();
await consumer.subscribe({ topics: [topic], fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    const key = message.key?.toString() ?? '';
    if (!awaited.has(key) || message.value === null) return;
    const document = await registry.decode(message.value);
    check(document, key);
    console.log(`foreign client: ${key}: '${document.headline}', ${document.language.tag}, routes [${document.routes}]`);
    awaited.delete(key);
    if (awaited.size === 0) {
      clearTimeout(timer);
      setImmediate(async () => {
        await consumer.disconnect();
        process.exit(0);
      });
    }
  },
});
