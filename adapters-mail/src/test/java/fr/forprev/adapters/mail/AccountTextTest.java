package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.ForprevNumber;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTextTest {

  private static final String ACCOUNTS =
      "FORGOTTEN_NUMBERS|ROLE_.*|.*_LINK|.*_CHANGED|.*_CORRECTED|.*_MERGED";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ACCOUNTS)
  void the_text_of_each_kind_is_exactly_the_one_agreed(MailKind kind) throws IOException {
    assertThat(text(kind).plain()).isEqualTo(Agreed.text(kind.name()));
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST_SIGN_IN_LINK, À activer : votre compte Forprev",
    "PASSWORD_LINK, À choisir : un autre mot de passe Forprev",
    "EMAIL_CONFIRMATION_LINK, À confirmer : votre adresse électronique pour Forprev",
    "FORGOTTEN_NUMBERS, Numéro oublié : votre numéro Forprev",
    "ROLE_GIVEN, Rôle donné : vos rôles dans Forprev",
    "ROLE_TAKEN, Rôle retiré : vos rôles dans Forprev",
    "PASSWORD_CHANGED, Mot de passe changé : votre compte Forprev",
    "EMAIL_CHANGED, Adresse électronique changée : votre compte Forprev",
    "SECOND_FACTOR_CHANGED, Deuxième facteur changé : votre compte Forprev",
    "DATA_CORRECTED, Données corrigées : votre compte Forprev",
    "ACCOUNTS_MERGED, Comptes réunis : votre compte Forprev",
  })
  void the_subject_begins_with_what_happened_and_holds_nothing_that_was_typed(
      MailKind kind, String subject) {
    assertThat(text(kind).subject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ACCOUNTS)
  void the_html_says_what_the_text_says(MailKind kind) {
    MailText text = text(kind);

    assertThat(Agreed.wordsOfHtml(text.html()))
        .isEqualTo(Agreed.words(text.plain().replaceAll("https://\\S+", "")));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ACCOUNTS)
  void the_html_loads_nothing_and_has_one_link(MailKind kind) {
    String link = "https://forprev.test" + (kind.carriesLink() ? "/liens/" + Mails.SECRET : "");

    assertThat(text(kind).html())
        .startsWith("<!doctype html>\n<html lang=\"fr\">")
        .containsOnlyOnce("http")
        .contains("<a href=\"" + link + "\">")
        .doesNotContainPattern(Agreed.LOADS_OR_COLOURS);
  }

  @Test
  void who_lost_his_last_role_is_told_so() {
    MailText text = text(withoutRoles());

    assertThat(text.plain()).contains("Vous n'avez plus aucun rôle.").doesNotContain("maintenant");
    assertThat(Agreed.wordsOfHtml(text.html()))
        .isEqualTo(Agreed.words(text.plain().replaceAll("https://\\S+", "")));
  }

  @Test
  void all_the_numbers_of_an_address_are_told() {
    AccountMail one = Mails.ofAccount(MailKind.FORGOTTEN_NUMBERS, "PARIS Karine", "a@b.test", "A");
    AccountMail two =
        new AccountMail(
            one.id(),
            one.kind(),
            one.toName(),
            one.toAddress(),
            List.of(
                one.accounts().get(0),
                new AccountMail.Numbered(new ForprevNumber("TMS10007"), "PARIS Thomas")),
            one.roles(),
            null);

    assertThat(text(two).plain())
        .contains("- KRN10001 (PARIS Karine)\n- TMS10007 (PARIS Thomas)\n");
  }

  @Test
  void the_html_shows_a_hostile_name_as_it_was_typed() {
    MailText text =
        text(Mails.ofAccount(MailKind.ROLE_GIVEN, "<b>O'Neil", "a@b.test", "\"A\" & <i>B</i>"));

    assertThat(text.html())
        .contains("Bonjour &lt;b&gt;O'Neil,", "(\"A\" &amp; &lt;i&gt;B&lt;/i&gt;)")
        .doesNotContain("<b>", "<i>");
    assertThat(text.plain()).contains("Bonjour <b>O'Neil,", "(\"A\" & <i>B</i>)");
  }

  @Test
  void a_link_without_secret_makes_no_mail() {
    AccountMail drawn = Mails.ofAccount(MailKind.PASSWORD_LINK, "A", "a@b.test", "A");
    AccountMail undrawn =
        new AccountMail(
            drawn.id(),
            drawn.kind(),
            drawn.toName(),
            drawn.toAddress(),
            drawn.accounts(),
            drawn.roles(),
            new AccountMail.Link(drawn.link().link(), null));

    assertThatThrownBy(() -> text(undrawn)).hasMessage("no secret was drawn");
    assertThat(drawn.toString()).doesNotContain(Mails.SECRET);
  }

  private static AccountMail withoutRoles() {
    AccountMail mail = Mails.ofAccount(MailKind.ROLE_TAKEN, "PARIS Karine", "a@b.test", "A");
    return new AccountMail(
        mail.id(), mail.kind(), mail.toName(), mail.toAddress(), mail.accounts(), List.of(), null);
  }

  private static MailText text(AccountMail mail) {
    return MailText.of(mail, Mails.LETTERHEAD);
  }

  private static MailText text(MailKind kind) {
    return MailText.of(Mails.of(kind), Mails.LETTERHEAD);
  }
}
