package fr.forprev.adapters.web;

import static fr.forprev.adapters.web.page.PageRoute.act;
import static fr.forprev.adapters.web.page.PageRoute.always;
import static fr.forprev.adapters.web.page.PageRoute.gate;
import static fr.forprev.adapters.web.page.PageRoute.open;
import static fr.forprev.adapters.web.page.PageRoute.page;

import fr.forprev.adapters.web.dashboard.DashboardPage;
import fr.forprev.adapters.web.myaccount.AccountPage;
import fr.forprev.adapters.web.myaccount.EmailPage;
import fr.forprev.adapters.web.myaccount.FirstConnectionPage;
import fr.forprev.adapters.web.myaccount.PasswordPage;
import fr.forprev.adapters.web.myaccount.PreferencesPage;
import fr.forprev.adapters.web.myaccount.SecondFactorRemoval;
import fr.forprev.adapters.web.myaccount.SecondFactorSetup;
import fr.forprev.adapters.web.myaccount.SignInsPage;
import fr.forprev.adapters.web.page.Assets;
import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.Destinations;
import fr.forprev.adapters.web.page.PageGuard;
import fr.forprev.adapters.web.page.PageRoute;
import fr.forprev.adapters.web.signin.LinkPage;
import fr.forprev.adapters.web.signin.ProfilePage;
import fr.forprev.adapters.web.signin.RecoveryPages;
import fr.forprev.adapters.web.signin.RegistrationPage;
import fr.forprev.adapters.web.signin.SecondFactorPage;
import fr.forprev.adapters.web.signin.SignInPage;
import fr.forprev.adapters.web.signin.SignOut;
import fr.forprev.adapters.web.staff.StaffPages;
import fr.forprev.adapters.web.support.CorrectionPages;
import fr.forprev.adapters.web.support.ManagerPages;
import fr.forprev.adapters.web.support.MergePages;
import fr.forprev.adapters.web.support.PersonPage;
import fr.forprev.adapters.web.support.SearchPage;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.Support;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pages of the server: for people, so outside the contract of the API. */
final class PageRoutes {

  private static final String ACCOUNT = "/mon-compte";
  private static final String STAFF = "/utilisateurs";
  private static final String INTERNAL = "/comptes-internes";
  private static final String HOTLINE = "/hotline";
  private static final String REMOVAL = "/retrait/{personne}/{role}";

  private PageRoutes() {}

  static List<Route> of(UseCases useCases, @Nullable URI former, Cookies cookies) {
    List<PageRoute> pages = pages(useCases, former).toList();
    Destinations destinations =
        new Destinations(
            pages.stream()
                .filter(it -> it.method().equals(HandlerType.GET))
                .filter(it -> it.reachable().contains(Gate.OPEN))
                .map(PageRoute::path)
                .toList());
    PageGuard guard =
        new PageGuard(
            useCases.accounts().recognize(),
            useCases.accounts().nameScope(),
            cookies,
            destinations);
    return Stream.concat(
            pages.stream().map(it -> new Route(it.method(), it.path(), guard.before(it))),
            Route.get(Assets.PATH, Assets::serve))
        .toList();
  }

  static Stream<PageRoute> pages(UseCases useCases, @Nullable URI former) {
    UseCases.AccountUseCases accounts = useCases.accounts();
    return Stream.of(
            page("/", dashboard(useCases)),
            forEverybody(accounts, former),
            first(accounts),
            account(accounts),
            staff(accounts.keepStaff()),
            support(accounts))
        .flatMap(pages -> pages);
  }

  private static DashboardPage dashboard(UseCases useCases) {
    return new DashboardPage(
        useCases.countSessions(), useCases.habilitations().list(), useCases.viewOwnCertificates());
  }

  private static Stream<PageRoute> forEverybody(
      UseCases.AccountUseCases useCases, @Nullable URI former) {
    SignInPage signIn = new SignInPage(useCases.signIn(), former);
    RecoveryPages recovery = new RecoveryPages(useCases.recover());
    LinkPage link = new LinkPage(useCases.followLink());
    RegistrationPage registration = new RegistrationPage(useCases.register());
    return Stream.of(
            open(PageGuard.SIGN_IN, signIn::show, signIn::post),
            open("/numero-oublie", recovery::showNumber, recovery::postNumber),
            open("/mot-de-passe-oublie", recovery::showPassword, recovery::postPassword),
            open("/liens/{secret}", link::show, link::post),
            open("/compte-demandeur", registration::show, registration::post),
            open(RegistrationPage.SENT, registration::sent))
        .flatMap(pages -> pages);
  }

