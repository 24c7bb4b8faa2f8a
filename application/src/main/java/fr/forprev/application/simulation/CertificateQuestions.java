package fr.forprev.application.simulation;

import static fr.forprev.domain.rule.Fact.day;

import fr.forprev.domain.certificate.CertificateValidity;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Questions about the dates of a certificate (CER-01 to CER-03, SES-04). */
final class CertificateQuestions {

  private CertificateQuestions() {}

  /** From when until when a certificate is valid, an early refresher of a trainer included. */
  static Supplier<SimulatedAnswer> dates(Reading given, Known known) {
    CertificateCode code = given.certificate("certificate");
    SessionKind kind = given.kind("kind");
    LocalDate endDate = given.day("endDate");
    Optional<LocalDate> previousEnd = given.optionalDay("previousEnd");
    Optional<CertificateLine> found = known.catalogue().on(endDate).certificate(code);
    if (found.isEmpty() && given.problems().isEmpty()) {
      given.refuse("certificate", "Ce certificat n'est pas au catalogue.");
    }
    found
        .filter(line -> previousEnd.isPresent())
        .filter(line -> !line.dispositifLevel().level().certifiesTrainers())
        .ifPresent(
            line -> given.refuse("previousEnd", "Pour un certificat de formateur seulement."));
    return () -> answer(found.orElseThrow(), kind, endDate, previousEnd);
  }

  private static SimulatedAnswer answer(
      CertificateLine line, SessionKind kind, LocalDate endDate, Optional<LocalDate> previousEnd) {
    List<Reason> unknown = line.obstacle().stream().toList();
    if (!unknown.isEmpty()) {
      return new SimulatedAnswer(List.of(), new Decision.Refused<>(unknown));
    }
    CertificateValidity validity =
        CertificateValidity.ofTrainer(line, kind, endDate, previousEnd.orElse(null), 1);
    List<Fact> facts = new ArrayList<>();
    facts.add(day("start", validity.start()));
    if (validity.end() != null) {
      facts.add(day("end", validity.end()));
    }
    return new SimulatedAnswer(facts, Decision.granted(validity).with(validity.why()));
  }
}
