package fr.forprev.testkit;

import fr.forprev.application.account.SecondFactorCodes;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The codes of {@link CodeDevice}, for secrets that are counted: for tests alone. */
public final class CountedSecondFactorCodes implements SecondFactorCodes {

  private static final String LETTERS = "ABCDEFGHIJ";

  private final AtomicInteger last = new AtomicInteger();

  @Override
  public String newSecret() {
    String counted = String.format(Locale.ROOT, "%032d", last.incrementAndGet());
    return counted
        .chars()
        .mapToObj(digit -> LETTERS.substring(digit - '0', digit - '0' + 1))
        .collect(Collectors.joining());
  }

  @Override
  public OptionalLong step(String secret, String code, Instant now) {
    CodeDevice device = new CodeDevice(secret);
    long current = CodeDevice.step(now);
    return LongStream.rangeClosed(current - 1, current + 1)
        .filter(step -> device.code(step).equals(code))
        .max();
  }
}
