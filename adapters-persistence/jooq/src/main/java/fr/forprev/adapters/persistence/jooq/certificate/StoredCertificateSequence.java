package fr.forprev.adapters.persistence.jooq.certificate;

import static fr.forprev.adapters.persistence.jooq.generated.Sequences.CERTIFICATE_NUMBER;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.certificate.CertificateSequence;
import java.util.Objects;

/** {@link CertificateSequence} from a sequence of PostgreSQL. */
public final class StoredCertificateSequence implements CertificateSequence {

  private final Database database;

  /** In that database. */
  public StoredCertificateSequence(Database database) {
    this.database = database;
  }

  @Override
  public long next() {
    return Objects.requireNonNull(database.dsl().nextval(CERTIFICATE_NUMBER));
  }
}
