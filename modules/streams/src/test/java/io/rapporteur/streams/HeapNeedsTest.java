package io.rapporteur.streams;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.RapporteurConfig;
import org.junit.jupiter.api.Test;

class HeapNeedsTest {
  private static final long MIB = 1024 * 1024;

  @Test
  void shouldRefuseAHeapThatDoesNotHoldTheLargestRecord() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> HeapNeeds.check(RapporteurConfig.standard(), 100 * MIB))
        .withMessageContainingAll("100 MiB", "record.max.bytes", "-Xmx143m");
  }

  @Test
  void shouldTakeAHeapThatDoes() {
    assertThatCode(() -> HeapNeeds.check(RapporteurConfig.standard(), 150 * MIB))
        .doesNotThrowAnyException();
  }
}
