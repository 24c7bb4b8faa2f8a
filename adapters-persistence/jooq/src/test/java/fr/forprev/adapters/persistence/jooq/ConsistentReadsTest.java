package fr.forprev.adapters.persistence.jooq;

import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static fr.forprev.testkit.SampleOrganisations.SST_OF_MAROSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What spreads over several tables is written whole and read whole, outside of acts too. */
class ConsistentReadsTest {
  private static final int READS = 400;

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  @BeforeEach
  void storeThoseToWhomAllRefer() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
  }

  @Test
  void aSessionIsSeenWithTheTraineesOfItsState() {
    SampleSession sample = SampleSession.number(1);
    List<CertificationSession> versions = List.of(sample.bareDraft(), sample.withEntity());
    POSTGRES.store().sessions().save(versions.get(0));

    assertThat(
            readWhileWriting(
                versions,
                POSTGRES.store().sessions()::save,
                () -> POSTGRES.store().sessions().find(sample.id()).orElseThrow()))
        .isSubsetOf(versions);
  }

  @Test
  void anHabilitationIsSeenWithItsTerms() {
    Habilitation shorter =
        SampleOrganisations.habilitation(
            3,
            SST_OF_MAROSE.number().value(),
            MAROSE,
            SST_OF_MAROSE.dispositifLevel(),
            SST_OF_MAROSE.terms().get(0));
    HeldHabilitations whole = POSTGRES.store().habilitations().of(MAROSE.id());
    POSTGRES.store().habilitations().save(shorter);
    HeldHabilitations reduced = POSTGRES.store().habilitations().of(MAROSE.id());

    assertThat(
            readWhileWriting(
                List.of(SST_OF_MAROSE, shorter),
                POSTGRES.store().habilitations()::save,
                () -> POSTGRES.store().habilitations().of(MAROSE.id())))
        .isSubsetOf(whole, reduced);
  }

  @Test
  void aCatalogueIsSeenWithAllItsLines() {
    Catalogue bundled = BundledCatalogue.catalogue();
    Catalogue other =
        new Catalogue(bundled.dispositifs().subList(0, 2), bundled.certificates().subList(0, 1));
    POSTGRES.store().catalogues().store(other);

    assertThat(
            readWhileWriting(
                List.of(bundled, other),
                POSTGRES.store().catalogues()::store,
                POSTGRES.store().catalogues()::current))
        .isSubsetOf(bundled, other);
  }

  @Test
  void aPersonWhoseProfileCannotBeStoredIsNotStoredEither() {
    Person nobody =
        new Person(
            new PersonId(Keys.of(90)),
            People.KARINE.number(),
            People.KARINE.identity(),
            "x@example.fr",
            List.of(
                new Person.Profile(
                    Role.MANAGER, new Scope.OfOrganisation(new OrganisationId(Keys.of(404))))));
    POSTGRES.owner().execute("delete from person where id = ?", People.KARINE.id().value());

    assertThatThrownBy(() -> POSTGRES.store().persons().save(nobody))
        .isInstanceOf(DataAccessException.class);
    assertThat(POSTGRES.store().persons().find(nobody.id())).isEmpty();
  }

  /** All that was read while somebody else wrote one version after the other. */
  private static <W, R> Set<R> readWhileWriting(
      List<W> versions, Consumer<W> write, Supplier<R> read) {
    AtomicBoolean enough = new AtomicBoolean();
    Future<Boolean> writer =
        Racers.start(() -> {
          while (!enough.get()) {
            versions.forEach(write);
          }
          return true;
        });
    Set<R> seen = new HashSet<>();
    try {
      for (int i = 0; i < READS; i++) {
        seen.add(read.get());
      }
    } finally {
      enough.set(true);
      assertThat(Racers.get(writer)).isTrue();
    }
    return seen;
  }
}
