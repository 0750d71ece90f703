// Follows a topic of flat facts and keeps those that hold.
// node facts.mjs BROKERS REGISTRY TOPIC
import kafkajs from 'kafkajs';
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';
import lz4 from 'lz4js';

const { Kafka, CompressionTypes, CompressionCodecs, logLevel } = kafkajs;
// batches are compressed with lz4, which kafkajs leaves to a plug-in
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const [brokers, host, topic] = process.argv.slice(2);
if (!topic) {
  console.error('node facts.mjs BROKERS REGISTRY TOPIC');
  process.exit(2);
}
const kafka = new Kafka({ clientId: 'example', brokers: brokers.split(','), logLevel: logLevel.ERROR });
const registry = new SchemaRegistry({ host });
const consumer = kafka.consumer({ groupId: `example-${process.pid}-${Date.now()}`, readUncommitted: false });
const facts = new Map();

await consumer.connect();
await consumer.subscribe({ topics: [topic], fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    const id = message.key.toString();
    if (message.value === null) {
      // no longer so: the document was corrected or withdrawn
      facts.delete(id);
      console.log(`- ${id} (${facts.size} hold)`);
      return;
    }
    const fact = await registry.decode(message.value);
    facts.set(id, fact);
    const who = fact.speakerName || fact.giverName || fact.name || '';
    console.log(`+ ${id} ${fact.uri}: "${fact.text}" ${who} (${facts.size} hold)`);
  },
});
