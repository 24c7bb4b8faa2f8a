package fr.forprev.adapters.web.secret;

import fr.forprev.application.account.SecondFactorCodes;
import fr.forprev.testkit.contract.SecondFactorCodesContract;
import java.security.SecureRandom;

class TimeBasedCodesTest extends SecondFactorCodesContract {

  @Override
  protected SecondFactorCodes codes() {
    return new TimeBasedCodes(new SecureRandom());
  }
}
