package fr.forprev.adapters.persistence.jooq;

import fr.forprev.application.NewId;
import fr.forprev.testkit.Store;
import fr.forprev.testkit.contract.AnnulmentsContract;
import fr.forprev.testkit.contract.ApiTokensContract;
import fr.forprev.testkit.contract.AuditContract;
import fr.forprev.testkit.contract.CataloguesContract;
import fr.forprev.testkit.contract.CertificateSequenceContract;
import fr.forprev.testkit.contract.CertificatesContract;
import fr.forprev.testkit.contract.CorrectionsContract;
import fr.forprev.testkit.contract.DeletionNoticesContract;
import fr.forprev.testkit.contract.DueSessionsContract;
import fr.forprev.testkit.contract.ForprevNumbersContract;
import fr.forprev.testkit.contract.HabilitationsContract;
import fr.forprev.testkit.contract.MailSubjectsContract;
import fr.forprev.testkit.contract.ManagersContract;
import fr.forprev.testkit.contract.NewIdContract;
import fr.forprev.testkit.contract.OrganisationsContract;
import fr.forprev.testkit.contract.OutboxContract;
import fr.forprev.testkit.contract.PersonsContract;
import fr.forprev.testkit.contract.SessionCountsContract;
import fr.forprev.testkit.contract.SessionCriteriaContract;
import fr.forprev.testkit.contract.SessionNumbersContract;
import fr.forprev.testkit.contract.SessionOutcomesContract;
import fr.forprev.testkit.contract.SessionPagesContract;
import fr.forprev.testkit.contract.SessionRowsContract;
import fr.forprev.testkit.contract.SessionsContract;
import fr.forprev.testkit.contract.TrainerCertificationsContract;
import fr.forprev.testkit.contract.TrainerRecordsContract;
import fr.forprev.testkit.contract.TrainingSitesContract;
import fr.forprev.testkit.contract.TransactionsContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;

/** PostgreSQL keeps what every port promises. */
class PortsTest {
  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  @Nested
  class Annulments extends AnnulmentsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class ApiTokens extends ApiTokensContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class AuditTrailAndSeals extends AuditContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Catalogues extends CataloguesContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class CertificateSequence extends CertificateSequenceContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Certificates extends CertificatesContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Corrections extends CorrectionsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class DeletionNotices extends DeletionNoticesContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class DueSessions extends DueSessionsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class ForprevNumbers extends ForprevNumbersContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class SessionOutcomes extends SessionOutcomesContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Habilitations extends HabilitationsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class MailSubjects extends MailSubjectsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Managers extends ManagersContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class NewIds extends NewIdContract {
    @Override
    protected NewId newId() {
      return POSTGRES.store().newId();
    }
  }

  @Nested
  class Organisations extends OrganisationsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Outbox extends OutboxContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Persons extends PersonsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class SessionNumbers extends SessionNumbersContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class SessionCounts extends SessionCountsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class SessionCriteria extends SessionCriteriaContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class SessionPages extends SessionPagesContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class SessionRows extends SessionRowsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Sessions extends SessionsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class TrainerCertifications extends TrainerCertificationsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class TrainerRecords extends TrainerRecordsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class TrainingSites extends TrainingSitesContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Transactions extends TransactionsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }
}
