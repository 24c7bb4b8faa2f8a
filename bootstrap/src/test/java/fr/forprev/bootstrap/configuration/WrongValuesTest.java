package fr.forprev.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongValuesTest {

  private static final String WRONG =
      """
      FORPREV_HTTP_HOST              | ''               | an address
      FORPREV_HTTP_PORT              | -1               | a whole number from 0 to 65535
      FORPREV_HTTP_PORT              | 65536            | a whole number from 0 to 65535
      FORPREV_HTTP_PORT              | http             | a whole number from 0 to 65535
      FORPREV_HTTP_PORT              | 99999999999      | a whole number from 0 to 65535
      FORPREV_HTTP_PROXY             | proxy.example    | an IP address
      FORPREV_PUBLIC_URL             | forprev.example  | a URL \
      that begins with http:// or https:// and has neither ? nor #
      FORPREV_PUBLIC_URL             | ftp://f.example  | a URL \
      that begins with http:// or https:// and has neither ? nor #
      FORPREV_PUBLIC_URL             | http://f.ex/?a=b | a URL \
      that begins with http:// or https:// and has neither ? nor #
      FORPREV_PUBLIC_URL             | http://f ex      | a URL \
      that begins with http:// or https:// and has neither ? nor #
      FORPREV_FORMER_URL             | javascript:go()  | a URL \
      that begins with http:// or https:// and has neither ? nor #
      FORPREV_DATA_FOLDER            | ''               | a folder
      FORPREV_DATABASE_URL           | postgres://db/f  | a URL that begins with jdbc:postgresql:
      FORPREV_DATABASE_USER          | ''               | a role
      FORPREV_DATABASE_CONNECTIONS   | 1                | a whole number from 2 to 200
      FORPREV_DATABASE_CONNECTIONS   | 201              | a whole number from 2 to 200
      FORPREV_MAIL_FROM              | ''               | an e-mail address
      FORPREV_MAIL_FROM              | nobody           | an e-mail address
      FORPREV_MAIL_FROM              | A <a@b.example>  | an e-mail address
      FORPREV_SMTP_PORT              | 0                | a whole number from 1 to 65535
      FORPREV_SMTP_SECURITY          | ssl              | NONE, STARTTLS or TLS
      FORPREV_DAILY_TIME             | 25:00            | a time such as 02:00
      FORPREV_DAILY_TIME             | 2am              | a time such as 02:00
      """;

  /** A text is right for these whatever it is; an empty one means that they are not used. */
  private static final Set<Key> FREE =
      Set.of(
          Key.DATABASE_PASSWORD,
          Key.DATABASE_OWNER_USER,
          Key.DATABASE_OWNER_PASSWORD,
          Key.SMTP_HOST,
          Key.SMTP_USER,
          Key.SMTP_PASSWORD,
          Key.CATALOGUE_FOLDER);

  @ParameterizedTest(name = "{0}=\"{1}\"")
  @CsvSource(textBlock = WRONG, delimiter = '|')
  void a_wrong_value_is_named_with_its_key_its_source_and_what_is_expected(
      String variable, String text, String expected) {
    String key = Key.ofVariable(variable).orElseThrow().inFile();

    assertThatThrownBy(() -> set(variable, text))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("%s \"%s\" (set by %s) must be %s.".formatted(key, text, variable, expected));
  }

  @Test
  void every_key_that_can_be_wrong_is_tried() {
    Set<Key> tried =
        WRONG
            .lines()
            .map(line -> Key.ofVariable(line.split(" ", 2)[0]).orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new));
    tried.addAll(FREE);

    assertThat(tried).isEqualTo(new TreeSet<>(Arrays.asList(Key.values())));
  }

  @Test
  void a_login_never_travels_in_clear() {
    Map<String, String> variables =
        Map.of("FORPREV_SMTP_USER", "us", "FORPREV_SMTP_SECURITY", "NONE");

    assertThatThrownBy(() -> set(variables))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage(
            "smtp.security \"NONE\" (set by FORPREV_SMTP_SECURITY) must be STARTTLS or TLS when"
                + " smtp.user is set.");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/f?ssl=true&password=s3cret&user=u,"
        + "jdbc:postgresql://db/f?ssl=true&password=***&user=u",
    "postgres://u:s3cret@db/f,postgres://***@db/f"
  })
  void a_password_in_the_url_of_the_database_is_refused_and_not_repeated(String url, String shown) {
    assertThatThrownBy(() -> set("FORPREV_DATABASE_URL", url))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageStartingWith("database.url \"" + shown + "\" (set by FORPREV_DATABASE_URL)");
  }

  private static Settings set(String variable, String text) {
    return set(Map.of(variable, text));
  }

  private static Settings set(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>();
    all.put("FORPREV_DATABASE_URL", "jdbc:postgresql://db/forprev");
    all.put("FORPREV_SMTP_HOST", "relay");
    all.putAll(variables);
    return Settings.of(Values.defaults().environment(all));
  }
}
