package fr.forprev.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.SessionChoices;
import fr.forprev.application.session.SessionChoices.Choice;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_03)
class SessionChoicesTest extends UseCase {

  @Test
  @Verifies(Rule.SES_05)
  void areTheHabilitationsWithTheirCertificatesAndPlatforms() {
    List<Choice> choices = SessionChoices.of(ports()).choices(KARINE, END);

    assertThat(choices)
        .extracting(Choice::habilitation)
        .containsExactly(SampleOrganisations.SST_OF_MAROSE, SampleOrganisations.CATEC_OF_MAROSE);
    assertThat(choices.get(0).certificates())
        .extracting(line -> line.code().value())
        .containsExactly("SST-1");
    assertThat(choices.get(0).sites()).isEmpty();
    assertThat(choices.get(1).certificates())
        .extracting(line -> line.code().value())
        .containsExactly("CATEC-1-ACCOMPAGNATEUR", "CATEC-1-INTERVENANT", "CATEC-1-SURVEILLANT");
    assertThat(choices.get(1).sites()).containsExactly(SampleOrganisations.PLATFORM);
  }

  @Test
  void areThoseInForceOnTheEndDateOnceItIsTyped() {
    Habilitation past = sst(new DateSpan(LocalDate.of(2018, 1, 15), END));
    store.habilitations().save(past);

    assertThat(habilitations(END)).contains(past);
    assertThat(habilitations(END.plusDays(1))).doesNotContain(past);
  }

  @Test
  void areThoseInForceOnADayWithinThreeMonthsBeforeADateIsTyped() {
    Habilitation past = sst(new DateSpan(LocalDate.of(2018, 1, 15), LocalDate.of(2023, 3, 16)));
    store.habilitations().save(past);

    clock.set(LocalDate.of(2023, 6, 16));
    assertThat(SessionChoices.of(ports()).choices(KARINE, null))
        .extracting(Choice::habilitation)
        .contains(past);
    clock.set(LocalDate.of(2023, 6, 17));
    assertThat(SessionChoices.of(ports()).choices(KARINE, null))
        .extracting(Choice::habilitation)
        .doesNotContain(past);
  }

  @Test
  @Verifies(Rule.SES_13)
  void areThoseOfTheActorsEntity() {
    assertThat(SessionChoices.of(ports()).choices(YANN, END))
        .extracting(Choice::habilitation)
        .containsExactly(SampleOrganisations.SST_OF_ATLANTIQUE);
    assertThat(SessionChoices.of(ports()).choices(HELENE, END)).isEmpty();
  }

  @Test
  @Verifies(Rule.SES_03)
  void areOfEveryLevelThatTheEntityHolds() {
    SampleOrganisations.saveTrainersRight(store);

    Choice ofTrainers =
        SessionChoices.of(ports()).choices(KARINE, END).stream()
            .filter(choice -> choice.habilitation().equals(SampleOrganisations.SST_2_OF_MAROSE))
            .findFirst()
            .orElseThrow();

    assertThat(ofTrainers.dispositif().dispositifLevel()).isEqualTo(SampleOrganisations.SST_2);
    assertThat(ofTrainers.dispositif().minimumTrainees()).isEqualTo(5);
    assertThat(ofTrainers.certificates())
        .extracting(line -> line.code().value())
        .containsExactly("SST-2");
  }

  private List<Habilitation> habilitations(LocalDate endDate) {
    return SessionChoices.of(ports()).choices(SOFIANE, endDate).stream()
        .map(Choice::habilitation)
        .toList();
  }

  private static Habilitation sst(DateSpan term) {
    return SampleOrganisations.habilitation(
        3, "H00421/2018/SST-1/O", SampleOrganisations.MAROSE, SampleOrganisations.SST_1, term);
  }
}