  private static Stream<PageRoute> first(UseCases.AccountUseCases useCases) {
    SecondFactorPage code = new SecondFactorPage(useCases.giveSecondFactor());
    FirstConnectionPage first = new FirstConnectionPage(useCases.myAccount());
    ProfilePage profile = new ProfilePage(useCases.mySignIns());
    return Stream.of(
            always("/deconnexion", new SignOut(useCases.mySignIns())),
            gate(Gate.SECOND_FACTOR, "/second-facteur", code::show, code::post),
            gate(Gate.FIRST_CONNECTION, "/premiere-connexion", first::show, first::post),
            gate(Gate.PROFILE, "/profil", profile::show, profile::post))
        .flatMap(pages -> pages);
  }

  private static Stream<PageRoute> account(UseCases.AccountUseCases useCases) {
    PreferencesPage preferences = new PreferencesPage(useCases.myAccount());
    EmailPage email = new EmailPage(useCases.myAccount());
    PasswordPage password = new PasswordPage(useCases.myAccount());
    SecondFactorSetup setup =
        new SecondFactorSetup(useCases.mySecondFactor(), useCases.myAccount());
    SecondFactorRemoval removal = new SecondFactorRemoval(useCases.mySecondFactor());
    SignInsPage signIns = new SignInsPage(useCases.mySignIns());
    String factor = ACCOUNT + "/second-facteur";
    return Stream.of(
            page(ACCOUNT, new AccountPage(useCases.myAccount())),
            page(ACCOUNT + "/preferences", preferences::show, preferences::post),
            gate(Gate.FIRST_CONNECTION, ACCOUNT + "/e-mail", email::show, email::post),
            page(ACCOUNT + "/mot-de-passe", password::show, password::post),
            gate(Gate.SECOND_FACTOR_SETUP, factor, setup::show, setup::post),
            page(factor + "/retrait", removal::show, removal::post),
            page(ACCOUNT + "/connexions", signIns::show),
            act(ACCOUNT + "/connexions/fin", signIns::end),
            act(ACCOUNT + "/connexions/autres/fin", signIns::endOthers))
        .flatMap(pages -> pages);
  }

  private static Stream<PageRoute> support(UseCases.AccountUseCases useCases) {
    Support support = useCases.support();
    SearchPage search = new SearchPage(support);
    CorrectionPages correction = new CorrectionPages(support);
    MergePages merge = new MergePages(support, useCases.mergeAccounts());
    ManagerPages manager = new ManagerPages(support, useCases.keepStaff());
    String person = HOTLINE + "/personnes/{numero}";
    String entities = HOTLINE + "/entites";
    return Stream.of(
            page(HOTLINE, search::show, search::post),
            page(person, new PersonPage(support, useCases.nameScope())),
            page(person + "/identite", correction::showIdentity, correction::postIdentity),
            page(person + "/e-mail", correction::showEmail, correction::postEmail),
            page(person + "/fusion", merge::showOther, merge::postOther),
            page(person + "/fusion/{autre}", merge::showPreview, merge::merge),
            page(entities, manager::showOrganisation, manager::postOrganisation),
            page(entities + "/{siret}/gestionnaire", manager::showManager, manager::appoint))
        .flatMap(pages -> pages);
  }

  private static Stream<PageRoute> staff(KeepStaff keepStaff) {
    return Stream.of(
            staff(STAFF, StaffPages.ofOrganisation(keepStaff)),
            page(INTERNAL, StaffPages::toOwn),
            staff(INTERNAL + "/{perimetre}", StaffPages.internal(keepStaff)))
        .flatMap(pages -> pages);
  }

  private static Stream<PageRoute> staff(String path, StaffPages staff) {
    return Stream.of(
            page(path, staff::list),
            page(path + "/nomination", staff::showAppointing, staff::appoint),
            page(path + REMOVAL, staff::showRemoval, staff::remove))
        .flatMap(pages -> pages);
  }
}
