package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Verifies(Rule.HAB_01)
class HabilitationInForceTest {

  /** Renewed late: nothing covers July and August 2023. */
  private static final Habilitation WITH_GAP =
      habilitation(
          SST_1, List.of(span("2018-07-01", "2023-06-30"), span("2023-09-01", "2028-06-30")));

  @ParameterizedTest
  @CsvSource({
    "2018-06-30, false",
    "2018-07-01, true",
    "2020-02-29, true",
    "2023-06-30, true",
    "2023-07-01, false",
    "2023-08-31, false",
    "2023-09-01, true",
    "2028-06-30, true",
    "2028-07-01, false"
  })
  void itHoldsFromStartToExpiryOfEachTerm(LocalDate day, boolean inForce) {
    assertThat(WITH_GAP.isInForceOn(day)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-09, true",
    "2023-03-10, false",
    "2023-03-31, false",
    "2023-04-01, false",
    "2023-04-15, false",
    "2023-04-16, true"
  })
  void itDoesNotHoldWhileSuspended(LocalDate day, boolean inForce) {
    Habilitation suspended =
        Sanctioned.suspended(
            WITH_GAP, span("2023-03-10", "2023-03-31"), span("2023-04-01", "2023-04-15"));

    assertThat(suspended.isInForceOn(day)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({"2023-03-09, true", "2023-03-10, false", "2023-09-01, false", "2028-06-30, false"})
  void itDoesNotHoldFromTheDayOfItsWithdrawal(LocalDate day, boolean inForce) {
    assertThat(Sanctioned.withdrawn(WITH_GAP, "2023-03-10").isInForceOn(day)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, 2018-06-30, false",
    "2018-01-01, 2018-07-01, true",
    "2023-07-01, 2023-08-31, false",
    "2023-06-30, 2023-08-31, true",
    "2023-07-01, 2023-09-01, true",
    "2023-02-01, 2023-02-28, true",
    "2028-06-30, 2028-09-30, true",
    "2028-07-01, 2028-09-30, false"
  })
  void itHoldsDuringARunWhenItHoldsOnOneOfItsDays(String first, String last, boolean inForce) {
    assertThat(WITH_GAP.isInForceDuring(span(first, last))).isEqualTo(inForce);
  }

  @Test
  void itDoesNotHoldDuringARunWhollySuspended() {
    Habilitation suspended = Sanctioned.suspended(WITH_GAP, span("2023-03-10", "2023-04-15"));

    assertThat(suspended.isInForceDuring(span("2023-03-10", "2023-04-15"))).isFalse();
    assertThat(suspended.isInForceDuring(span("2023-03-09", "2023-04-15"))).isTrue();
    assertThat(suspended.isInForceDuring(span("2023-03-10", "2023-04-16"))).isTrue();
  }

  @Test
  void itExpiresWithItsLastTerm() {
    assertThat(WITH_GAP.expiry()).isEqualTo(day("2028-06-30"));
  }

  @Test
  void itHasTermsInOrderThatDoNotOverlap() {
    assertThat(
            habilitation(
                    SST_1,
                    List.of(span("2018-07-01", "2023-06-30"), span("2023-07-01", "2028-06-30")))
                .isInForceOn(day("2023-07-01")))
        .isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> habilitation(SST_1, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            habilitation(
                SST_1,
                List.of(span("2018-07-01", "2023-06-30"), span("2023-06-30", "2028-06-30"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            habilitation(
                SST_1,
                List.of(span("2023-07-01", "2028-06-30"), span("2018-07-01", "2023-06-30"))));
  }
}
