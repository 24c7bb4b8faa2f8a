package fr.forprev.adapters.web;

import fr.forprev.adapters.web.account.Access;
import fr.forprev.adapters.web.myaccount.AccountApi;
import fr.forprev.adapters.web.myaccount.SecondFactorApi;
import fr.forprev.adapters.web.myaccount.SignInsApi;
import fr.forprev.adapters.web.signin.LinkApi;
import fr.forprev.adapters.web.signin.RecoveryApi;
import fr.forprev.adapters.web.signin.SignInApi;
import fr.forprev.adapters.web.staff.StaffApi;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.Recognize.Gate;
import java.util.stream.Stream;

/** The operations of accounts; each is reachable where its page is, {@link PageRoutes}. */
final class AccountRoutes {

  private static final String SIGN_INS = Routes.API + "/sign-ins";
  private static final String CURRENT = SIGN_INS + "/current";
  private static final String ACCOUNT = Routes.API + "/account";
  private static final String FACTOR = ACCOUNT + "/second-factor";
  private static final String STAFF = Routes.API + "/staff/{scope}";

  private AccountRoutes() {}

  static Stream<Route> of(UseCases.AccountUseCases useCases) {
    SignInApi signIn =
        new SignInApi(
            useCases.signIn(),
            useCases.giveSecondFactor(),
            useCases.mySignIns(),
            useCases.recognize(),
            useCases.nameScope());
    return Stream.of(
            forEverybody(useCases, signIn),
            current(signIn),
            own(useCases),
            staff(useCases.keepStaff()))
        .flatMap(routes -> routes);
  }

  private static Stream<Route> forEverybody(UseCases.AccountUseCases useCases, SignInApi signIn) {
    RecoveryApi recovery = new RecoveryApi(useCases.register(), useCases.recover());
    LinkApi link = new LinkApi(useCases.followLink());
    return Route.admitting(
        Access.EVERYBODY,
        Stream.of(
                Route.post(SIGN_INS, signIn::open),
                Route.post(Routes.API + "/registrations", recovery::register),
                Route.post(Routes.API + "/recoveries/number", recovery::number),
                Route.post(Routes.API + "/recoveries/password", recovery::password),
                Route.post(Routes.API + "/links/look", link::look),
                Route.post(Routes.API + "/links/password", link::choose))
            .flatMap(routes -> routes));
  }

  private static Stream<Route> current(SignInApi signIn) {
    return Stream.of(
            Route.admitting(Access.ANY_SIGN_IN, Route.get(CURRENT, signIn::show)),
            Route.admitting(Access.ANY_SIGN_IN, Route.delete(CURRENT, signIn::end)),
            Route.admitting(
                Access.owner(Gate.SECOND_FACTOR),
                Route.post(CURRENT + "/second-factor", signIn::complete)),
            Route.admitting(
                Access.owner(Gate.PROFILE), Route.put(CURRENT + "/profile", signIn::use)))
        .flatMap(routes -> routes);
  }

  private static Stream<Route> own(UseCases.AccountUseCases useCases) {
    AccountApi account = new AccountApi(useCases.myAccount(), useCases.nameScope());
    SecondFactorApi factor = new SecondFactorApi(useCases.mySecondFactor(), useCases.myAccount());
    SignInsApi signIns = new SignInsApi(useCases.mySignIns());
    Access first = Access.owner(Gate.FIRST_CONNECTION);
    Access setup = Access.owner(Gate.SECOND_FACTOR_SETUP);
    Access open = Access.owner();
    return Stream.of(
            Route.admitting(first, Route.get(ACCOUNT, account::show)),
            Route.admitting(first, Route.put(ACCOUNT + "/settings", account::settings)),
            Route.admitting(first, Route.put(ACCOUNT + "/email", account::email)),
            Route.admitting(open, Route.put(ACCOUNT + "/password", account::password)),
            Route.admitting(setup, Route.post(FACTOR + "/proposal", factor::propose)),
            Route.admitting(setup, Route.put(FACTOR, factor::put)),
            Route.admitting(open, Route.post(FACTOR + "/removal", factor::remove)),
            Route.admitting(open, Route.get(SIGN_INS, signIns::list)),
            Route.admitting(open, Route.post(SIGN_INS + "/end-others", signIns::endOthers)),
            Route.admitting(open, Route.delete(SIGN_INS + "/{id}", signIns::end)))
        .flatMap(routes -> routes);
  }

  private static Stream<Route> staff(KeepStaff keepStaff) {
    StaffApi staff = new StaffApi(keepStaff);
    return Stream.of(
            Route.get(STAFF, staff::list),
            Route.post(STAFF + "/appointments", staff::appoint),
            Route.delete(STAFF + "/{person}/{role}", staff::remove))
        .flatMap(routes -> routes);
  }
}
