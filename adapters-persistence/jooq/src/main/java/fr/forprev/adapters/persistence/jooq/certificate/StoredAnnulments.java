package fr.forprev.adapters.persistence.jooq.certificate;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ANNULLED_CERTIFICATE;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.CERTIFICATE;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION_ANNULMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.certificate.AnnulmentPages;
import fr.forprev.application.certificate.Annulments;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.session.AnnulledCertificate;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@link Annulments} and {@link AnnulmentPages} on PostgreSQL, where a trigger deletes what is
 * annulled: the application itself may delete no certificate.
 */
public final class StoredAnnulments implements Annulments, AnnulmentPages {

  private final Database database;

  /** In that database. */
  public StoredAnnulments(Database database) {
    this.database = database;
  }

  @Override
  public Optional<IssuedCertificate> issued(CertificateNumber number) {
    return database
        .dsl()
        .selectFrom(CERTIFICATE)
        .where(CERTIFICATE.NUMBER.eq(number.value()))
        .fetchOptional(StoredCertificates::issued);
  }

  @Override
  public void annul(Annulment annulment) {
    database
        .dsl()
        .insertInto(ANNULLED_CERTIFICATE)
        .set(ANNULLED_CERTIFICATE.NUMBER, annulment.number().value())
        .set(ANNULLED_CERTIFICATE.ANNULLED_ON, annulment.on())
        .execute();
  }

  @Override
  public Optional<Annulment> find(CertificateNumber number) {
    return database
        .dsl()
        .select(ANNULLED_CERTIFICATE.NUMBER, ANNULLED_CERTIFICATE.ANNULLED_ON)
        .from(ANNULLED_CERTIFICATE)
        .where(ANNULLED_CERTIFICATE.NUMBER.eq(number.value()))
        .fetchOptional(mapping(StoredAnnulments::annulment));
  }

  @Override
  public List<AnnulledCertificate> of(SessionId session) {
    return database
        .dsl()
        .select(
            SESSION_ANNULMENT.TRAINEE,
            SESSION_ANNULMENT.CERTIFICATE,
            ANNULLED_CERTIFICATE.NUMBER,
            ANNULLED_CERTIFICATE.ANNULLED_ON)
        .from(SESSION_ANNULMENT)
        .join(ANNULLED_CERTIFICATE)
        .on(ANNULLED_CERTIFICATE.NUMBER.eq(SESSION_ANNULMENT.NUMBER))
        .where(SESSION_ANNULMENT.SESSION.eq(session.value()))
        .orderBy(ANNULLED_CERTIFICATE.NUMBER)
        .fetch(
            mapping((trainee, certificate, number, on) ->
                new AnnulledCertificate(
                    new TraineeId(trainee),
                    new CertificateId(certificate),
                    annulment(number, on))));
  }

  @Override
  public List<Annulment> page(@Nullable Annulment after, int limit) {
    return database
        .dsl()
        .select(ANNULLED_CERTIFICATE.NUMBER, ANNULLED_CERTIFICATE.ANNULLED_ON)
        .from(ANNULLED_CERTIFICATE)
        .where(
            after == null
                ? noCondition()
                : row(ANNULLED_CERTIFICATE.ANNULLED_ON, ANNULLED_CERTIFICATE.NUMBER)
                    .lt(after.on(), after.number().value()))
        .orderBy(ANNULLED_CERTIFICATE.ANNULLED_ON.desc(), ANNULLED_CERTIFICATE.NUMBER.desc())
        .limit(limit)
        .fetch(mapping(StoredAnnulments::annulment));
  }

  private static Annulment annulment(String number, LocalDate on) {
    return new Annulment(new CertificateNumber(number), on);
  }
}
