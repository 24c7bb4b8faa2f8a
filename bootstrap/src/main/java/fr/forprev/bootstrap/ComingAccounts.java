package fr.forprev.bootstrap;

import fr.forprev.adapters.web.UseCases;
import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.GiveSecondFactor;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor;
import fr.forprev.application.account.MySignIns;
import fr.forprev.application.account.NameScope;
import fr.forprev.application.account.Recognize;
import fr.forprev.application.account.Recover;
import fr.forprev.application.account.Register;
import fr.forprev.application.account.SignIn;
import java.lang.reflect.Proxy;

/** Stands for the use cases of accounts until their ports have adapters. */
final class ComingAccounts {

  private ComingAccounts() {}

  static UseCases.AccountUseCases useCases() {
    return new UseCases.AccountUseCases(
        coming(Recognize.class),
        coming(NameScope.class),
        coming(SignIn.class),
        coming(GiveSecondFactor.class),
        coming(MySignIns.class),
        coming(Recover.class),
        coming(FollowLink.class),
        coming(Register.class),
        coming(MyAccount.class),
        coming(MySecondFactor.class),
        coming(KeepStaff.class));
  }

  private static <T> T coming(Class<T> useCase) {
    return useCase.cast(
        Proxy.newProxyInstance(
            useCase.getClassLoader(),
            new Class<?>[] {useCase},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(useCase.getSimpleName());
            }));
  }
}
