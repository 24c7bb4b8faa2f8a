package fr.forprev.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.bootstrap.Site;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RightsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir static Path folder;

  private static PlayedDemo demo;

  @BeforeAll
  static void play() {
    demo = new PlayedDemo(Site.in(folder));
    demo.on(TODAY);
  }

  @Test
  void habilitations_are_in_force_about_to_expire_expired_and_suspended() {
    List<Habilitation> all =
        demo.read(ports ->
            Cast.ORGANISATIONS.stream()
                .flatMap(entity -> ports.habilitations().of(entity.id()).all().stream())
                .toList());

    assertThat(
            all.stream()
                .collect(Collectors.groupingBy(RightsTest::standing, Collectors.counting())))
        .isEqualTo(Map.of("in force", 4L, "expires soon", 1L, "expired", 1L, "suspended", 1L));
  }

  @Test
  void trainers_are_valid_to_renew_and_obsolete() {
    assertThat(trained(Cast.TRAINER)).isEqualTo(TODAY.plusMonths(28));
    assertThat(trained(Cast.TRAINER_TO_RENEW)).isEqualTo(TODAY.plusMonths(5));
    assertThat(trained(Cast.OBSOLETE_TRAINER)).isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void one_person_is_manager_and_trainer() {
    assertThat(Cast.COMPANY_MANAGER.profiles().stream().map(Person.Profile::role))
        .containsExactly(Role.MANAGER, Role.TRAINER);
  }

  private static LocalDate trained(Person trainer) {
    return demo.read(ports ->
        ports.trainerCertifications().of(trainer.id()).stream()
            .filter(held -> held.dispositifLevel().equals(Rights.at("SST", Level.TWO)))
            .findFirst()
            .orElseThrow()
            .end());
  }

  private static String standing(Habilitation habilitation) {
    if (habilitation.expiry().isBefore(TODAY)) {
      return "expired";
    }
    if (!habilitation.isInForceOn(TODAY)) {
      return "suspended";
    }
    return habilitation.expiry().isBefore(TODAY.plusMonths(3)) ? "expires soon" : "in force";
  }
}
