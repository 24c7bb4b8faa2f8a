package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.PLATFORM;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certifiedTrainer;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.sst1;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.trainer.RequiredQualification;
import fr.forprev.domain.trainer.TrainerCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Session n°113 of MAROSE FORMATION, SST/1, ending 2023-03-31: open 2022-12-31 to 2023-06-30. */
public final class Sessions {

  static final LocalDate END_DATE = day("2023-03-31");
  static final Place RENNES = new Place.InFrance(new PostalCode("35000"), new Name("Rennes"));
  static final Place SAINT_MALO = new Place.OnSite(PLATFORM.id());
  static final CertificateCode SST_CERTIFICATE = new CertificateCode("SST-1");

  static final Trainee CHLOE = trainee(101, "Lefèvre", "Chloé", "1990-05-17");
  static final Trainee YANIS = trainee(102, "Benaïssa", "Yanis", "1985-11-02");
  static final Trainee MAELLE = trainee(103, "Guégan-Kerbrat", "Maëlle", "1978-01-31");
  static final Trainee JOSE = trainee(104, "Núñez d’Alba", "José", "2000-02-29");

  static final Map<TraineeId, Result> RESULTS =
      Map.of(
          CHLOE.id(), Result.PASSED,
          YANIS.id(), Result.FAILED,
          MAELLE.id(), Result.PASSED,
          JOSE.id(), Result.FAILED);

  /** First saved by the delegate. */
  public static final SessionHeader HEADER =
      new SessionHeader(
          new SessionId(key(51)),
          new SessionNumber(113),
          MAROSE.id(),
          DELEGATE.id(),
          DELEGATE.id(),
          day("2023-03-01"),
          1);

  private Sessions() {}

  static Act on(String today) {
    return new Act(MANAGER.id(), day(today));
  }

  /** The header after {@code act} on session n°113. */
  static SessionHeader changed(Act act) {
    return new SessionHeader(
        HEADER.id(),
        HEADER.number(),
        HEADER.organisation(),
        DELEGATE.id(),
        act.by(),
        act.today(),
        2);
  }

  static Trainee trainee(long key, String surname, String firstName, String birthDate) {
    return new Trainee(
        new TraineeId(key(key)), null, identity(surname, firstName, birthDate), null);
  }

  static DraftContent content() {
    return content(SST_1, END_DATE, SST_CERTIFICATE, RENNES);
  }

  static DraftContent ending(String endDate) {
    return content(SST_1, day(endDate), SST_CERTIFICATE, RENNES);
  }

  static DraftContent content(
      DispositifLevel dispositifLevel,
      LocalDate endDate,
      @Nullable CertificateCode certificate,
      @Nullable Place place) {
    return new DraftContent(
        dispositifLevel,
        endDate,
        certificate,
        place,
        SessionKind.INITIAL,
        entries(CHLOE, YANIS, MAELLE, JOSE));
  }

  static DraftContent of(List<TraineeEntry> trainees) {
    return new DraftContent(
        SST_1, END_DATE, SST_CERTIFICATE, RENNES, SessionKind.INITIAL, trainees);
  }

  static List<TraineeEntry> entries(Trainee... trainees) {
    return List.of(trainees).stream().map(TraineeEntry::of).toList();
  }

  /** Only what the first save asks. */
  static DraftContent bare() {
    return new DraftContent(SST_1, END_DATE, null, null, null, List.of());
  }

  static DeclarationFacts facts(Habilitation... held) {
    return new DeclarationFacts(CATALOGUE, new HeldHabilitations(List.of(held)), List.of(PLATFORM));
  }

  static DeclarationFacts facts() {
    return facts(sst1());
  }

  static TrainerCheck passed() {
    return TrainerCheck.of(
        List.of(certifiedTrainer()), new RequiredQualification(SST_2, END_DATE), END_DATE);
  }

  static TrainerCheck nobodyFound() {
    return TrainerCheck.of(List.of(), new RequiredQualification(SST_2, END_DATE), END_DATE);
  }

  static Draft draft(DraftContent content) {
    return draft(content, TRAINER.id());
  }

  static Draft draft(DraftContent content, @Nullable PersonId trainer) {
    return new Draft(HEADER, content, trainer, "Il manque un stagiaire.");
  }

  static Declaration declaration(SessionKind kind, Place place) {
    return new Declaration(
        SST_1,
        END_DATE,
        SST_CERTIFICATE,
        place,
        kind,
        TRAINER.id(),
        List.of(CHLOE, YANIS, MAELLE, JOSE));
  }

  static Declaration declaration() {
    return declaration(SessionKind.INITIAL, RENNES);
  }

  static WithTrainer withTrainer() {
    return new WithTrainer(HEADER, declaration());
  }

  static WithEntity withEntity() {
    return new WithEntity(HEADER, declaration(), RESULTS);
  }

  public static Generated generated(String day) {
    return new Generated(HEADER, declaration(), RESULTS, day(day));
  }

  /** The same session with another end date, submitted to its trainer on that day. */
  public static WithTrainer submitted(LocalDate endDate, LocalDate on) {
    SessionHeader header =
        new SessionHeader(
            HEADER.id(),
            HEADER.number(),
            HEADER.organisation(),
            HEADER.declarer(),
            HEADER.lastActor(),
            on,
            2);
    return new WithTrainer(
        header,
        new Declaration(
            SST_1,
            endDate,
            SST_CERTIFICATE,
            RENNES,
            SessionKind.INITIAL,
            TRAINER.id(),
            List.of(CHLOE, YANIS, MAELLE, JOSE)));
  }

  /** The states of a session with that end date in which it is not generated. */
  public static List<CertificationSession> unfinished(LocalDate endDate) {
    WithTrainer submitted = submitted(endDate, endDate);
    return List.of(
        draft(ending(endDate.toString())),
        submitted,
        new WithEntity(submitted.header(), submitted.declaration(), RESULTS));
  }
}
