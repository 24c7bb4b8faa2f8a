package fr.forprev.testkit.account;

import fr.forprev.application.account.PasswordHashes;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.SignIn.Outcome;

/** A sign-in during whose check something else happens. */
record SignInWhile(AccountUseCase scene, Runnable meanwhile) {

  Outcome signIn(String number, String password) {
    PasswordHashes slow =
        new PasswordHashes() {
          @Override
          public String hash(String text) {
            return scene.hashes.hash(text);
          }

          @Override
          public boolean matches(String text, String hash) {
            meanwhile.run();
            return scene.hashes.matches(text, hash);
          }

          @Override
          public boolean isOutdated(String hash) {
            return scene.hashes.isOutdated(hash);
          }

          @Override
          public String ofNobody() {
            return scene.hashes.ofNobody();
          }
        };
    return SignIn.of(
            scene.store.accountPorts(
                scene.clock,
                scene.ports.secrets(),
                slow,
                scene.ports.commonPasswords(),
                scene.ports.secondFactorCodes()))
        .signIn(number, password, AccountUseCase.HOME, null);
  }
}
