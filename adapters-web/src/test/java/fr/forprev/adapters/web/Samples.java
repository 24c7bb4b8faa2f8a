package fr.forprev.adapters.web;

import fr.forprev.adapters.web.account.BearerToken;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.habilitation.Termination;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.session.AnnulledCertificate;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.Declaration;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.trainer.TrainerCertification;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session in each of its states, and people around it. */
final class Samples {

  static final String TOKEN = BearerToken.generate(new SecureRandom()).secret();
  static final LocalDate END = LocalDate.of(2026, 12, 11);
  static final OrganisationId ORGANISATION = new OrganisationId(key(1));
  static final PersonId MANAGER = new PersonId(key(2));
  static final PersonId TRAINER_ID = new PersonId(key(3));
  static final Actor ACTOR =
      new Actor(MANAGER, Role.MANAGER, new Scope.OfOrganisation(ORGANISATION));
  static final SessionId SESSION = new SessionId(key(113));
  static final TraineeId TRAINEE = new TraineeId(key(4));
  static final CertificateId CERTIFICATE = new CertificateId(key(5));
  static final Identity TRAINEE_IDENTITY = identity("D'ALMEIDA", "Zoé");
  static final Person TRAINER =
      new Person(
          TRAINER_ID,
          new ForprevNumber("JKA37899"),
          identity("LÉVÊQUE", "Anaïs"),
          "anais@example.org",
          List.of(new Person.Profile(Role.TRAINER, new Scope.Own())));
  static final DispositifLevel SST_1 = new DispositifLevel(new DispositifCode("SST"), Level.ONE);
  static final CertificateCode CODE = new CertificateCode("SST-1");
  static final Place LYON = new Place.InFrance(new PostalCode("69003"), name("Lyon"));
  static final CertificateNumber NUMBER = CertificateNumber.of(CODE, 2026, 1).orElseThrow();
  static final CertificateNumber OTHER_NUMBER = CertificateNumber.of(CODE, 2026, 2).orElseThrow();
  static final Annulment ANNULMENT = new Annulment(NUMBER, END.plusDays(3));
  static final String PATH = "/api/v1/sessions/" + SESSION;

  static final TrainingSite SITE =
      new TrainingSite(
          new TrainingSiteId(key(8)),
          ORGANISATION,
          name("Plateforme Nord"),
          "1 rue de l'Église",
          new PostalCode("59000"),
          name("Lille"),
          Set.of(new DispositifCode("ECHPIED"), new DispositifCode("CATEC")),
          END);
  static final HabilitationId HABILITATION = new HabilitationId(key(7));

  private static final Declaration DECLARATION =
      new Declaration(
          SST_1,
          END,
          CODE,
          LYON,
          SessionKind.INITIAL,
          TRAINER_ID,
          List.of(new Trainee(TRAINEE, null, TRAINEE_IDENTITY, "zoe@example.org")));

  private Samples() {}

  static UUID key(int n) {
    return new UUID(0x01932f5e7c007000L, 0x8000000000000000L + n);
  }

  static Name name(String text) {
    return Name.parse(text).orElseThrow();
  }

  static Identity identity(String surname, String firstName) {
    return new Identity(name(surname), name(firstName), LocalDate.of(1990, 2, 28));
  }

  static SessionHeader header(long revision) {
    return new SessionHeader(
        SESSION, new SessionNumber(113), ORGANISATION, MANAGER, MANAGER, END, revision);
  }

  static Draft draft(long revision) {
    return new Draft(
        header(revision),
        new DraftContent(
            SST_1,
            END,
            null,
            null,
            null,
            List.of(new TraineeEntry(TRAINEE, null, name("D'ALMEIDA"), null, null, null))),
        null,
        null);
  }

  static Draft returned(String comment) {
    return new Draft(header(6), draft(6).content(), TRAINER_ID, comment);
  }

  static WithTrainer withTrainer() {
    return new WithTrainer(header(4), DECLARATION);
  }

