package fr.forprev.testkit;

import fr.forprev.application.account.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** Secrets without chance: the same ones, in the same order, in every run; for tests alone. */
public final class CountedSecrets implements Secrets {

  private final AtomicInteger last = new AtomicInteger();

  @Override
  public String draw() {
    byte[] counted = ("secret " + last.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(counted));
  }

  @Override
  public String hash(String secret) {
    return Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
  }
}
