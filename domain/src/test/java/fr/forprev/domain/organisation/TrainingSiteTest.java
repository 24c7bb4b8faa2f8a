package fr.forprev.domain.organisation;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.PLATFORM;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Verifies(Rule.ENT_03)
class TrainingSiteTest {

  private static final LocalDate TODAY = day("2024-02-29");
  private static final Fact NAME = Fact.text("site", "Plateforme de Saint-Malo");

  @ParameterizedTest
  @CsvSource({"2024-02-28, true", "2024-02-29, false", "2024-03-01, false"})
  void itIsClosedFromItsDayOn(LocalDate day, boolean open) {
    assertThat(closed("2024-02-29").isOpenOn(day)).isEqualTo(open);
    assertThat(PLATFORM.isOpenOn(day)).isTrue();
  }

  @Test
  void itIsUsableAsSoonAsDeclared() {
    TrainingSite declared = grantedBy(declare(PLATFORM));

    assertThat(declared).isEqualTo(PLATFORM);
    assertThat(declared.isOpenOn(TODAY)).isTrue();
  }

  @Test
  void theSameDeclaredAgainIsTheOneThatIsThere() {
    assertThat(grantedBy(declare(again(), PLATFORM))).isEqualTo(PLATFORM);
  }

  @Test
  void anotherPlaceOfTheSameNameIsRefused() {
    TrainingSite moved = typed("Plateforme de Saint-Malo", "12 rue Neuve", "CATEC");

    assertThat(reasonsOf(declare(moved, PLATFORM))).containsExactly(nameTaken(Unblock.never()));
    assertThat(grantedBy(declare(typed("Autre", "12 rue Neuve", "CATEC"), PLATFORM)).id())
        .isEqualTo(moved.id());
  }

  @Test
  void theSamePlaceForOtherDispositifsIsRefused() {
    assertThat(
            reasonsOf(
                declare(
                    typed("Plateforme de Saint-Malo", "4 quai de l'Écluse", "ECHPIED"), PLATFORM)))
        .containsExactly(nameTaken(Unblock.never()));
  }

  @Test
  void aNameIsFreeFromTheDayOnWhichTheFormerSiteCloses() {
    assertThat(reasonsOf(declare(again(), closed("2024-03-01"))))
        .containsExactly(nameTaken(Unblock.from(day("2024-03-01"))));
    assertThat(grantedBy(declare(again(), closed("2024-02-29")))).isEqualTo(again());
  }

  @Test
  void itsDispositifsAreInTheCatalogue() {
    assertThat(reasonsOf(declare(typed("Bassin", "12 rue Neuve", "ZZZ", "CATEC", "AAA"))))
        .containsExactly(
            Reason.of(Rule.ENT_03, Unblock.never(), Fact.text("unknownDispositifs", "AAA, ZZZ")));
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29", "2024-03-01"})
  void itClosesFromTodayAtTheEarliest(LocalDate from) {
    assertThat(PLATFORM.close(from, TODAY)).isEqualTo(Decision.granted(closed(from.toString())));
  }

  @Test
  void itDoesNotCloseOnAPastDay() {
    assertThat(reasonsOf(PLATFORM.close(day("2024-02-28"), TODAY)))
        .containsExactly(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.day("from", day("2024-02-28")),
                Fact.day("today", TODAY)));
  }

  @Test
  void theDayOfItsClosingMovesAsLongAsItHasNotCome() {
    assertThat(grantedBy(closed("2024-03-01").close(day("2024-05-31"), TODAY)))
        .isEqualTo(closed("2024-05-31"));
    assertThat(reasonsOf(closed("2024-02-29").close(day("2024-05-31"), TODAY)))
        .containsExactly(
            Reason.of(Rule.ENT_03, Unblock.never(), NAME, Fact.day("closedOn", day("2024-02-29"))));
  }

  @Test
  void closingAgainOnTheSameDayIsTheSame() {
    assertThat(grantedBy(closed("2023-12-31").close(day("2023-12-31"), TODAY)))
        .isEqualTo(closed("2023-12-31"));
  }

  @Test
  void itIsDeletedWhenNoSessionRefersToIt() {
    assertThat(grantedBy(PLATFORM.delete(0))).isEqualTo(PLATFORM);
    assertThat(reasonsOf(PLATFORM.delete(1)))
        .containsExactly(Reason.of(Rule.ENT_03, Unblock.never(), NAME, Fact.count("sessions", 1)));
  }

  @Test
  void aDelegateIsSentToAManager() {
    assertThat(reasonOf(Optional.of(TrainingSite.reserved())))
        .isEqualTo(
            Reason.reserved(
                Rule.ENT_03, Role.MANAGER, Fact.text("reservedTo", "un gestionnaire de l'entité")));
  }

  private static Decision<TrainingSite> declare(TrainingSite typed, TrainingSite... declared) {
    return typed.declare(List.of(declared), CATALOGUE.on(TODAY), TODAY);
  }

  private static Reason nameTaken(Unblock unblock) {
    return Reason.of(
        Rule.ENT_03,
        unblock,
        Fact.text("sameName", "Plateforme de Saint-Malo"),
        Fact.text("town", "Saint-Malo"));
  }

  private static TrainingSite again() {
    return typed("Plateforme de Saint-Malo", "4 quai de l'Écluse", "CATEC");
  }

  private static TrainingSite typed(String name, String address, String... dispositifs) {
    return new TrainingSite(
        new TrainingSiteId(key(39)),
        PLATFORM.organisation(),
        new Name(name),
        address,
        PLATFORM.postalCode(),
        PLATFORM.town(),
        Set.copyOf(List.of(dispositifs).stream().map(DispositifCode::new).toList()),
        null);
  }

  private static TrainingSite closed(String on) {
    return new TrainingSite(
        PLATFORM.id(),
        PLATFORM.organisation(),
        PLATFORM.name(),
        PLATFORM.address(),
        PLATFORM.postalCode(),
        PLATFORM.town(),
        PLATFORM.dispositifs(),
        day(on));
  }
}