  static WithEntity withEntity() {
    return new WithEntity(header(5), DECLARATION, Map.of(TRAINEE, Result.PASSED));
  }

  static Generated generated() {
    return new Generated(header(6), DECLARATION, Map.of(TRAINEE, Result.PASSED), END.plusDays(1));
  }

  static IssuedCertificate issued() {
    return new IssuedCertificate(
        SESSION,
        TRAINEE,
        SST_1,
        null,
        new Certificate(
            CERTIFICATE,
            new PrintedCertificate(
                NUMBER,
                CODE,
                "Sauveteur secouriste du travail",
                TRAINEE_IDENTITY.surname(),
                TRAINEE_IDENTITY.firstName(),
                TRAINEE_IDENTITY.birthDate(),
                END,
                END.plusMonths(24),
                SessionKind.INITIAL,
                "MAROSE FORMATION",
                new HabilitationNumber("H00421/2023/SST-1/O"),
                "LÉVÊQUE Anaïs",
                name("Lyon"),
                END.plusDays(1))));
  }

  static Correction.Pending pending() {
    return new Correction.Pending(
        TRAINEE, NUMBER, identity("D'ALMEIDA-RÊGO", "Zoé"), END.plusDays(2));
  }

  static Correction.Approved approved() {
    return pending().approved(OTHER_NUMBER);
  }

  static TrainerCertification certification() {
    return new TrainerCertification(
        new DispositifLevel(new DispositifCode("SST"), Level.TWO),
        new CertificateCode("SST-2"),
        END,
        END.plusMonths(36),
        new TrainerCertification.Origin.Recorded("Ouverture du dispositif"));
  }

  static ViewSession.View view(CertificationSession session) {
    return new ViewSession.View(
        session,
        "MAROSE FORMATION",
        session.designatedTrainer().isPresent() ? "LÉVÊQUE Anaïs" : null,
        session instanceof Generated ? List.of(issued()) : List.of(),
        List.of(),
        List.of());
  }

  /** The same, its certificate having been replaced. */
  static ViewSession.View corrected(CertificationSession session) {
    IssuedCertificate former = issued();
    PrintedCertificate printed = former.certificate().printed();
    return new ViewSession.View(
        session,
        "MAROSE FORMATION",
        "LÉVÊQUE Anaïs",
        List.of(
            new IssuedCertificate(
                SESSION,
                TRAINEE,
                SST_1,
                null,
                new Certificate(
                    new CertificateId(key(6)),
                    printed.corrected(
                        OTHER_NUMBER,
                        pending().identity().surname(),
                        printed.firstName(),
                        printed.birthDate(),
                        ANNULMENT.on())))),
        List.of(new AnnulledCertificate(TRAINEE, CERTIFICATE, ANNULMENT)),
        List.of(approved()));
  }

  static SessionRow row(int number) {
    return new SessionRow(
        new SessionId(key(number)),
        new SessionNumber(number),
        "MAROSE FORMATION",
        SST_1,
        null,
        END,
        draft(1).state(),
        "PARIS Karine",
        END);
  }

  static HabilitationView habilitation(@Nullable Termination termination) {
    return new HabilitationView(
        new Habilitation(
            HABILITATION,
            new HabilitationNumber("H00421/2023/SST-1/O"),
            ORGANISATION,
            SST_1,
            List.of(DateSpan.around(END, Period.ofYears(1))),
            List.of(new Suspension(new DateSpan(END, END.plusDays(9)), "Contrôle défavorable")),
            termination),
        new Organisation(
            ORGANISATION,
            OrganisationType.TRAINING_BODY,
            name("MAROSE FORMATION"),
            new Siret("77567145600082"),
            null),
        termination == null ? HabilitationState.SUSPENDED : HabilitationState.WITHDRAWN,
        termination == null ? OptionalLong.of(365) : OptionalLong.empty());
  }
}
