package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.withEntity;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The certificates of Chloé and Maëlle, from session n°113, and what may become of them. */
final class Aftermaths {

  /** A generation day whose last download day is 2023-04-20. */
  static final String GENERATED = "2023-04-05";

  static final CertificateId UNKNOWN = new CertificateId(key(404));
  static final Identity CORRECTED = identity("Lefèvre-Roux", "Chloé", "1990-05-17");
  static final CorrectionFacts FACTS = new CorrectionFacts(TRAINER, null);

  /** Another key than those of the certificates that are there. */
  private static final Issuing ISSUING =
      new Issuing(() -> new CertificateId(key(309)), () -> 9, Issue.nothing().newPersons());

  private static final Map<TraineeId, Certificate> ISSUED = issued(GENERATED);

  private Aftermaths() {}

  private static Map<TraineeId, Certificate> issued(String day) {
    return grantedBy(withEntity().generate(Issue.with(sst1()), Issue.from(1), on(day)))
        .certificates();
  }

  static Certificate of(Trainee trainee) {
    return ISSUED.get(trainee.id());
  }

  static CertificateId id(Trainee trainee) {
    return of(trainee).id();
  }

  static CertificateNumber number(Trainee trainee) {
    return of(trainee).printed().number();
  }

  /** Nothing happened since the generation. */
  static Aftermath untouched() {
    return generatedOn(GENERATED);
  }

  static Aftermath generatedOn(String day) {
    return new Aftermath(Sessions.generated(day), ISSUED, List.of(), List.of());
  }

  static Aftermath with(Correction... corrections) {
    return new Aftermath(Sessions.generated(GENERATED), ISSUED, List.of(), List.of(corrections));
  }

  static Correction.Pending pending(Trainee trainee, Identity identity) {
    return new Correction.Pending(trainee.id(), number(trainee), identity, day("2023-04-07"));
  }

  /** Maëlle's was annulled on that day. */
  static Aftermath annulled(LocalDate day) {
    Map<TraineeId, Certificate> left = new HashMap<>(ISSUED);
    left.remove(MAELLE.id());
    return new Aftermath(
        Sessions.generated(GENERATED), left, List.of(gone(MAELLE, day)), List.of());
  }

  /** Chloé's was replaced by {@code replacement}. */
  static Aftermath after(Replacement replacement) {
    Map<TraineeId, Certificate> now = new HashMap<>(ISSUED);
    now.put(CHLOE.id(), replacement.certificate());
    return new Aftermath(
        Sessions.generated(GENERATED),
        now,
        List.of(gone(CHLOE, replacement.annulled().on())),
        List.of(replacement.correction()));
  }

  static Replacement replacement() {
    return grantedBy(correcting(with(pending(CHLOE, CORRECTED)), "2023-04-08").approve(ISSUING));
  }

  static Correcting correcting(Aftermath aftermath, String today) {
    return new Correcting(aftermath, id(CHLOE), FACTS, day(today));
  }

  private static AnnulledCertificate gone(Trainee trainee, LocalDate day) {
    return new AnnulledCertificate(trainee.id(), id(trainee), new Annulment(number(trainee), day));
  }
}
