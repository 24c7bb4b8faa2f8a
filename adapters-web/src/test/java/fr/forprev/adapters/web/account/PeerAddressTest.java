package fr.forprev.adapters.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeerAddressTest {

  @Test
  void an_IPv4_address_counts_for_itself() {
    assertThat(PeerAddress.key("192.0.2.7")).isNotEqualTo(PeerAddress.key("192.0.2.8"));
  }

  @Test
  void an_IPv6_address_counts_for_its_network() {
    assertThat(PeerAddress.key("2001:db8:1:2::7"))
        .isEqualTo(PeerAddress.key("2001:db8:1:2:ffff:ffff:ffff:ffff"))
        .isNotEqualTo(PeerAddress.key("2001:db8:1:3::7"));
  }
}
