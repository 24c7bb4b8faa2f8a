package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.SignIn.Outcome;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** Each event of security leaves one line: what, whose account, from where, in which request. */
class SecurityLogTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String PEER = "127.0.0.1";
  private static final String NUMBER = "BCD98765";
  private static final String TYPED = "Xylophone-42";

  private final LogLines logs = new LogLines();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();

  @BeforeEach
  void listen() {
    root.setLevel(Level.INFO);
    logs.start();
    root.addAppender(logs);
  }

  @AfterEach
  void stop() {
    root.detachAppender(logs);
    root.setLevel(level);
  }

  @Test
  void a_sign_in_that_succeeds() throws Exception {
    assertTold("sign-in-succeeded", People.MANAGER, signIn(SERVER.browser()).expect(303));
  }

  @Test
  void a_password_that_is_right_where_a_second_factor_is_asked() throws Exception {
    SignedIn one = People.OTHER_DEVICE;
    SignedIn waiting =
        new SignedIn(
            one.id(),
            one.hash(),
            one.person(),
            null,
            false,
            one.startedAt(),
            one.seenAt(),
            one.device());
    SERVER.plugged.accounts.attempt = Optional.of(new Outcome.Opened("s".repeat(43), waiting));
    assertTold("second-factor-asked", People.MANAGER, signIn(SERVER.browser()).expect(303));
  }

  @Test
  void a_sign_in_that_fails_with_the_account_where_there_is_one() throws Exception {
    SERVER.plugged.accounts.attempt = Optional.of(new Outcome.Unknown());
    assertTold("sign-in-failed", null, signIn(SERVER.browser()).expect(422));
  }

  @Test
  void a_sign_in_that_fails_on_an_account_that_exists() throws Exception {
    SERVER.plugged.accounts.attempt = Optional.of(new Outcome.Unknown(People.MANAGER.id()));
    assertTold("sign-in-failed", People.MANAGER, signIn(SERVER.browser()).expect(422));
  }

  @Test
  void a_sign_in_that_is_delayed() throws Exception {
    SERVER.plugged.accounts.attempt = Optional.of(new Outcome.Delayed(Duration.ofSeconds(30)));
    assertTold("sign-in-delayed", null, signIn(SERVER.browser()).expect(429));
  }

  @Test
  void a_second_factor_that_fails() throws Exception {
    SERVER.plugged.accounts.attempt = Optional.of(new Outcome.Unknown(People.INRS.id()));
    Browser browser = SERVER.signedIn(People.INRS, Gate.SECOND_FACTOR);
    assertTold(
        "second-factor-failed",
        People.INRS,
        browser.submit("/second-facteur", "code", TYPED).expect(422));
  }

  @Test
  void a_second_factor_that_is_not_set_up() throws Exception {
    SERVER.plugged.accounts.codes = Optional.empty();
    Browser browser = SERVER.signedIn(People.MANAGER);
    assertTold(
        "second-factor-failed",
        People.MANAGER,
        browser.submit("/mon-compte/second-facteur", "code", TYPED).expect(422));
  }

  @Test
  void a_present_password_that_is_wrong() throws Exception {
    SERVER.plugged.accounts.change = new MyAccount.Outcome.WrongPassword();
    assertTold("password-failed", People.MANAGER, changePassword().expect(422));
  }

  @Test
  void a_present_password_that_is_delayed() throws Exception {
    SERVER.plugged.accounts.change = new MyAccount.Outcome.Delayed(Duration.ofSeconds(30));
    assertTold("sign-in-delayed", People.MANAGER, changePassword().expect(429));
  }

  @Test
  void a_recovery_that_is_asked() throws Exception {
    assertTold(
        "recovery-asked",
        null,
        SERVER
            .browser()
            .submit("/mot-de-passe-oublie", "numero", NUMBER, "email", TYPED + "@exemple.fr")
            .expect(200));
  }

  @Test
  void a_link_that_has_served() throws Exception {
    assertTold("link-refused", null, SERVER.browser().get("/liens/" + TYPED).expect(422));
  }

  @Test
  void a_link_that_nobody_knows() throws Exception {
    String path = "/liens/" + PluggedAccounts.UNKNOWN_LINK;
    assertTold("link-refused", null, SERVER.browser().get(path).expect(404));
  }

  @Test
  void who_signs_out() throws Exception {
    Browser browser = SERVER.signedIn(People.MANAGER);
    assertTold(
        "sign-ins-ended",
        People.MANAGER,
        browser.submit(browser.get("/"), "/deconnexion").expect(303));
  }

  @Test
  void who_ends_his_other_sign_ins() throws Exception {
    Browser browser = SERVER.signedIn(People.MANAGER);
    Browser.Page page = browser.get("/mon-compte/connexions").expect(200);
    assertTold(
        "sign-ins-ended",
        People.MANAGER,
        browser.submit(page, "/mon-compte/connexions/autres/fin").expect(303));
  }

  @Test
  void a_second_factor_that_ends_the_other_sign_ins() throws Exception {
    Browser browser = SERVER.signedIn(People.MANAGER);
    assertTold(
        "sign-ins-ended",
        People.MANAGER,
        browser.submit("/mon-compte/second-facteur", "code", "123456").expect(200));
  }

  @Test
  void a_new_password_that_ends_the_other_sign_ins() throws Exception {
    SERVER.plugged.accounts.change = new MyAccount.Outcome.Renewed("s".repeat(43));
    assertTold("sign-ins-ended", People.MANAGER, changePassword().expect(303));
  }

  @Test
  void an_act_that_is_not_for_who_asks() throws Exception {
    SERVER.plugged.accounts.refused =
        List.of(Reason.reserved(Rule.USR_10, Role.INRS, Fact.text("caisse", "CARSAT Bretagne")));
    String path = "/utilisateurs/retrait/" + People.DELEGATE.id() + "/delegate";
    Browser.Page refused = SERVER.signedIn(People.MANAGER).submit(path).expect(403);
    assertTold("access-refused", People.MANAGER, refused);
  }

  @Test
  void an_act_that_must_stay_unseen() throws Exception {
    SERVER.plugged.accounts.refused = List.of(Reason.unseen(Rule.USR_06));
    Browser browser = SERVER.signedIn(People.TRAINER_AND_MANAGER);
    Browser.Page page = browser.get("/").expect(200);
    assertTold(
        "access-refused",
        People.TRAINER_AND_MANAGER,
        browser.submit(page, "/profil", "profil", page.one(".profile .choice").val()).expect(404));
  }

  @Test
  void a_form_of_another_site() throws Exception {
    Browser browser = SERVER.browser();
    Browser.Page page = browser.get("/connexion");
    browser.headers.put("Sec-Fetch-Site", "cross-site");
    assertTold(
        "access-refused", null, browser.submit(page, "/connexion", "numero", NUMBER).expect(403));
  }

  @Test
  void a_request_without_a_valid_token() throws Exception {
    ApiClient.Answer answer = SERVER.client().call("GET", Samples.PATH).expect(401);
    assertTold("token-refused", null, answer.header("X-Request-Id"));
  }

  @Test
  void nothing_where_nothing_happens() throws Exception {
    SERVER.browser().get("/connexion").expect(200);
    SERVER.browser().get("/" + TYPED).expect(404);
    SERVER.client().get(Samples.PATH).expect(200);
    logs.await(3, line -> line.getMessage().equals("request"));
    assertThat(logs.all()).noneMatch(line -> line.getMessage().equals("security"));
  }

  private static Browser.Page signIn(Browser browser) {
    return browser.submit(
        "/connexion", "numero", PluggedAccounts.NUMBER, "mot-de-passe", PluggedAccounts.PASSWORD);
  }

  private static Browser.Page changePassword() {
    return SERVER
        .signedIn(People.MANAGER)
        .submit(
            "/mon-compte/mot-de-passe",
            "mot-de-passe",
            TYPED,
            "nouveau",
            TYPED,
            "confirmation",
            TYPED);
  }

  private void assertTold(String event, Person whose, Browser.Page page) throws Exception {
    assertTold(event, whose, page.header("X-Request-Id"));
  }

  private void assertTold(String event, Person whose, String request) throws Exception {
    Map<String, String> expected =
        new TreeMap<>(Map.of("event", event, "peer", PEER, "requestId", request));
    if (whose != null) {
      expected.put("person", whose.id().toString());
    }
    logs.await(1, line -> isRequest(line, request));
    assertThat(logs.await(1, line -> line.getMessage().equals("security")))
        .singleElement()
        .satisfies(line -> assertThat(pairs(line)).isEqualTo(expected));
    assertThat(logs.all())
        .allSatisfy(line ->
            assertThat(line.getFormattedMessage() + line.getKeyValuePairs())
                .doesNotContain(TYPED, NUMBER, PluggedAccounts.NUMBER, PluggedAccounts.LINK));
  }

  private static boolean isRequest(ILoggingEvent line, String request) {
    return line.getMessage().equals("request") && pairs(line).containsValue(request);
  }

  private static Map<String, String> pairs(ILoggingEvent line) {
    Map<String, String> pairs = new TreeMap<>();
    line.getKeyValuePairs().forEach(pair -> pairs.put(pair.key, String.valueOf(pair.value)));
    return pairs;
  }
}
