package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.bootstrap.configuration.CannotStart;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {

  private static final String HERE = "127.0.0.1";

  @Test
  void a_taken_port_is_said_with_the_option_that_takes_another() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
      assertThatThrownBy(() -> FreePort.require(HERE, taken.getLocalPort()))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "port %d of 127.0.0.1 is taken: stop the other program or choose another port with"
                  + " --port.",
              taken.getLocalPort());
    }
  }

  @Test
  void an_address_of_another_machine_is_said_too() {
    for (String host : new String[] {"192.0.2.1", "no.such.host.invalid"}) {
      assertThatThrownBy(() -> FreePort.require(host, 8080))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "cannot listen on %s:8080: check http.host, http.port and the rights to use them.",
              host);
    }
  }

  @Test
  void a_free_port_is_left_free() {
    assertThatCode(
            () -> {
              FreePort.require(HERE, 0);
              FreePort.require(HERE, 0);
            })
        .doesNotThrowAnyException();
  }
}
