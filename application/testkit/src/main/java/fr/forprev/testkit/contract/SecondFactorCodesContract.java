package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.SecondFactorCodes;
import fr.forprev.testkit.CodeDevice;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link SecondFactorCodes} promises: RFC 6238 with SHA-1, thirty seconds and six digits. */
public abstract class SecondFactorCodesContract {

  /** The secret of the RFC's test vectors, {@code 12345678901234567890}. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  /** The port. */
  protected abstract SecondFactorCodes codes();

  @Test
  void areThoseOfTheStandard() {
    assertStep(59, "287082", 1);
    assertStep(1_111_111_109, "081804", 37_037_036);
    assertStep(1_111_111_111, "050471", 37_037_037);
    assertStep(1_234_567_890, "005924", 41_152_263);
    assertStep(2_000_000_000, "279037", 66_666_666);
    assertStep(20_000_000_000L, "353130", 666_666_666);
  }

  @Test
  void serveOneStepBeforeAndOneAfterTheirOwn() {
    // Step 37,037,037 lasts from second 1,111,111,110 to 1,111,111,139.
    assertThat(step(1_111_111_079, "050471")).isEmpty();
    assertThat(step(1_111_111_080, "050471")).hasValue(37_037_037);
    assertThat(step(1_111_111_169, "050471")).hasValue(37_037_037);
    assertThat(step(1_111_111_170, "050471")).isEmpty();
  }

  @Test
  void areNothingElse() {
    for (String typed : List.of("", "50471", "0050471", "050472", "abcdef", "-50471", "٠٥٠٤٧١")) {
      assertThat(step(1_111_111_111, typed)).as(typed).isEmpty();
    }
  }

  @Test
  void haveNewSecretsOf160Bits() {
    List<String> secrets = Stream.generate(codes()::newSecret).limit(100).toList();

    assertThat(secrets).doesNotHaveDuplicates().allMatch(it -> it.matches("[A-Z2-7]{32}"));
  }

  @Test
  void areThoseThatADeviceShowsForANewSecret() {
    Instant now = Instant.parse("2024-02-29T23:59:59Z");
    String secret = codes().newSecret();

    assertThat(codes().step(secret, new CodeDevice(secret).code(now), now))
        .hasValue(CodeDevice.step(now));
  }

  private void assertStep(long second, String code, long step) {
    assertThat(step(second, code)).hasValue(step);
  }

  private OptionalLong step(long second, String code) {
    return codes().step(SECRET, code, Instant.ofEpochSecond(second));
  }
}
