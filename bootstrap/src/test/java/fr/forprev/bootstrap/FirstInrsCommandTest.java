package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.adapters.web.secret.RandomSecrets;
import fr.forprev.application.account.Secrets;
import fr.forprev.bootstrap.configuration.CannotStart;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.CodeDevice;
import fr.forprev.testkit.SettableClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code forprev first-inrs}, up to the landing page of who follows its link. */
@Timeout(180)
class FirstInrsCommandTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String PHRASE = "un cheval bai devant la grange";
  private static final String SURNAME = "surname=LEFÈVRE-D’ŒUVRE";
  private static final String FIRST_NAME = "firstName=Éloïse";
  private static final String BIRTH = "birthDate=1980-02-29";
  private static final String EMAIL = "email=eloise@inrs.example";
  private static final String[] ELOISE = {SURNAME, FIRST_NAME, BIRTH, EMAIL};
  private static final String[] PAUL = {
    "surname=PETIT", "firstName=Paul", "birthDate=1979-12-31", "email=paul@inrs.example"
  };
  private static final String PERSONS =
      "select concat_ws(' ', p.surname, p.first_name, p.birth_date, p.email, r.role)"
          + " from person p left join person_profile r on r.person = p.id order by 1";
  private static final String HOLDERS =
      "select forprev_number from person where id in (select person from person_profile)";
  private static final Pattern PRINTED =
      Pattern.compile(
          "Forprev number: ([A-Z]{3}[0-9]{5})\\R"
              + "One-time link, for seven days: https://forprev\\.example"
              + "(/liens/[A-Za-z0-9_-]{43})\\R");

  @TempDir Path folder;

  private final SettableClock clock = SettableClock.on(TODAY);
  private Site site;

  @BeforeEach
  void install() {
    site = Site.in(folder);
  }

  @Test
  @Verifies(Rule.USR_10)
  void makes_the_account_and_its_link_leads_to_the_landing_page() throws Exception {
    Matcher printed = printed(ELOISE);
    assertThat(site.ask(PERSONS))
        .containsExactly("LEFÈVRE-D’ŒUVRE Éloïse 1980-02-29 eloise@inrs.example INRS");

    try (RunningForprev running = RunningForprev.start(site.settings(), clock)) {
      Visitor eloise = new Visitor(running);
      assertThat(Visitor.words(eloise.get(printed.group(2))))
          .contains("Bonjour Éloïse, bienvenue dans Forprev.", printed.group(1));
      eloise.post(printed.group(2), Map.of("nouveau", PHRASE, "confirmation", PHRASE));
      assertThat(eloise.signedIn(printed.group(1), PHRASE)).isEqualTo("/mon-compte/second-facteur");

      HttpResponse<String> codes = eloise.post("/mon-compte/second-facteur", device(eloise));
      assertThat(codes.body()).contains("<h1>Codes de secours</h1>");
      assertThat(Visitor.location(eloise.get("/"))).isEqualTo("/premiere-connexion");
      assertThat(
              Visitor.location(
                  eloise.fill("/premiere-connexion", Map.of("exactes", "oui", "alertes", "oui"))))
          .isEqualTo("/");
      HttpResponse<String> landing = eloise.get("/");
      assertThat(landing.statusCode()).isEqualTo(200);
      assertThat(landing.body()).contains("<h1>Bonjour Éloïse</h1>", "Comptes internes");
      assertThat(eloise.get("/comptes-internes/national").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void the_link_serves_until_the_seventh_day() throws Exception {
    Matcher printed = printed(ELOISE);
    try (RunningForprev running = RunningForprev.start(site.settings(), clock)) {
      clock.set(TODAY.plusDays(7));
      assertThat(new Visitor(running).get(printed.group(2)).statusCode()).isEqualTo(200);
      clock.set(TODAY.plusDays(8));
      HttpResponse<String> late = new Visitor(running).get(printed.group(2));
      assertThat(late.statusCode()).isEqualTo(422);
      assertThat(Visitor.words(late)).contains("jusqu'au 01/12/2026 inclus", "Règle USR-11");
    }
  }

  @Test
  @Verifies(Rule.USR_10)
  void is_refused_once_there_is_an_INRS_account_be_it_the_same() throws Exception {
    printed(ELOISE);
    for (List<String> words : List.of(List.of(ELOISE), List.of(PAUL))) {
      assertThatThrownBy(() -> run(words.toArray(String[]::new)))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "USR-10 Un compte INRS existe déjà (1) : c'est à lui de désigner les suivants.");
    }
    assertThat(site.ask(PERSONS)).hasSize(1);
    assertThat(site.ask("select id::text from one_time_link")).hasSize(1);
  }

  @Test
  @Verifies(Rule.USR_07)
  void whoever_has_a_number_is_named_by_it() throws Exception {
    insert("BCD12345", "1980-02-29");

    assertThatThrownBy(() -> run(ELOISE))
        .isInstanceOf(CannotStart.class)
        .hasMessage("USR-07 LEFÈVRE-D’ŒUVRE Éloïse a un n° Forprev : indiquez-le.");
    assertThat(site.ask(HOLDERS)).isEmpty();
    assertThat(printed("number=BCD12345").group(1)).isEqualTo("BCD12345");
    assertThat(site.ask(HOLDERS)).containsExactly("BCD12345");
    assertThat(site.ask(PERSONS)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "number=BCD12346, USR-07 Le n° Forprev BCD12346 ne correspond à aucun compte",
    "number=bcd, number needs a Forprev number such as JKA37899.",
    "number=BCD12345 surname=ROY, needs surname"
  })
  void a_number_that_leads_to_nobody_makes_nothing(String words, String named) throws Exception {
    insert("BCD12345", "1980-02-29");

    assertThatThrownBy(() -> run(words.split(" "))).hasMessageContaining(named);
    assertThat(site.ask(HOLDERS)).isEmpty();
  }

  @Test
  void a_homonym_who_was_born_on_another_day_is_another_person() throws Exception {
    insert("FGH54321", "1981-03-01");

    assertThat(printed(ELOISE).group(1)).isNotEqualTo("FGH54321");
    assertThat(site.ask(PERSONS)).hasSize(2);
  }

  @Test
  void the_link_is_printed_and_nowhere_else() throws Exception {
    String secret = printed(ELOISE).group(2).substring("/liens/".length());
    Secrets secrets = new RandomSecrets(new SecureRandom());
    assertThat(site.ask("select hash from link_secret")).containsExactly(secrets.hash(secret));
    assertThat(site.ask("select id::text from outbox")).isEmpty();
    assertThat(folder.resolve("mail")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eloise",
        "eloise@inrs",
        "@inrs.example",
        "eloise@inrs.example, paul@inrs.example",
        "eloise@inrs.example\r\nBcc: voleur@evil.example",
        ""
      })
  void a_wrong_email_makes_nothing(String email) throws Exception {
    assertThatThrownBy(() -> run(SURNAME, FIRST_NAME, BIRTH, "email=" + email))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining("email");
    assertThat(site.ask(PERSONS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surname=ROY firstName=Ève birthDate=1980-01-31 | needs surname, firstName, birthDate,"
            + " email",
        "surname=ROY birthDate=1980-01-31 email=e@b.test | needs surname, firstName, birthDate,"
            + " email",
        "firstName=Ève birthDate=1980-01-31 email=e@b.test | needs surname, firstName, birthDate",
        "surname=ROY firstName=Ève email=e@b.test | needs surname, firstName, birthDate, email",
        "surname=ROY firstName=Ève birthDate=1980-01-31 email=e@b.test phone=1 | needs surname",
        "surname=ROY surname=B firstName=E birthDate=1980-01-31 email=e@b.test | surname is given"
            + " twice",
        "surname= firstName=Ève birthDate=1980-01-31 email=e@b.test | surname cannot be a name",
        "surname=ROY firstName=Ева birthDate=1980-01-31 email=e@b.test | firstName cannot be a"
            + " name",
        "surname=ROY firstName=Ève birthDate=31/01/1980 email=e@b.test | birthDate needs a day",
        "surname=ROY firstName=Ève birthDate=1981-02-29 email=e@b.test | birthDate needs a day",
        "surname=ROY firstName=Ève birthDate= email=e@b.test | birthDate needs a day"
      })
  void what_is_missing_or_wrong_is_named_and_makes_nothing(String words, String named)
      throws Exception {
    assertThatThrownBy(() -> run(words.strip().split(" ")))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining(named);
    assertThat(site.ask(PERSONS)).isEmpty();
  }

  /** What the form of the second factor asks for, as a device answers it that was given it. */
  private Map<String, String> device(Visitor visitor) throws Exception {
    String page = visitor.get("/mon-compte/second-facteur").body();
    String mark = "name=\"secret\" value=\"";
    int from = page.indexOf(mark) + mark.length();
    String secret = page.substring(from, page.indexOf('"', from));
    return Map.of(
        "secret", secret, "uri", "", "code", new CodeDevice(secret).code(clock.instant()));
  }

  /** Somebody of that name and e-mail, written in another way. */
  private void insert(String number, String birth) throws Exception {
    Site.execute(
        site.database().owner(),
        """
        insert into forprev_number values ('%1$s');
        insert into person (id, forprev_number, surname, first_name, birth_date, surname_key,
            first_name_key, email)
          values (gen_random_uuid(), '%1$s', 'Lefèvre d''œuvre', 'Eloïse', '%2$s',
            'LEFEVRE D OEUVRE', 'ELOISE', 'eloise@inrs.example');
        """
            .formatted(number, birth));
  }

  private Matcher printed(String... words) {
    Matcher printed = PRINTED.matcher(run(words));
    assertThat(printed.matches()).isTrue();
    return printed;
  }

  private String run(String... words) {
    String[] arguments = new String[words.length + 1];
    arguments[0] = "first-inrs";
    System.arraycopy(words, 0, arguments, 1, words.length);
    Map<String, String> environment = new HashMap<>(site.variables());
    environment.put("FORPREV_PUBLIC_URL", "https://forprev.example");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FirstInrsCommand.run(
        CommandLine.parse(arguments, environment),
        clock,
        new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
