package fr.forprev.adapters.web.secret;

import fr.forprev.application.account.Secrets;
import fr.forprev.testkit.contract.SecretsContract;
import java.security.SecureRandom;

class RandomSecretsTest extends SecretsContract {

  @Override
  protected Secrets secrets() {
    return new RandomSecrets(new SecureRandom());
  }
}
