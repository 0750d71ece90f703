package io.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortsTest {
  @Test
  void shouldGiveNoPortTwiceAndNoneThatConnectionsAreGiven() {
    Set<Integer> given = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      assertThat(given.add(FreePorts.next())).isTrue();
    }
    assertThat(given).allMatch(port -> port >= 15_000 && port < 32_000);
  }

  @Test
  void shouldPassOverAPortThatIsTaken() throws Exception {
    int free = FreePorts.next();
    try (ServerSocket taken = new ServerSocket(free + 1, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePorts.next()).isNotEqualTo(taken.getLocalPort());
    } catch (java.net.BindException e) {
      // another process has it, and so it is passed over anyway
      assertThat(FreePorts.next()).isNotEqualTo(free + 1);
    }
  }
}
