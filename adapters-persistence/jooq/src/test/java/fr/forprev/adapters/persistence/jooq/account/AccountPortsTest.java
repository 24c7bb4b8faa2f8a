package fr.forprev.adapters.persistence.jooq.account;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.testkit.Store;
import fr.forprev.testkit.contract.AccountMailsContract;
import fr.forprev.testkit.contract.AccountMergesContract;
import fr.forprev.testkit.contract.AccountsByNumberContract;
import fr.forprev.testkit.contract.AskedMailsContract;
import fr.forprev.testkit.contract.CredentialsContract;
import fr.forprev.testkit.contract.EndedAccessContract;
import fr.forprev.testkit.contract.FailedAttemptsContract;
import fr.forprev.testkit.contract.LinkMailsContract;
import fr.forprev.testkit.contract.LinksContract;
import fr.forprev.testkit.contract.LockedPersonsContract;
import fr.forprev.testkit.contract.PersonsByEmailContract;
import fr.forprev.testkit.contract.PersonsByNameContract;
import fr.forprev.testkit.contract.RegistrationsContract;
import fr.forprev.testkit.contract.SettingsContract;
import fr.forprev.testkit.contract.SignInsContract;
import fr.forprev.testkit.contract.StaffOfContract;
import fr.forprev.testkit.contract.TracesContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;

/** PostgreSQL keeps what every port of accounts promises. */
class AccountPortsTest {
  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  @Nested
  class AccountMails extends AccountMailsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class AskedMails extends AskedMailsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Credentials extends CredentialsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class EndedAccess extends EndedAccessContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class FailedAttempts extends FailedAttemptsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class LinkMails extends LinkMailsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Links extends LinksContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class LockedPersons extends LockedPersonsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class PersonsByEmail extends PersonsByEmailContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Registrations extends RegistrationsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Settings extends SettingsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class SignIns extends SignInsContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class StaffOf extends StaffOfContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class AccountMerges extends AccountMergesContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class AccountsByNumber extends AccountsByNumberContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class PersonsByName extends PersonsByNameContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }

  @Nested
  class Traces extends TracesContract {
    @Override
    protected Store newStore() {
      return POSTGRES.emptied();
    }
  }
}
