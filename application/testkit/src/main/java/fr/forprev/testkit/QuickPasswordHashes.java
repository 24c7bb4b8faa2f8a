package fr.forprev.testkit;

import fr.forprev.application.account.PasswordHashes;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicInteger;

/** Hashes that cost nothing, with salts that are counted: for tests alone. */
public final class QuickPasswordHashes implements PasswordHashes {

  private static final String TODAY = "$quick$v=2$";
  private static final String FORMER = "$quick$v=1$";

  private final AtomicInteger salts = new AtomicInteger();

  /** A hash of {@code password} as it was made before: it is outdated. */
  public String outdated(String password) {
    return hash(FORMER, "former", password);
  }

  @Override
  public String hash(String password) {
    return hash(TODAY, "salt" + salts.incrementAndGet(), password);
  }

  @Override
  public boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$", -1);
    return parts.length == 5
        && hash(hash.startsWith(TODAY) ? TODAY : FORMER, parts[3], password).equals(hash);
  }

  @Override
  public boolean isOutdated(String hash) {
    return !hash.startsWith(TODAY);
  }

  @Override
  public String ofNobody() {
    return TODAY + "nobody$nothing";
  }

  private static String hash(String version, String salt, String password) {
    String composed = Normalizer.normalize(password, Normalizer.Form.NFKC);
    return version + salt + "$" + Sha256.hex((salt + composed).getBytes(StandardCharsets.UTF_8));
  }
}
