package fr.forprev.bootstrap.acts;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.SessionState;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Store;
import java.time.LocalDate;

/** Fresh sessions in every state, declared by a delegate. */
final class SampleStates {

  /** The day of the acts, and of the generation. */
  static final LocalDate TODAY = SampleSession.END.plusDays(1);

  /** Where a session stands; the names are those of {@link SessionState}. */
  enum Stage {
    DRAFT,
    WITH_TRAINER,
    WITH_ENTITY,
    GENERATED
  }

  private final Store store;
  private int last;

  SampleStates(Store store) {
    this.store = store;
  }

  /** Another session that nobody has touched. */
  SampleSession next(Stage stage) {
    last++;
    SampleSession sample =
        SampleSession.number(last).declaredBy(People.SOFIANE, SampleOrganisations.MAROSE);
    CertificationSession session =
        switch (stage) {
          case DRAFT -> sample.draft(People.HELENE, null);
          case WITH_TRAINER -> sample.withTrainer();
          case WITH_ENTITY -> sample.withEntity();
          case GENERATED -> sample.generatedOn(TODAY);
        };
    store.sessions().save(session);
    if (stage == Stage.GENERATED) {
      store.certificates().add(sample.certificates(TODAY));
      store.corrections().save(sample.id(), pending(sample.certificates(TODAY).get(1)));
    }
    return sample;
  }

  /** Somebody's birth date was typed a day too early. */
  private static Correction.Pending pending(IssuedCertificate issued) {
    PrintedCertificate printed = issued.certificate().printed();
    return new Correction.Pending(
        issued.trainee(),
        printed.number(),
        new Identity(printed.surname(), printed.firstName(), printed.birthDate().plusDays(1)),
        TODAY);
  }
}
