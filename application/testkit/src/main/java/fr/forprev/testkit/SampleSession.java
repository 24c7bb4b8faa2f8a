package fr.forprev.testkit;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.PostalCode;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An SST session as it stands in every state, without going through the rules: what a store may be
 * asked to keep. Two sessions with different numbers have nothing in common but their entity, their
 * people and their dates.
 *
 * @param number from 1 to 999
 */
public record SampleSession(
    int number,
    SessionId id,
    Organisation organisation,
    Person declarer,
    Person trainer,
    LocalDate endDate) {

  /** The end date unless told otherwise: a Thursday. */
  public static final LocalDate END = LocalDate.of(2023, 6, 15);

  /** The certificate of all these sessions. */
  public static final CertificateCode SST_CERTIFICATE = new CertificateCode("SST-1");

  /** Where they are held. */
  public static final Place IN_NANTES =
      new Place.InFrance(new PostalCode("44000"), new Name("Nantes"));

  /** Who is trained, in this order; the last one fails. */
  public static final List<Identity> TRAINEES =
      List.of(
          identity("NGUYỄN", "Thị Mai", LocalDate.of(1995, 11, 2)),
          identity("D'ALMEIDA", "José-Luís", LocalDate.of(1961, 1, 31)),
          identity("ŒUVRARD", "Anaïs", LocalDate.of(2004, 2, 29)),
          identity("DE LA TOUR", "Jean Noël", LocalDate.of(1979, 8, 20)));

  /** The session with that number: declared by Karine, led by Hélène. */
  public static SampleSession number(int number) {
    return new SampleSession(
        number,
        new SessionId(Keys.of(1000 + number)),
        SampleOrganisations.MAROSE,
        People.KARINE,
        People.HELENE,
        END);
  }

  /** The same, being another one: with another number, key and trainees. */
  public SampleSession numbered(int other) {
    return new SampleSession(other, number(other).id, organisation, declarer, trainer, endDate);
  }

  /** Under another key. */
  public SampleSession keyed(UUID key) {
    return new SampleSession(number, new SessionId(key), organisation, declarer, trainer, endDate);
  }

  /** Declared by somebody else, for that entity. */
  public SampleSession declaredBy(Person other, Organisation entity) {
    return new SampleSession(number, id, entity, other, trainer, endDate);
  }

  /** Led by another trainer. */
  public SampleSession ledBy(Person other) {
    return new SampleSession(number, id, organisation, declarer, other, endDate);
  }

  /** Ending on another day. */
  public SampleSession ending(LocalDate day) {
    return new SampleSession(number, id, organisation, declarer, trainer, day);
  }

  /** Just opened: nothing but dispositif, level and date. */
  public Draft bareDraft() {
    return new Draft(
        header(declarer, 1),
        new DraftContent(SampleOrganisations.SST_1, endDate, null, null, null, List.of()),
        null,
        null);
  }

  /** Half entered: each trainee lacks something else. */
  public Draft halfDraft() {
    Identity first = TRAINEES.get(0);
    Identity second = TRAINEES.get(1);
    return new Draft(
        header(declarer, 2),
        new DraftContent(
            SampleOrganisations.SST_1,
            endDate,
            SST_CERTIFICATE,
            null,
            SessionKind.REFRESHER,
            List.of(
                new TraineeEntry(trainee(0), null, null, first.firstName(), null, "mai@example.fr"),
                new TraineeEntry(
                    trainee(1), null, second.surname(), null, second.birthDate(), null))),
        null,
        null);
  }

  /** Wholly entered, with or without trainer, returned with a comment or not. */
  public Draft draft(@Nullable Person placed, @Nullable String comment) {
    return new Draft(
        header(declarer, 3),
        new DraftContent(
            SampleOrganisations.SST_1,
            endDate,
            SST_CERTIFICATE,
            IN_NANTES,
            SessionKind.INITIAL,
            trainees().stream()
                .map(trainee ->
                    new TraineeEntry(
                        trainee.id(),
                        null,
                        trainee.identity().surname(),
                        trainee.identity().firstName(),
                        trainee.identity().birthDate(),
                        trainee.email()))
                .toList()),
        placed == null ? null : placed.id(),
        comment);
  }

  /** Submitted. */
  public WithTrainer withTrainer() {
    return new WithTrainer(header(declarer, 4), declaration());
  }

  /** With results. */
  public WithEntity withEntity() {
    return new WithEntity(header(trainer, 5), declaration(), results());
  }

  /** Generated on {@code day}. */
  public Generated generatedOn(LocalDate day) {
    return new Generated(header(declarer, 6), declaration(), results(), day);
  }

  /** What was issued when it was generated on {@code day}: one for each trainee who passed. */
  public List<IssuedCertificate> certificates(LocalDate day) {
    return trainees().stream()
        .filter(trainee -> results().get(trainee.id()) == Result.PASSED)
        .map(trainee -> certificate(trainee, trainees().indexOf(trainee), day))
        .toList();
  }

  /**
   * As if its first trainee were {@code person}, certified as a trainer: it outlives the session.
   */
  public IssuedCertificate certificateOf(Person person) {
    IssuedCertificate model = certificates(endDate).get(0);
    return new IssuedCertificate(
        id, model.trainee(), SampleOrganisations.SST_2, person.id(), model.certificate());
  }

  /** The trainees. */
  public List<Trainee> trainees() {
    return IntStream.range(0, TRAINEES.size())
        .mapToObj(i ->
            new Trainee(trainee(i), null, TRAINEES.get(i), i == 0 ? "thi-mai@example.fr" : null))
        .toList();
  }

  /** All passed but the last one. */
  public Map<TraineeId, Result> results() {
    return Map.of(
        trainee(0), Result.PASSED,
        trainee(1), Result.PASSED,
        trainee(2), Result.PASSED,
        trainee(3), Result.FAILED);
  }

  private Declaration declaration() {
    return new Declaration(
        SampleOrganisations.SST_1,
        endDate,
        SST_CERTIFICATE,
        IN_NANTES,
        SessionKind.INITIAL,
        trainer.id(),
        trainees());
  }

  private SessionHeader header(Person lastActor, long revision) {
    return new SessionHeader(
        id,
        new SessionNumber(number),
        organisation.id(),
        declarer.id(),
        lastActor.id(),
        endDate.minusDays(10).plusDays(revision),
        revision);
  }

  private TraineeId trainee(int index) {
    return new TraineeId(Keys.of(10_000 + number * 10 + index));
  }

  private IssuedCertificate certificate(Trainee trainee, int index, LocalDate day) {
    Identity identity = trainee.identity();
    return new IssuedCertificate(
        id,
        trainee.id(),
        SampleOrganisations.SST_1,
        null,
        new Certificate(
            new CertificateId(Keys.of(20_000 + number * 10 + index)),
            new PrintedCertificate(
                certificateNumber(number * 10 + index),
                SST_CERTIFICATE,
                "Sauveteur secouriste du travail (SST)",
                identity.surname(),
                identity.firstName(),
                identity.birthDate(),
                endDate,
                endDate.plusMonths(24),
                SessionKind.INITIAL,
                organisation.name().text(),
                SampleOrganisations.SST_OF_MAROSE.number(),
                trainer.identity().displayed(),
                new Name("Nantes"),
                day)));
  }

  /** The numbers of such certificates from that one of the sequence on, those that are printed. */
  public static Stream<CertificateNumber> numbersFrom(long sequence) {
    return LongStream.iterate(sequence, next -> next + 1)
        .mapToObj(next -> CertificateNumber.of(SST_CERTIFICATE, END.getYear(), next))
        .flatMap(Optional::stream);
  }

  /** Not every sequence has a printable check character: the next hundred thousand has. */
  private CertificateNumber certificateNumber(long sequence) {
    return CertificateNumber.of(SST_CERTIFICATE, endDate.getYear(), sequence)
        .or(() -> CertificateNumber.of(SST_CERTIFICATE, endDate.getYear(), 100_000 + sequence))
        .orElseThrow();
  }

  private static Identity identity(String surname, String firstName, LocalDate birthDate) {
    return new Identity(new Name(surname), new Name(firstName), birthDate);
  }
}
