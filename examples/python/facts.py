"""Follows a topic of flat facts and keeps those that hold.

python3 facts.py BROKERS REGISTRY TOPIC
"""
import io
import json
import os
import sys
import urllib.request

import avro.io
import avro.schema
from confluent_kafka import Consumer, KafkaException


class Reader:
    """Reads framed Avro: a zero byte, the schema's id in four bytes, the record."""

    def __init__(self, registry):
        self.registry = registry
        self.schemas = {}

    def schema(self, number):
        if number not in self.schemas:
            with urllib.request.urlopen(f"{self.registry}/schemas/ids/{number}") as answer:
                self.schemas[number] = avro.schema.parse(json.load(answer)["schema"])
        return self.schemas[number]

    def read(self, value):
        if value[0] != 0:
            raise ValueError("the value is not framed Avro")
        schema = self.schema(int.from_bytes(value[1:5], "big"))
        return avro.io.DatumReader(schema).read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))


def main(brokers, registry, topic):
    reader = Reader(registry)
    facts = {}
    consumer = Consumer(
        {
            "bootstrap.servers": brokers,
            "group.id": f"example-{os.getpid()}",
            "auto.offset.reset": "earliest",
            # committed records only, which is librdkafka's default, too
            "isolation.level": "read_committed",
        }
    )
    consumer.subscribe([topic])
    try:
        while True:
            message = consumer.poll(1.0)
            if message is None:
                continue
            if message.error():
                raise KafkaException(message.error())
            key = message.key().decode()
            if message.value() is None:
                # no longer so: the document was corrected or withdrawn
                facts.pop(key, None)
                print(f"- {key} ({len(facts)} hold)", flush=True)
                continue
            fact = reader.read(message.value())
            facts[key] = fact
            who = fact.get("speakerName") or fact.get("giverName") or fact.get("name") or ""
            print(f'+ {key} {fact["uri"]}: "{fact["text"]}" {who} ({len(facts)} hold)', flush=True)
    except KeyboardInterrupt:
        pass
    finally:
        consumer.close()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
