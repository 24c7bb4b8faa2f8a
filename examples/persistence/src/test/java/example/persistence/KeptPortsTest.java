package example.persistence;

import fr.forprev.application.NewId;
import fr.forprev.testkit.Store;
import fr.forprev.testkit.contract.HabilitationsContract;
import fr.forprev.testkit.contract.NewIdContract;
import fr.forprev.testkit.contract.OrganisationsContract;
import fr.forprev.testkit.contract.TransactionsContract;
import java.time.Clock;
import org.junit.jupiter.api.Nested;

/** Our persistence keeps the contracts that Forprev publishes. */
class KeptPortsTest {

  @Nested
  class TransactionsTest extends TransactionsContract {
    @Override
    protected Store newStore() {
      return store();
    }
  }

  @Nested
  class OrganisationsTest extends OrganisationsContract {
    @Override
    protected Store newStore() {
      return store();
    }
  }

  @Nested
  class HabilitationsTest extends HabilitationsContract {
    @Override
    protected Store newStore() {
      return store();
    }
  }

  @Nested
  class KeysTest extends NewIdContract {
    private final NewId keys = new OrderedKeys(Clock.systemUTC());

    @Override
    protected NewId newId() {
      return keys;
    }
  }

  /** The ports that we have, and no other. */
  private static Store store() {
    Keeper keeper = new Keeper();
    return Store.of(keeper, new KeptOrganisations(keeper), new KeptHabilitations(keeper));
  }
}
