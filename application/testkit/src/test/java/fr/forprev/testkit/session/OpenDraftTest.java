package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Place;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDraftTest extends UseCase {

  private static final SampleEntry COMPLETE = SampleEntry.complete();

  @Test
  @Verifies(Rule.SES_02)
  void isPossibleFromTheFirstDayOfTheWindowToTheLast() {
    clock.set(FIRST_DAY);
    granted(open(COMPLETE));
    clock.set(LAST_DAY);
    granted(open(COMPLETE));
  }

  @Test
  @Verifies(Rule.SES_02)
  void waitsForTheFirstDayOfTheWindow() {
    LocalDate dayBefore = FIRST_DAY.minusDays(1);
    clock.set(dayBefore);

    Decision<Draft> decision = open(COMPLETE);

    assertThat(refused(decision))
        .containsExactly(outOfWindow(END, dayBefore, Unblock.from(FIRST_DAY)));
    assertThat(((Decision.Refused<Draft>) decision).possibleFrom()).contains(FIRST_DAY);
  }

  @Test
  @Verifies(Rule.SES_02)
  void isNeverPossibleAfterTheLastDayOfTheWindow() {
    LocalDate dayAfter = LAST_DAY.plusDays(1);
    clock.set(dayAfter);

    assertThat(refused(open(COMPLETE)))
        .containsExactly(outOfWindow(END, dayAfter, Unblock.never()));
    assertThat(acts()).isEmpty();
  }

  @Test
  @Verifies(Rule.SES_02)
  void countsTheWindowFromTheEndDateAndClipsItToTheMonth() {
    SampleEntry lastOfMay = COMPLETE.ending(LocalDate.of(2024, 5, 31));

    clock.set(LocalDate.of(2024, 2, 28));
    assertThat(refused(open(lastOfMay)))
        .containsExactly(
            outOfWindow(
                lastOfMay.endDate(),
                LocalDate.of(2024, 2, 28),
                Unblock.from(LocalDate.of(2024, 2, 29))));
    clock.set(LocalDate.of(2024, 2, 29));
    granted(open(lastOfMay));
    clock.set(LocalDate.of(2024, 8, 31));
    granted(open(lastOfMay));
    clock.set(LocalDate.of(2024, 9, 1));
    assertThat(refused(open(lastOfMay)))
        .containsExactly(
            outOfWindow(lastOfMay.endDate(), LocalDate.of(2024, 9, 1), Unblock.never()));
  }

  @Test
  @Verifies(Rule.HAB_01)
  void isPossibleUpToTheExpiryOfTheHabilitation() {
    habilitationExpires(END);

    granted(open(COMPLETE));
  }

  @Test
  @Verifies(Rule.HAB_01)
  void isNeverPossibleForAPastEndDateAfterTheExpiry() {
    habilitationExpires(END.minusDays(1));

    assertThat(refused(open(COMPLETE)))
        .containsExactly(expired(END.minusDays(1), END, Unblock.never()));
  }

  @Test
  @Verifies(Rule.HAB_01)
  void asksForARenewalForAnEndDateToComeAfterTheExpiry() {
    clock.set(END);
    habilitationExpires(END.minusDays(1));

    assertThat(refused(open(COMPLETE)))
        .containsExactly(expired(END.minusDays(1), END, Unblock.ask(Role.COMMISSION)));
  }

  @Test
  @Verifies(Rule.SES_03)
  void needsAnHabilitationForTheDispositifAndLevel() {
    DispositifLevel prap = new DispositifLevel(new DispositifCode("PRAP2S"), Level.ONE);

    assertThat(refused(open(COMPLETE.of(prap).certified(null))))
        .containsExactly(
            Reason.of(Rule.SES_03, Unblock.never(), Fact.reference("dispositifLevel", "PRAP2S/1")));
  }

  @Test
  @Verifies(Rule.SES_04)
  void refusesACertificateOfAnotherDispositif() {
    assertThat(refused(open(COMPLETE.certified(new CertificateCode("PRAP2S-1")))))
        .containsExactly(
            Reason.of(
                Rule.SES_04,
                Unblock.never(),
                Fact.reference("certificate", "PRAP2S-1"),
                Fact.reference("dispositifLevel", "SST/1")));
  }

  @Test
  @Verifies(Rule.SES_05)
  void takesAPlatformOfTheEntityWhereTheDispositifRequiresOne() {
    SampleEntry catec =
        COMPLETE
            .of(SampleOrganisations.CATEC_1)
            .certified(new CertificateCode("CATEC-1-SURVEILLANT"));

    granted(open(catec.at(new Place.OnSite(SampleOrganisations.PLATFORM.id()))));
    assertThat(refused(open(catec)))
        .containsExactly(
            Reason.of(
                Rule.SES_05, Unblock.ask(Role.MANAGER), Fact.reference("dispositif", "CATEC")));
    assertThat(refused(open(COMPLETE.at(new Place.OnSite(SampleOrganisations.PLATFORM.id())))))
        .containsExactly(
            Reason.of(Rule.SES_05, Unblock.never(), Fact.reference("freePlaceOf", "SST")));
  }

  @Test
  @Verifies(Rule.SES_10)
  void refusesATraineeBornOnTheEndDateAndTakesOneBornTheDayBefore() {
    assertThat(refused(open(COMPLETE.training(List.of(bornOn(END))))))
        .containsExactly(
            Reason.of(
                Rule.SES_10, Unblock.never(), Fact.count("line", 1), Fact.day("endDate", END)));
    granted(open(COMPLETE.training(List.of(bornOn(END.minusDays(1))))));
  }

  @Test
  @Verifies(Rule.SES_02)
  void needsNothingButDispositifLevelAndEndDate() {
    Draft bare = granted(open(COMPLETE.certified(null).at(null).as(null).training(List.of())));

    assertThat(stored(bare.id())).isEqualTo(bare);
  }

  @Test
  void givesAllTheReasonsTogether() {
    LocalDate dayAfter = LAST_DAY.plusDays(1);
    clock.set(dayAfter);
    habilitationExpires(END.minusDays(1));

    assertThat(
            refused(
                open(
                    COMPLETE
                        .certified(new CertificateCode("CATEC-2"))
                        .training(List.of(bornOn(END))))))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_02, Rule.HAB_01, Rule.SES_04, Rule.SES_10);
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForManagersAndDelegatesOfAnEntity() {
    granted(OpenDraft.of(ports()).open(SOFIANE, COMPLETE.input()));

    assertThat(refused(OpenDraft.of(ports()).open(HELENE, COMPLETE.input())))
        .containsExactly(notYourAct("Enregistrer la saisie", Role.MANAGER));
  }

  @Test
  void drawsAnotherNumberEachTime() {
    assertThat(List.of(granted(open(COMPLETE)), granted(open(COMPLETE))))
        .extracting(draft -> draft.header().number().value())
        .containsExactly(1L, 2L);
  }

  private Decision<Draft> open(SampleEntry entry) {
    return OpenDraft.of(ports()).open(KARINE, entry.input());
  }

  private void habilitationExpires(LocalDate day) {
    store
        .habilitations()
        .save(
            SampleOrganisations.habilitation(
                3,
                "H00421/2018/SST-1/O",
                SampleOrganisations.MAROSE,
                SampleOrganisations.SST_1,
                new DateSpan(LocalDate.of(2018, 1, 15), day)));
  }

  private static TraineeInput bornOn(LocalDate day) {
    TraineeInput typed = SampleEntry.trainee(SampleSession.TRAINEES.get(0));
    return new TraineeInput(null, typed.surname(), typed.firstName(), day, null);
  }
}
