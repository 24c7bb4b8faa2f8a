package fr.forprev.adapters.persistence.jooq.certificate;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.CERTIFICATE;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.CertificateRecord;
import fr.forprev.application.certificate.Certificates;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import java.util.List;
import java.util.Optional;

/** {@link Certificates} on PostgreSQL. */
public final class StoredCertificates implements Certificates {

  private final Database database;

  /** In that database. */
  public StoredCertificates(Database database) {
    this.database = database;
  }

  @Override
  public void add(List<IssuedCertificate> certificates) {
    if (!certificates.isEmpty()) {
      database
          .dsl()
          .insertInto(CERTIFICATE)
          .columns(CERTIFICATE.fields())
          .valuesOfRecords(certificates.stream().map(StoredCertificates::row).toList())
          .execute();
    }
  }

  @Override
  public List<IssuedCertificate> of(SessionId session) {
    return database
        .dsl()
        .selectFrom(CERTIFICATE)
        .where(CERTIFICATE.SESSION.eq(session.value()))
        .orderBy(CERTIFICATE.NUMBER.collate("C"))
        .fetch(StoredCertificates::issued);
  }

  @Override
  public Optional<IssuedCertificate> find(CertificateId id) {
    return database
        .dsl()
        .selectFrom(CERTIFICATE)
        .where(CERTIFICATE.ID.eq(id.value()))
        .fetchOptional(StoredCertificates::issued);
  }

  private static CertificateRecord row(IssuedCertificate issued) {
    PrintedCertificate printed = issued.certificate().printed();
    return new CertificateRecord(
        issued.certificate().id().value(),
        issued.session().value(),
        issued.trainee().value(),
        printed.number().value(),
        printed.code().value(),
        printed.label(),
        printed.surname().text(),
        printed.firstName().text(),
        printed.birthDate(),
        printed.start(),
        printed.end(),
        printed.kind().name(),
        printed.organisation(),
        printed.habilitation().value(),
        printed.trainer(),
        printed.town().text(),
        printed.generatedOn(),
        issued.dispositifLevel().dispositif().value(),
        (short) issued.dispositifLevel().level().number(),
        issued.person() == null ? null : issued.person().value(),
        issued.person() == null ? issued.session().value() : null,
        printed.replaces() == null ? null : printed.replaces().value());
  }

  static IssuedCertificate issued(CertificateRecord row) {
    return new IssuedCertificate(
        new SessionId(row.getSession()),
        new TraineeId(row.getTrainee()),
        new DispositifLevel(
            new DispositifCode(row.getDispositif()), Level.of(row.getLevel()).orElseThrow()),
        row.getPerson() == null ? null : new PersonId(row.getPerson()),
        new Certificate(
            new CertificateId(row.getId()),
            new PrintedCertificate(
                new CertificateNumber(row.getNumber()),
                new CertificateCode(row.getCode()),
                row.getLabel(),
                new Name(row.getSurname()),
                new Name(row.getFirstName()),
                row.getBirthDate(),
                row.getStartDay(),
                row.getEndDay(),
                SessionKind.valueOf(row.getKind()),
                row.getOrganisation(),
                new HabilitationNumber(row.getHabilitation()),
                row.getTrainer(),
                new Name(row.getTown()),
                row.getGeneratedOn(),
                row.getReplaces() == null ? null : new CertificateNumber(row.getReplaces()))));
  }
}
