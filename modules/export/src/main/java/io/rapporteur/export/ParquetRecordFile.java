package io.rapporteur.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** Parquet, compressed with zstd: one column a field, lists and records nested as they are. */
final class ParquetRecordFile implements RecordFile {
  /** Held in memory before it is written, bytes: one day of one partition at a time is open. */
  private static final long ROW_GROUP = 16L << 20;

  private final RowReader rows;
  private final ParquetWriter<GenericRecord> writer;

  ParquetRecordFile(Path file, RowReader rows) throws IOException {
    this.rows = rows;
    GenericData model = new GenericData();
    model.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
    writer =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withSchema(rows.schema())
            .withDataModel(model)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .config(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, "false")
            .build();
  }

  @Override
  public boolean write(ConsumerRecord<byte[], byte[]> record) throws IOException {
    Optional<GenericRecord> row = rows.row(record);
    if (row.isPresent()) {
      writer.write(row.get());
    }
    return row.isPresent();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
