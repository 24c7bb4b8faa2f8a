package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What would be more than a name or an address in a mail passes no form. */
class HostileFieldsTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final Map<String, String> IDENTITY =
      Map.of("nom", "Dupré", "prenom", "Zoé", "naissance", "01/02/1990", "email", "zoe@b.test");

  /** A form whose fields reach mails, rightly filled in. */
  record Mailing(String path, Map<String, String> right) {}

  private static final Mailing INTERNAL =
      new Mailing("/comptes-internes/national/nomination", appointing("INRS"));

  static Stream<Mailing> forms() {
    return Stream.of(
        new Mailing("/numero-oublie", Map.of("email", "zoe@b.test")),
        new Mailing("/mot-de-passe-oublie", Map.of("numero", "JKA37899", "email", "zoe@b.test")),
        new Mailing("/compte-demandeur", IDENTITY),
        new Mailing("/mon-compte/e-mail", Map.of("mot-de-passe", "x", "email", "zoe@b.test")),
        new Mailing("/utilisateurs/nomination", appointing("DELEGATE")),
        INTERNAL);
  }

  private static Map<String, String> appointing(String role) {
    Map<String, String> fields = new LinkedHashMap<>(IDENTITY);
    fields.put("role", role);
    fields.put("designation", "identite");
    return fields;
  }

  static Stream<Arguments> hostile() {
    return forms()
        .flatMap(form ->
            Stream.concat(
                Stream.of(
                        "a@b.test\r\nBcc: voleur@c.test",
                        "a@b.test\nBcc:voleur",
                        "a@b.test\rBcc:voleur",
                        "a\r\nBcc:voleur@b.test",
                        "a@b.test\u2028Bcc:voleur",
                        "a@b.test\u0085Bcc:voleur",
                        "a@b.test\u0000.c",
                        "a\u202e@b.test",
                        "a@b.test,voleur@c.test",
                        "a@b.test;voleur@c.test",
                        "Zoé <a@b.test>",
                        "a b@c.test",
                        "kariné@b.test",
                        "a@é.test",
                        "a..b@c.test",
                        "\"a\"@b.test",
                        "a\u00a0b@c.test")
                    .map(value -> Arguments.of(form, "email", value)),
                Stream.of("nom", "prenom")
                    .filter(form.right::containsKey)
                    .flatMap(field ->
                        Stream.of(
                                "Paris\r\nBcc: voleur@c.test",
                                "Paris\nBcc",
                                "Paris\rBcc",
                                "Paris\u2028Bcc",
                                "Paris\u0085Bcc",
                                "Paris\u0000Bcc",
                                "Paris\u202eBcc")
                            .map(value -> Arguments.of(form, field, value)))));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void is_refused_by_its_field_and_nothing_is_done(Mailing form, String field, String value) {
    Browser.Page page = sent(form, field, value).expect(422);
    assertThat(page.document().select(".errors a").eachAttr("href")).containsExactly("#" + field);
    assertThat(SERVER.plugged.accounts.acts).isZero();
    assertThat(SERVER.plugged.accounts.gotRecovery).isNull();
    assertThat(SERVER.plugged.accounts.gotIdentity).isNull();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void what_is_right_passes(Mailing form) {
    assertThat(sent(form, "email", " zoe@b.test ").raw().statusCode()).isIn(200, 303);
  }

  private static Browser.Page sent(Mailing form, String field, String value) {
    boolean internal = form.equals(INTERNAL);
    Browser browser = SERVER.signedIn(internal ? People.INRS : People.MANAGER);
    Map<String, String> fields = new LinkedHashMap<>(form.right);
    fields.put(field, value);
    return browser.submit(
        form.path,
        fields.entrySet().stream()
            .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
            .toArray(String[]::new));
  }
}
